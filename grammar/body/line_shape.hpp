#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "grammar/body/bullet.hpp"
#include "grammar/bytes.hpp"
#include "grammar/model.hpp"

// What the first and last bytes of a line tell of it: asked of every line of the text.
namespace cablelint::grammar {

// "the ministry", "Ministry officials": as most lines of wrapped text begin. No start, page line, heading of
// a section or end line does.
inline bool is_running(std::string_view text, const Line& l) {
  if (l.end - l.begin < 2) return false;
  const char first = text[l.begin], last = text[l.end - 1];
  if (is_lower(first)) return true;
  return is_upper(first) && is_lower(text[l.begin + 1]) && !is_digit(last) && !is_space(last) && last != '\\';
}

// "3A." or "3.B." of a paragraph in parts: how many bytes stand before the letter, or 0.
inline std::uint32_t number_of_part(std::string_view text, Span s) {
  constexpr std::uint32_t most_digits = 3;
  std::uint32_t at = skip_digits(text, s.begin, std::min(s.end, s.begin + most_digits));
  if (at == s.begin || at == s.end) return 0;
  if (text[at] == '.') ++at;
  if (at + 2 >= s.end || !is_alpha(text[at]) || !is_one_of(text[at + 1], ".)")) return 0;
  return is_blank(text[at + 2]) || text[at + 2] == '(' ? at - s.begin : 0;
}

// A bullet, a bracket, or one letter and a stop: cheap enough for every line.
inline bool may_begin_item(std::string_view text, Span s) {
  if (s.size() < 2) return false;
  const char c = text[s.begin], next = text[s.begin + 1];
  if (is_alpha(c)) return next == '.' || next == ')' || (c == 'o' && bullet_at(text, s.begin, s.end) != 0);
  if (is_digit(c)) return number_of_part(text, s) != 0;
  return c == '-' || c == '*' || c == '(' || sign_beyond_ascii(text, s.begin) != 0;
}

// "Of 40 seats the party holds" / "12. The rest is split.": wrapped text; headings are shorter.
inline bool is_cut_sentence(std::string_view line) {
  constexpr std::size_t shortest = 50;
  return line.size() >= shortest && (is_word(line.back()) || line.back() == ',');
}

}  // namespace cablelint::grammar
