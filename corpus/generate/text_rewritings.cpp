#include <array>

#include "corpus/generate/neutral.hpp"

// What conversions do to the characters and the blank lines of a copy.
namespace cablelint::invented {
namespace {

using Changed = std::optional<Lines>;

std::size_t body_of(const Sheet& s) { return s.paras.empty() ? s.lines.size() : s.paras[0].first; }

// Each `from` in the text as `to`; nothing where there is none.
Changed replaced(const Sheet& s, std::string_view from, std::string_view to) {
  Lines lines = s.lines;
  bool found = false;
  for (std::size_t i = body_of(s); i < lines.size(); ++i)
    for (auto at = lines[i].find(from); at != std::string::npos; at = lines[i].find(from, at + to.size())) {
      lines[i].replace(at, from.size(), to);
      found = true;
    }
  return found ? Changed(lines) : Changed();
}

Changed entities(const Sheet& s) { return replaced(s, "'", "&#039;"); }
Changed curly_apostrophes(const Sheet& s) { return replaced(s, "'", "\xe2\x80\x99"); }
Changed comma_for_apostrophe(const Sheet& s) { return replaced(s, "'s ", ",s "); }

Changed no_break_spaces(const Sheet& s) {
  Lines lines = s.lines;
  bool found = false;
  for (const std::size_t i : {s.tags, s.subject}) {
    const auto colon = i == nowhere ? std::string::npos : lines[i].substr(0, 12).find(':');
    if (colon == std::string::npos) continue;
    lines[i].insert(colon, "\xc2\xa0");
    found = true;
  }
  return found ? Changed(lines) : Changed();
}

Changed without_blank_lines(const Sheet& s, std::size_t first, std::size_t end) {
  Lines lines;
  for (std::size_t i = 0; i < s.lines.size(); ++i)
    if (i < first || i >= end || !is_blank(s.lines[i])) lines.push_back(s.lines[i]);
  return lines.size() == s.lines.size() ? Changed() : Changed(lines);
}

Changed text_without_blank_lines(const Sheet& s) { return without_blank_lines(s, body_of(s), s.lines.size()); }
Changed front_without_blank_lines(const Sheet& s) { return without_blank_lines(s, s.level_word.line, body_of(s)); }

Changed form_feed(const Sheet& s) {
  if (s.paras.size() < 2) return {};
  Lines lines = s.lines;
  insert(lines, s.paras[1].first, {"\f"});
  return lines;
}

// A line that nobody knows, between SUBJECT and what follows.
Changed stray_line(const Sheet& s) {
  if (!s.classified() || s.authority == nowhere || s.authority == 0) return {};
  Lines lines = s.lines;
  if (!is_blank(lines[s.authority - 1])) return {};
  insert(lines, s.authority, {"-- second transmission", ""});
  return lines;
}

constexpr std::array<Rewriting, 8> all{{
    {"entities", entities},
    {"curly apostrophes", curly_apostrophes},
    {"comma for apostrophe", comma_for_apostrophe},
    {"no-break spaces", no_break_spaces},
    {"text without blank lines", text_without_blank_lines},
    {"front without blank lines", front_without_blank_lines},
    {"form feed", form_feed},
    {"stray line", stray_line},
}};

}  // namespace

std::span<const Rewriting> text_rewritings() { return all; }

}  // namespace cablelint::invented
