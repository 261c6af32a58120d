#pragma once

#include <algorithm>
#include <array>
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

// The bytes with which a paragraph may begin, a letter aside: its number, its mark, a pilcrow, markup; the full
// stop of a number that ends the line above.
inline constexpr auto begins_start = [] {
  std::array<bool, 256> is{};
  for (const char c : {'(', '{', '[', '<', '&', '*', '\xC2', '\xB6', '\xEF', '.'})
    is[static_cast<unsigned char>(c)] = true;
  for (char c = '0'; c <= '9'; ++c) is[static_cast<unsigned char>(c)] = true;
  return is;
}();

inline bool may_begin_start(char c) { return begins_start[static_cast<unsigned char>(c)]; }

// The parts of a paragraph at the start of a line: "3A." and "3.B.", "2.1." and "2.1 (C)"; not "1.4 (b)", the
// section of an order.
struct Part {
  std::uint32_t begin = 0;  // its letter or digits; 0: there is none
  std::uint32_t end = 0;  // with its stop
};

inline Part part_at(std::string_view text, Span s) {
  constexpr std::uint32_t most_digits = 3;
  std::uint32_t at = skip_digits(text, s.begin, std::min(s.end, s.begin + most_digits));
  if (at == s.begin || at + 1 >= s.end) return {};
  const bool dot = text[at] == '.', one = text[s.begin] == '1' && at == s.begin + 1;
  const std::uint32_t begin = dot ? at + 1 : at;
  if (begin == s.end || !(is_alpha(text[begin]) || (dot && is_digit(text[begin])))) return {};
  const bool digits = is_digit(text[begin]);
  at = digits ? skip_digits(text, begin, std::min(s.end, begin + 2)) : begin + 1;
  const bool stop = at < s.end && text[at] == '.';
  if (stop) ++at;
  const std::uint32_t next = skip_blanks(text, at, s.end);
  const bool mark = next < s.end && text[next] == '(' && next + 1 < s.end && is_upper(text[next + 1]);
  if (digits ? !mark || (one && !stop) : !stop && !mark) return {};
  return next > at || mark ? Part{begin, at} : Part{};
}

// Bullets that are rare. No part of the loop over the lines, which is short.
[[gnu::noinline]] inline bool begins_rare_bullet(std::string_view text, Span s) {
  return bullet_at(text, s.begin, s.end) != 0;
}

// A bullet, a bracket, or one letter and a stop: cheap enough for every line.
inline bool may_begin_item(std::string_view text, Span s) {
  if (s.size() < 2) return false;
  const char c = text[s.begin], next = text[s.begin + 1];
  if (is_alpha(c)) return next == '.' || next == ')' || (c == 'o' && begins_rare_bullet(text, s));
  if (is_digit(c)) return part_at(text, s).end != 0;
  return c == '-' || c == '*' || c == '(' || begins_rare_bullet(text, s);
}

// "Of 40 seats the party holds" / "12. The rest is split.": wrapped text; headings are shorter.
inline bool is_cut_sentence(std::string_view line) {
  constexpr std::size_t shortest = 50;
  return line.size() >= shortest && (is_word(line.back()) || line.back() == ',');
}

}  // namespace cablelint::grammar
