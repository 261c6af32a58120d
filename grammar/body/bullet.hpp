#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/bytes.hpp"

// The signs before items of a list: a run of "-" or of "*", or one dash or dot beyond ASCII.
namespace cablelint::grammar {

// U+2013, U+2014, U+2022
inline bool is_sign_beyond_ascii(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t size = 3;
  return at + size <= text.size() && text[at] == '\xE2' && text[at + 1] == '\x80' &&
         is_one_of(text[at + 2], "\x93\x94\xA2");
}

// How many bytes the bullet at `at` has; 0: none is there.
inline std::uint32_t bullet_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::uint32_t begin = at;
  if (text[at] == '-' || text[at] == '*')
    while (at < end && text[at] == text[begin]) ++at;
  else if (is_sign_beyond_ascii(text.substr(0, end), at))
    at += 3;
  return at - begin;
}

// The same of the one that ends at `end`.
inline std::uint32_t bullet_before(std::string_view text, std::uint32_t end, std::uint32_t begin) {
  const char c = text[end - 1];
  if (c != '-' && c != '*') return end - begin >= 3 && is_sign_beyond_ascii(text, end - 3) ? 3 : 0;
  std::uint32_t at = end;
  while (at > begin && text[at - 1] == c) --at;
  return end - at;
}

// A bullet, or a letter with its stop or bracket, ends before `at`, blanks and a line end aside.
inline bool ends_item_label(std::string_view text, std::uint32_t at) {
  while (at > 0 && is_space(text[at - 1])) --at;
  if (at < 2) return false;
  const char c = text[at - 1];
  if (c == '.' || c == ')') return is_alpha(text[at - 2]) && (at == 2 || !is_word(text[at - 3]));
  return bullet_before(text, at, 0) != 0;
}

}  // namespace cablelint::grammar
