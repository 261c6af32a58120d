#pragma once

#include <bit>
#include <cstdint>
#include <string_view>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace cablelint::grammar {

// Bytes that begin damage of some kind: controls other than LF, bytes of other than ASCII, and < & [ #.
constexpr bool is_rare(char c) {
  const auto b = static_cast<unsigned char>(c);
  return b >= 0x7F || (b < 0x20 && c != '\n') || c == '<' || c == '&' || c == '[' || c == '#';
}

// Calls `found` with the offset of every rare byte, and with one or more offsets in every run of three or
// more X, all in rising order. A text of plain letters costs about an instruction a byte.
template <class Found>
void each_rare_byte(std::string_view text, Found&& found) {
  std::size_t at = 0;
#if defined(__SSE2__)
  const auto all = [](char c) { return _mm_set1_epi8(c); };
  const auto hits_at = [&](std::size_t i) {
    const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + i));
    // One up, DEL becomes negative like the bytes of other than ASCII, and 0x1F is the last below 0x21.
    const __m128i low = _mm_cmplt_epi8(_mm_add_epi8(b, all(1)), all(0x21));
    const __m128i line_feed = _mm_cmpeq_epi8(b, all('\n'));
    const __m128i sign = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(b, all('<')), _mm_cmpeq_epi8(b, all('&'))),
                                      _mm_or_si128(_mm_cmpeq_epi8(b, all('[')), _mm_cmpeq_epi8(b, all('#'))));
    const __m128i two_x = _mm_cmpeq_epi16(b, all('X'));  // of three in a row, two stand at an even place
    return _mm_or_si128(_mm_or_si128(_mm_andnot_si128(line_feed, low), sign), two_x);
  };
  for (; at + 64 <= text.size(); at += 64) {
    const __m128i h[] = {hits_at(at), hits_at(at + 16), hits_at(at + 32), hits_at(at + 48)};
    if (!_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(h[0], h[1]), _mm_or_si128(h[2], h[3])))) continue;
    std::uint64_t mask = 0;
    for (unsigned n = 0; n < 4; ++n)
      mask |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(h[n]))) << (16 * n);
    for (; mask; mask &= mask - 1)
      found(static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(mask)));
  }
#endif
  for (; at < text.size(); ++at)
    if (is_rare(text[at]) || (text[at] == 'X' && at != 0 && text[at - 1] == 'X'))
      found(static_cast<std::uint32_t>(at));
}

}  // namespace cablelint::grammar
