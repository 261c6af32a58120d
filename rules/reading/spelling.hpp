#pragma once

#include <string_view>

#include "grammar/spelling.hpp"
#include "rules/marking/print.hpp"
#include "rules/reading/register_marks.hpp"

// How the words of a mark are spelled.
namespace cablelint::rules {

constexpr bool is_joiner(char c) { return c == ' ' || c == '-' || c == '\n'; }

// The same letters with other blanks or hyphens: NO FORN and NOFORN.
constexpr bool same_letters(std::string_view a, std::string_view b) {
  const auto next = [](std::string_view& s) {
    while (!s.empty() && is_joiner(s.front())) s.remove_prefix(1);
    const char c = s.empty() ? '\0' : s.front();
    if (!s.empty()) s.remove_prefix(1);
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  };
  for (;;) {
    const char x = next(a), y = next(b);
    if (x != y) return false;
    if (x == '\0') return true;
  }
}

constexpr bool has_letters(std::string_view s) {
  for (const char c : s)
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return true;
  return false;
}

constexpr bool is_redacted(std::string_view s) {
  return s.size() > 1 && s.find_first_not_of('X') == std::string_view::npos;
}

// SECRET//SECRET: the level's word once more.
inline bool repeats_level(const RegisterMark& r, const Cable& c, const marking::Element& e) {
  if (e.kind != marking::Element::Kind::unknown) return false;
  for (const auto& row : facts::level_words)
    if (same_word(row.text, c.view(e.word)))
      return row.level == marking::level_letters[static_cast<std::size_t>(r.m.level)];
  return false;
}

}  // namespace cablelint::rules
