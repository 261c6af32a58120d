#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/bytes.hpp"

// The signs before items of a list: a run of "-" or of "*", or one dash or dot beyond ASCII.
namespace cablelint::grammar {

// Bytes of the dash or dot beyond ASCII at `at`: U+2013, U+2014, U+2022, U+00B7; 0: none is there.
inline std::uint32_t sign_beyond_ascii(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t size = 3;
  if (text[at] == '\xC2') return at + 1 < text.size() && text[at + 1] == '\xB7' ? 2 : 0;
  const bool punctuation = at + size <= text.size() && text[at] == '\xE2' && text[at + 1] == '\x80';
  return punctuation && is_one_of(text[at + 2], "\x93\x94\xA2") ? size : 0;
}

// How many bytes the bullet at `at` has; 0: none is there.
inline std::uint32_t bullet_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::uint32_t begin = at;
  if (text[at] == '-' || text[at] == '*') {
    while (at < end && text[at] == text[begin]) ++at;
    if (at + 2 < end && text[at] == ' ' && text[at + 1] == '-' && is_blank(text[at + 2])) at += 2;  // - - for --
  } else if (text[at] == 'o')  // the round bullet of a word processor; a word unless a mark follows
    at += at + 2 < end && is_blank(text[at + 1]) && text[at + 2] == '(' ? 1 : 0;
  else
    at += sign_beyond_ascii(text.substr(0, end), at);
  return at - begin;
}

// The same of the one that ends at `end`.
inline std::uint32_t bullet_before(std::string_view text, std::uint32_t end, std::uint32_t begin) {
  const char c = text[end - 1];
  if (c != '-' && c != '*') {
    for (const std::uint32_t size : {2U, 3U})
      if (end - begin >= size && sign_beyond_ascii(text, end - size) == size) return size;
    return 0;
  }
  std::uint32_t at = end;
  while (at > begin && text[at - 1] == c) --at;
  return end - at;
}

// A bullet, or what counts the items of a list, ends before `at`, blanks and a line end aside.
inline bool ends_item_label(std::string_view text, std::uint32_t at) {
  while (at > 0 && is_space(text[at - 1])) --at;
  if (at < 2) return false;
  const char c = text[at - 1];
  if (c == '.') return is_alpha(text[at - 2]);
  return c == ')' ? is_word(text[at - 2]) : bullet_before(text, at, 0) != 0;
}

}  // namespace cablelint::grammar
