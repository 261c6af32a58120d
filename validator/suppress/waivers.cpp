#include "validator/suppress/waivers.hpp"

#include <algorithm>

#include "validator/config/toml_reader.hpp"
#include "validator/report/mrn.hpp"
#include "validator/text/uri.hpp"

namespace cablelint {
namespace {

Date date_of(TomlReader& toml, const toml::node& node) {
  const auto* value = node.as_date();
  if (!value) {
    toml.fail(node, "expires must be a date", "write it without quotes, such as 2027-01-31");
    return {};
  }
  const toml::date& d = value->get();
  return {static_cast<std::int16_t>(d.year), d.month, d.day};
}

// The content of a line, by its number from 1.
Span line_at(std::string_view text, std::size_t number) {
  std::size_t begin = 0;
  while (--number && begin < text.size()) begin = std::min(text.find('\n', begin), text.size() - 1) + 1;
  const std::size_t end = std::min(text.find_first_of("\r\n", begin), text.size());
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void read_waiver(TomlReader& toml, const toml::table& table, Waivers& out) {
  Waiver w;
  const TomlReader::Key keys[] = {
      {"code", [&](const toml::node& n) { w.code = toml.text(n); }},
      {"path", [&](const toml::node& n) { w.path = tidy_path(toml.text(n)); }},
      {"mrn", [&](const toml::node& n) { w.mrn = toml.text(n); }},
      {"reason", [&](const toml::node& n) { w.reason = toml.text(n); }},
      {"expires",
       [&](const toml::node& n) {
         w.expires = date_of(toml, n);
         append_date(w.expires_text, w.expires);
       }},
  };
  toml.table(table, "a [[waiver]]", keys);
  if (w.code.empty()) toml.fail(table, "a [[waiver]] needs a code", "such as code = \"SBU001\"");
  if (w.reason.find_first_not_of(" \t\r\n") == std::string::npos)
    toml.fail(table, "a [[waiver]] needs a reason", "say why the finding may stay");
  if (w.path.empty() == w.mrn.empty())
    toml.fail(table, "a [[waiver]] needs a path or an mrn, and not both",
              "such as path = \"cables/a.txt\" or mrn = \"09VALLETTA117\"");
  w.at = line_at(out.text, table.source().begin.line);
  out.list.push_back(std::move(w));
}

}  // namespace

std::optional<Problem> read_waivers(const std::string& path, Waivers& out) {
  out.file = path;
  TomlReader toml(path);
  const toml::table* file = toml.open();
  if (!file) return toml.problem();
  out.text = toml.bytes();
  const TomlReader::Key keys[] = {{"waiver", [&](const toml::node& n) {
                                     for (const toml::table* t : toml.tables(n, "waiver"))
                                       read_waiver(toml, *t, out);
                                   }}};
  toml.table(*file, "the waiver file", keys);
  return toml.problem();
}

}  // namespace cablelint
