#include "validator/lsp/workspace_edit.hpp"

#include <dtl/dtl.hpp>
#include <filesystem>

#include "validator/config/folder.hpp"
#include "validator/text/whole_lines.hpp"

namespace cablelint::lsp {
namespace {

void append_text_edits(json::Writer& w, OpenText& open, const std::vector<TextEdit>& edits, Encoding encoding) {
  w.open('[');
  for (const TextEdit& e : edits) {
    w.open('{').key("range");
    append_range(w, open, e.at, encoding);
    w.key("newText").value(e.text).close('}');
  }
  w.close(']');
}

// documentChanges, or for old clients changes.
void append_changes(json::Writer& w, const Session& s, OpenText& open, const std::vector<TextEdit>& edits,
                    bool versioned, bool create) {
  w.open('{');
  if (!s.client.versioned_edits) {
    w.key("changes").open('{').key(open.uri);
    append_text_edits(w, open, edits, s.client.encoding);
    w.close('}').close('}');
    return;
  }
  w.key("documentChanges").open('[');
  if (create) w.open('{').key("kind").value("create").key("uri").value(open.uri).close('}');
  w.open('{').key("textDocument").open('{').key("uri").value(open.uri).key("version");
  versioned ? w.value(open.version) : w.null();
  w.close('}').key("edits");
  append_text_edits(w, open, edits, s.client.encoding);
  w.close('}').close(']').close('}');
}

// For a pattern of fnmatch in a string of TOML.
std::string quoted_path(std::string_view path) {
  std::string out = "\"";
  for (const char c : path) {
    if (c == '*' || c == '?' || c == '[' || c == '\\') out += "\\\\";
    if (c == '"' || c == '\\') out += '\\';
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return {};
    out += c;
  }
  return out + '"';
}

}  // namespace

std::vector<TextEdit> differences(std::string_view before, std::string_view after) {
  dtl::Diff<std::string> diff(whole_lines(before), whole_lines(after));
  diff.compose();
  std::vector<TextEdit> edits;
  std::uint32_t at = 0;
  bool joined = false;  // goes on with the edit before
  for (const auto& [line, info] : diff.getSes().getSequence()) {
    const auto size = static_cast<std::uint32_t>(line.size());
    const bool same = info.type == dtl::SES_COMMON;
    if (!same && !joined) edits.push_back({{at, at}, ""});
    if (info.type == dtl::SES_ADD) edits.back().text += line;
    if (info.type == dtl::SES_DELETE) edits.back().at.end += size;
    if (info.type != dtl::SES_ADD) at += size;
    joined = !same;
  }
  return edits;
}

void append_edit(json::Writer& w, Session& s, OpenText& open, const std::vector<TextEdit>& edits) {
  append_changes(w, s, open, edits, true, false);
}

bool append_waiver_edit(json::Writer& w, Session& s, const std::string& file, std::string_view code,
                        std::string_view path) {
  const std::string quoted = quoted_path(path_from_folder_of(file, path));
  std::error_code error;
  const auto whole = std::filesystem::absolute(file, error).lexically_normal();
  const bool create = !std::filesystem::exists(whole, error);
  if (quoted.empty() || (create && !(s.client.creates_files && s.client.versioned_edits))) return false;
  OpenText waivers = file_at(s, whole.string());
  std::string text = waivers.text.empty() || waivers.text.ends_with('\n') ? "" : "\n";
  if (!waivers.text.empty()) text += '\n';
  text.append("[[waiver]]\ncode = \"")
      .append(code)
      .append("\"\npath = ")
      .append(quoted)
      .append("\nreason = \"\"\n");
  const auto end = static_cast<std::uint32_t>(waivers.text.size());
  append_changes(w, s, waivers, {{{end, end}, text}}, false, create);
  return true;
}

}  // namespace cablelint::lsp
