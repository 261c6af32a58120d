#include "validator/lsp/own_files.hpp"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <set>

#include "validator/lsp/publish.hpp"
#include "validator/text/uri.hpp"

namespace cablelint::lsp {
namespace {

std::string whole_path(std::string_view path) {
  std::error_code error;
  return path.empty() ? std::string() : std::filesystem::absolute(path, error).lexically_normal().string();
}

std::string waiver_file(const Session& s) { return whole_path(s.judge.policy().suppressor.waivers().file); }

// Takes the number from the end of "a.toml:3:1"; 0 when there is none.
std::uint32_t take_number(std::string_view& place) {
  const auto colon = place.rfind(':');
  std::uint32_t n = 0;
  if (colon == std::string_view::npos) return 0;
  const char* const end = place.data() + place.size();
  if (std::from_chars(place.data() + colon + 1, end, n).ptr != end) return 0;
  place = place.substr(0, colon);
  return n;
}

struct Place {
  std::string file;
  std::uint32_t line = 1;
};

// Where the trouble with a file is, which stands in the place of the problem.
Place place_of(const Problem& problem) {
  std::string_view rest = problem.place;
  take_number(rest);
  const std::uint32_t line = take_number(rest);
  return line ? Place{whole_path(rest), line} : Place{whole_path(problem.place), 1};
}

void append_problem(json::Writer& w, Session& s, OpenText& file, std::uint32_t line) {
  const std::size_t at = std::min<std::size_t>(line, file.lines.size());
  const Span span = at == 0 ? Span{} : Span{file.lines[at - 1].begin, file.lines[at - 1].end};
  w.open('{').key("range");
  append_range(w, file, span, s.client.encoding);
  w.key("severity").value(1).key("source").value("cablelint");
  w.key("message").value(Problem{"", s.trouble->what, s.trouble->remedy}.message()).close('}');
}

// That a waiver stands for nothing can be told of one that names a cable which is open.
void append_waivers(json::Writer& w, Session& s, OpenText& file) {
  const Suppressor& suppressor = s.judge.policy().suppressor;
  suppressor.start_over();
  for (const auto& [uri, open] : s.texts) s.judge.judge(open, [](const Document&) {});
  Findings findings;
  suppressor.judge_waivers({{}, {}, s.judge.policy().setup.rules.selection}, findings);
  Document document;
  Telegram text;
  text.text = file.text;
  document.telegram = &text;
  document.findings = &findings;
  for (const Finding& f : findings.list) {
    append_finding(w, s, file, document, f);
    w.close('}');
  }
}

void append_diagnostics(json::Writer& w, Session& s, const std::string& path, OpenText& file) {
  w.open('[');
  const Place place = s.trouble ? place_of(*s.trouble) : Place{};
  if (s.trouble && place.file == path) {
    append_problem(w, s, file, place.line);
  } else if (waiver_file(s) == path) {
    set_text(file, s.judge.policy().suppressor.waivers().text);
    append_waivers(w, s, file);
  }
  w.close(']');
}

void publish(Session& s, const std::string& path) {
  OpenText file = file_at(s, path);
  std::string items;
  json::Writer w(items);
  append_diagnostics(w, s, path, file);
  const auto told = s.told.find(path);
  if (items == (told == s.told.end() ? "[]" : told->second)) return;
  items == "[]" ? void(s.told.erase(told)) : void(s.told.insert_or_assign(path, items));
  publish_items(s, file.uri, {}, items);
}

}  // namespace

bool is_own_file(const Session& s, const OpenText& open) {
  const std::string path = path_of_uri(open.uri);
  return path == waiver_file(s) || (s.trouble && path == place_of(*s.trouble).file);
}

void append_own_diagnostics(json::Writer& w, Session& s, const OpenText& open) {
  const std::string path = path_of_uri(open.uri);
  OpenText file = file_at(s, path);
  append_diagnostics(w, s, path, file);
}

void publish_own_files(Session& s) {
  std::set<std::string> paths{waiver_file(s)};
  for (const auto& [path, items] : s.told) paths.insert(path);
  if (s.trouble) paths.insert(place_of(*s.trouble).file);
  paths.erase("");
  for (const std::string& path : paths) publish(s, path);
}

}  // namespace cablelint::lsp
