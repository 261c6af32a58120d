#include <filesystem>

#include "validator/lsp/methods.hpp"
#include "validator/lsp/publish.hpp"
#include "validator/text/uri.hpp"

namespace cablelint::lsp {
namespace {

// What the server holds is no longer what the editor shows: better no findings than wrong ones, until the text is
// opened again.
void give_up(Session& session, OpenText& open, std::string_view why) {
  show_message(session, std::string("cablelint stops following ").append(open.path).append(": ").append(why));
  clear_diagnostics(session, open);
  session.texts.erase(open.uri);
}

// As `check` would be given it from the current folder: baselines name cables by that path.
std::string local_path(std::string_view uri) {
  const std::string path = path_of_uri(uri);
  std::error_code error;
  const std::string folder = std::filesystem::current_path(error).string() + '/';
  return path.starts_with(folder) ? path.substr(folder.size()) : path;
}

}  // namespace

void did_open(Session& session, Value params) {
  const Value document = params["textDocument"];
  const Value uri = document["uri"], text = document["text"];
  if (!uri.is(JsonKind::string) || !text.is(JsonKind::string)) return;
  OpenText& open = session.texts[std::string(uri.text())];
  open.uri = uri.text();
  open.path = local_path(uri.text());
  open.version = document["version"].whole().value_or(0);
  set_text(open, text.text());
  const auto told = session.told.find(path_of_uri(uri.text()));
  if (told != session.told.end()) told->second.clear();  // some editors forget what they were told before
  session.look_at_own_files = true;
}

void did_change(Session& session, Value params) {
  OpenText* open = text_of(session, params);
  if (!open) return;
  open->version = params["textDocument"]["version"].whole().value_or(open->version);
  bool done = params["contentChanges"].is(JsonKind::array);
  params["contentChanges"].each(
      [&](Value change) { done = done && apply_change(*open, change, session.client.encoding); });
  if (!done) give_up(session, *open, "a change could not be made, or made the text too large; open it again");
}

void did_close(Session& session, Value params) {
  OpenText* open = text_of(session, params);
  if (!open) return;
  clear_diagnostics(session, *open);
  session.texts.erase(open->uri);
  session.look_at_own_files = true;
}

}  // namespace cablelint::lsp
