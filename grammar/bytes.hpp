#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "grammar/span.hpp"

// Questions about single bytes and short runs. Letters are ASCII; telegram words have no others.
namespace cablelint {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
// Blanks and HT, LF, VT, FF, CR, which stand in a row.
constexpr bool is_space(char c) { return c == ' ' || static_cast<unsigned char>(c - '\t') < 5; }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_alpha(char c) { return is_upper(c) || is_lower(c); }
constexpr bool is_word(char c) { return is_alpha(c) || is_digit(c); }
constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

// A loop over a few letters; string_view::find would call memchr.
constexpr bool is_one_of(char c, std::string_view letters) {
  for (const char l : letters)
    if (c == l) return true;
  return false;
}

constexpr std::uint32_t skip_blanks(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end && is_blank(text[at])) ++at;
  return at;
}

constexpr std::uint32_t skip_spaces(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end && is_space(text[at])) ++at;
  return at;
}

constexpr std::uint32_t skip_digits(std::string_view text, std::uint32_t at, std::uint32_t end) {
  while (at < end && is_digit(text[at])) ++at;
  return at;
}

// Blanks, line ends and a backslash left at a line end taken off both sides.
constexpr Span trim(std::string_view text, Span s) {
  while (!s.empty() && is_space(text[s.begin])) ++s.begin;
  while (!s.empty() && (is_space(text[s.end - 1]) || text[s.end - 1] == '\\')) --s.end;
  return s;
}

// "Classifi...": three dots, or the one sign for them, stand where the text was cut.
constexpr bool is_cut_at(std::string_view text, std::uint32_t at) {
  const std::string_view rest = text.substr(std::min<std::size_t>(at, text.size()), 3);
  return rest == "..." || rest == "\xE2\x80\xA6";
}

// The number that the digits of `s` say; -1 when it is empty, no number, or over 15 digits.
constexpr std::int64_t to_number(std::string_view text, Span s) {
  if (s.empty() || s.size() > 15) return -1;
  std::int64_t n = 0;
  for (std::uint32_t i = s.begin; i < s.end; ++i) {
    if (!is_digit(text[i])) return -1;
    n = n * 10 + (text[i] - '0');
  }
  return n;
}

// `word`, in capitals, stands at `at`, letter case aside.
constexpr bool starts_with_word(std::string_view text, std::uint32_t at, std::uint32_t end,
                                std::string_view word) {
  if (at + word.size() > end) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (to_upper(text[at + i]) != word[i]) return false;
  return true;
}

}  // namespace cablelint
