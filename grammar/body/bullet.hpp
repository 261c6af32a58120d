#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammar/bytes.hpp"

// The signs before items of a list: a run of "-" or of "*", escaped in Markdown, or one dash or dot beyond ASCII.
namespace cablelint::grammar {

// Bytes of the dash or dot beyond ASCII at `at`: U+2013, U+2014, U+2022, U+00B7; 0: none is there.
inline std::uint32_t sign_beyond_ascii(std::string_view text, std::uint32_t at) {
  constexpr std::uint32_t size = 3;
  if (text[at] == '\xC2') return at + 1 < text.size() && text[at + 1] == '\xB7' ? 2 : 0;
  const bool punctuation = at + size <= text.size() && text[at] == '\xE2' && text[at + 1] == '\x80';
  return punctuation && is_one_of(text[at + 2], "\x93\x94\xA2") ? size : 0;
}

// Bytes of the entity at `at` that stands for such a sign; 0: none is there.
inline std::uint32_t entity_of_sign(std::string_view text, std::uint32_t at) {
  constexpr std::array<std::string_view, 8> entities = {"&bull;",  "&#8226;", "&middot;", "&#183;",
                                                        "&ndash;", "&#8211;", "&mdash;",  "&#8212;"};
  for (const std::string_view e : entities)
    if (text.substr(at, e.size()) == e) return static_cast<std::uint32_t>(e.size());
  return 0;
}

// How many bytes the bullet at `at` has; 0: none is there.
inline std::uint32_t bullet_at(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::uint32_t begin = at;
  if (text[at] == '\\' && at + 1 < end && (text[at + 1] == '-' || text[at + 1] == '*')) ++at;
  if (const char sign = text[at]; sign == '-' || sign == '*') {
    while (at < end && text[at] == sign) ++at;
    if (at + 2 < end && text[at] == ' ' && text[at + 1] == '-' && is_blank(text[at + 2])) at += 2;  // - - for --
  } else if (text[at] == 'o')  // the round bullet of a word processor; a word unless a mark follows
    at += at + 2 < end && is_blank(text[at + 1]) && text[at + 2] == '(' ? 1 : 0;
  else if (text[at] == '&')
    at += entity_of_sign(text.substr(0, end), at);
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
  if (at > begin && text[at - 1] == '\\') --at;
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
