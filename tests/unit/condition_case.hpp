#pragma once

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"
#include "tests/corpus.hpp"

// The texts in tests/unit/conditions/CODE.txt, and what a rule says of a text.
namespace cablelint::tests {

// One text and what the rule says of it, to the last argument.
struct ConditionCase {
  std::string text, said, ceiling;
  Date as_of;
  Date record = {};  // what a record knows beside its text; a year alone too
};

// A line of text with what a file of lines cannot show as \x0d.
inline std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    char code[8];
    const auto byte = static_cast<unsigned char>(c);
    std::snprintf(code, sizeof code, "\\x%02x", byte);
    byte < 0x20 || byte >= 0x7f || c == '\\' ? out += code : out += c;
  }
  return out;
}

inline std::string unescaped(std::string_view line) {
  std::string out;
  for (std::size_t i = 0; i < line.size(); ++i) {
    unsigned byte = 0;
    const bool escape = line[i] == '\\' && i + 3 < line.size();
    if (escape) std::from_chars(line.data() + i + 2, line.data() + i + 4, byte, 16);
    out += escape ? static_cast<char>(byte) : line[i];
    if (escape) i += 3;
  }
  return out;
}

inline std::string place(std::string_view text, Span at) {
  return std::to_string(at.begin) + "-" + std::to_string(at.end) + " [" + escaped(view(text, at)) + "]";
}

// Each finding with its message, its related places and its fix; the lines begin with "> ".
inline std::string said_of(const Telegram& t, const Findings& out) {
  std::string said;
  for (const Finding& f : out.list) {
    std::string message;
    rules::format_message(f, t, message);
    said += "> " + place(t.text, f.at) + " " + message + "\n";
    for (std::uint32_t i = f.related_first; i < f.related_first + f.related_count; ++i)
      said += ">   see " + place(t.text, out.related[i].at) + " " + std::string(out.related[i].note) + "\n";
    for (std::uint32_t i = f.edits_first; i < f.edits_first + f.edits_count; ++i)
      said += ">   fix " + place(t.text, out.edits[i].at) + " -> [" +
              escaped(view(out.fix_text, out.edits[i].text)) + "]\n";
  }
  return said;
}

inline Judging judging_of(const Date& as_of, const std::string& ceiling) {
  Judging judging;
  judging.as_of = as_of;
  judging.ceiling_text = ceiling;
  if (!ceiling.empty())
    judging.ceiling = parse_marking(judging.ceiling_text, facts::vocabulary(), judging.ceiling_tokens);
  return judging;
}

inline std::string said_by(const rules::Rule& rule, const ConditionCase& c) {
  Parser parser(facts::vocabulary());
  auto only = rules::Selection::none();
  only.set(rule.code, true);
  Findings out;
  const Judging judging = judging_of(c.as_of, c.ceiling);
  const Telegram& t = parser.parse(c.text, Metadata{{}, c.record});
  rules::run(t, only, judging, out);
  return said_of(t, out);
}

inline std::string date_setting(const char* form, const Date& date) {
  char text[32] = "";
  if (date.known()) std::snprintf(text, sizeof text, form, date.year, date.month, date.day);
  return text;
}

// "== @2009-00-00 2020-01-02 SECRET//NOFORN": the record's date, --as-of, --ceiling. The text behind "| " on each
// line, what is said behind "> ". A last line that has no line end is marked by "|~".
inline std::string to_text(const ConditionCase& c) {
  std::string out = "==" + date_setting(" @%04d-%02d-%02d", c.record) + date_setting(" %04d-%02d-%02d", c.as_of);
  out += (c.ceiling.empty() ? "" : " " + c.ceiling) + "\n";
  for (std::string_view rest = c.text; !rest.empty();) {
    const auto end = rest.find('\n');
    out += (end == std::string_view::npos ? "|~" : "| ") + escaped(rest.substr(0, end)) + "\n";
    rest.remove_prefix(std::min(rest.size(), end == std::string_view::npos ? end : end + 1));
  }
  return out + c.said;
}

inline Date take_date(std::string_view& line, std::string_view sign) {
  int year = 0, month = 0, day = 0;
  if (!line.starts_with(sign)) return {};
  const std::string rest(line.substr(sign.size()));
  if (std::sscanf(rest.c_str(), "%4d-%2d-%2d", &year, &month, &day) != 3) return {};
  line.remove_prefix(sign.size() + 10);
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

inline void read_settings(std::string_view line, ConditionCase& c) {
  c.record = take_date(line, " @");
  c.as_of = take_date(line, " ");
  if (!line.empty()) c.ceiling = line.substr(1);
}

inline std::vector<ConditionCase> condition_cases(std::string_view code) {
  std::istringstream in(read_file(CABLELINT_SOURCE_DIR "/tests/unit/conditions/" + std::string(code) + ".txt"));
  std::vector<ConditionCase> cases;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("==")) read_settings(std::string_view(line).substr(2), cases.emplace_back());
    if (line.starts_with("|") && !cases.empty())
      cases.back().text += unescaped(line.substr(2)) + (line.starts_with("| ") ? "\n" : "");
    if (line.starts_with(">") && !cases.empty()) cases.back().said += line + "\n";
  }
  return cases;
}

inline void write_cases(std::string_view code, const std::vector<ConditionCase>& cases) {
  std::ofstream out(CABLELINT_SOURCE_DIR "/tests/unit/conditions/" + std::string(code) + ".txt", std::ios::binary);
  for (const ConditionCase& c : cases) out << to_text(c);
}

}  // namespace cablelint::tests
