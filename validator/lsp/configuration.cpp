#include <filesystem>

#include "validator/lsp/methods.hpp"
#include "validator/lsp/publish.hpp"

namespace cablelint::lsp {
namespace {

// Clients that pull ask again for what may have changed.
void refresh(Session& s) {
  if (s.client.pulls && s.client.refreshes && !s.texts.empty())
    request(s, "refresh", "workspace/diagnostic/refresh", "null");
}

// A file that is wrong, such as one that is being written, changes nothing: what held before still holds.
void reload(Session& s) {
  auto fresh = std::make_unique<Policy>();
  s.trouble = load(s.options, *fresh);
  s.stamp = stamp_of(s.trouble ? s.judge.policy() : *fresh, s.options);
  s.look_at_own_files = true;
  refresh(s);
  if (s.trouble) return show_message(s, "cablelint: " + s.trouble->message());
  s.judge.set(std::move(fresh));
  for (auto& [uri, open] : s.texts) open.changed = true;
}

void watch_files(Session& s) {
  std::string params;
  json::Writer w(params);
  w.open('{').key("registrations").open('[').open('{').key("id").value("files");
  w.key("method")
      .value("workspace/didChangeWatchedFiles")
      .key("registerOptions")
      .open('{')
      .key("watchers")
      .open('[');
  std::vector<std::string> files = files_of(s.judge.policy());
  files.insert(files.begin(), std::string(config_name));
  for (const std::string& file : files) {
    const std::string name = std::filesystem::path(file).filename().string();
    if (!name.empty()) w.open('{').key("globPattern").value("**/" + name).close('}');
  }
  w.close(']').close('}').close('}').close(']').close('}');
  request(s, "watch", "client/registerCapability", params);
}

}  // namespace

void initialized(Session& s, Value) {
  reload(s);
  if (s.client.watches) watch_files(s);
}

void files_changed(Session& s, Value) { reload(s); }

// For clients that watch no files.
void did_save(Session& s, Value) {
  s.look_at_own_files = true;
  if (stamp_of(s.judge.policy(), s.options) != s.stamp) reload(s);
}

}  // namespace cablelint::lsp
