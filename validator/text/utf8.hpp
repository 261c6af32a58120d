#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cablelint {

// Bytes of the UTF-8 sequence that begins at `at` (RFC 3629: no overlong forms, no surrogates, nothing
// above U+10FFFF): 1 to 4, or 0 when no sequence begins there.
constexpr unsigned utf8_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto follows = [&](std::size_t i, unsigned low = 0x80, unsigned high = 0xbf) {
    return i < text.size() && byte(i) >= low && byte(i) <= high;
  };
  const unsigned first = byte(at);
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return follows(at + 1) ? 2 : 0;
  if (first < 0xf0) {
    const unsigned low = first == 0xe0 ? 0xa0 : 0x80, high = first == 0xed ? 0x9f : 0xbf;
    return follows(at + 1, low, high) && follows(at + 2) ? 3 : 0;
  }
  const unsigned low = first == 0xf0 ? 0x90 : 0x80, high = first == 0xf4 ? 0x8f : 0xbf;
  return follows(at + 1, low, high) && follows(at + 2) && follows(at + 3) ? 4 : 0;
}

// The code point of a sequence of `length` bytes that utf8_length has found.
constexpr std::uint32_t code_point(std::string_view text, std::size_t at, unsigned length) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
  if (length == 1) return byte(at);
  std::uint32_t value = byte(at) & (0xffu >> (length + 1));
  for (unsigned i = 1; i < length; ++i) value = value << 6 | (byte(at + i) & 0x3f);
  return value;
}

// Writes a code point from `to` on, where there is room for four bytes, and returns where it ends.
constexpr char* write_utf8(char* to, std::uint32_t c) {
  constexpr unsigned leads[] = {0, 0xc0, 0xe0, 0xf0};
  const unsigned more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
  *to++ = static_cast<char>(leads[more] | c >> (6 * more));
  for (unsigned i = more; i > 0; --i) *to++ = static_cast<char>(0x80 | (c >> (6 * (i - 1)) & 0x3f));
  return to;
}

// Characters that a terminal acts upon or that change what a reader sees: controls, bidirectional controls,
// zero-width characters.
constexpr bool is_hidden(std::uint32_t c) {
  return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f) ||
         (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

// The first byte from `from` on that is no ASCII, or the size of the text.
std::size_t find_non_ascii(std::string_view text, std::size_t from);

bool is_utf8(std::string_view text);

}  // namespace cablelint
