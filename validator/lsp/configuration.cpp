#include <fmt/format.h>

#include <filesystem>

#include "validator/config/find_config.hpp"
#include "validator/config/folder.hpp"
#include "validator/lsp/methods.hpp"
#include "validator/lsp/publish.hpp"
#include "validator/text/uri.hpp"

namespace cablelint::lsp {
namespace {

// Clients that pull ask again for what may have changed.
void refresh(Session& s) {
  if (s.client.pulls && s.client.refreshes && !s.texts.empty()) request(s, "workspace/diagnostic/refresh", "null");
}

// What the client is to watch: a new configuration anywhere, and the files that are read now. Those outside of the
// folder that is open can be watched by some clients only.
std::string watchers(const Session& s) {
  std::string out;
  json::Writer w(out);
  w.open('[').open('{').key("globPattern").value(std::string("**/").append(config_name)).close('}');
  std::error_code error;
  const std::string here = std::filesystem::current_path(error).string();
  for (const std::string& name : s.files) {
    const auto file = std::filesystem::absolute(name, error).lexically_normal();
    const bool inside = is_within(file.string(), here);
    if (inside && file.filename() == config_name) continue;
    w.open('{').key("globPattern");
    if (inside || !s.client.relative_patterns) {
      w.value("**/" + file.filename().string()).close('}');
      continue;
    }
    std::string folder;
    append_uri(folder, file.parent_path().string());
    w.open('{').key("baseUri").value(folder).key("pattern").value(file.filename().string()).close('}').close('}');
  }
  w.close(']');
  return out;
}

void watch_files(Session& s) {
  std::string now = watchers(s);
  if (!s.client.watches || now == s.watched) return;
  constexpr std::string_view what = R"("id":"files","method":"workspace/didChangeWatchedFiles")";
  if (!s.watched.empty())  // the protocol's own spelling
    request(s, "client/unregisterCapability", fmt::format(R"({{"unregisterations":[{{{}}}]}})", what));
  request(s, "client/registerCapability",
          fmt::format(R"({{"registrations":[{{{},"registerOptions":{{"watchers":{}}}}}]}})", what, now));
  s.watched = std::move(now);
}

// A file that is wrong, such as one that is being written, changes nothing: what held before still holds.
void reload(Session& s) {
  auto fresh = std::make_unique<Policy>();
  s.trouble = load(s.options, *fresh);
  s.files = files_of(*fresh);
  s.stamp = stamp_of(s.files, s.options);
  s.look_at_own_files = true;
  watch_files(s);
  refresh(s);
  if (s.trouble) return show_message(s, "cablelint: " + s.trouble->message());
  s.judge.set(std::move(fresh));
  for (auto& [uri, open] : s.texts) open.changed = true;
}

}  // namespace

void initialized(Session& s, Value) { reload(s); }

void files_changed(Session& s, Value) { reload(s); }

// For clients that watch no files.
void did_save(Session& s, Value) {
  s.look_at_own_files = true;
  if (stamp_of(s.files, s.options) != s.stamp) reload(s);
}

}  // namespace cablelint::lsp
