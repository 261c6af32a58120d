#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>
#define CABLELINT_AVX2 __attribute__((target("avx2")))
#endif
#if defined(__GNUC__)
#define CABLELINT_INLINE __attribute__((always_inline)) inline
#else
#define CABLELINT_INLINE inline
#endif

// Finds single bytes in a whole text, 32 at a time where the processor can. A kernel says which bytes it wants
// twice: for one byte, and for 32 of them by the top bit of each. Whether a byte is wanted may depend on the byte
// before it, which exists except at offset 0.
namespace cablelint::grammar {

// LF and CR, which end lines.
struct LineEnds {
  static bool hit(std::string_view text, std::size_t at) { return text[at] == '\n' || text[at] == '\r'; }
#if defined(CABLELINT_AVX2)
  CABLELINT_AVX2 static __m256i hits(const char* p) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    // The line end among the sixteen bytes of a row, if any; a byte that differs from its own entry is none.
    const __m256i ends = _mm256_setr_epi8(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, '\n', -1, -1, '\r', -1, -1,  //
                                          -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, '\n', -1, -1, '\r', -1, -1);
    return _mm256_cmpeq_epi8(_mm256_shuffle_epi8(ends, bytes), bytes);
  }
#endif
};

// A full stop behind a digit: "12. (C)", "001.2 OF 002".
struct NumberStops {
  static bool hit(std::string_view text, std::size_t at) {
    return text[at] == '.' && at != 0 && text[at - 1] >= '0' && text[at - 1] <= '9';
  }
#if defined(CABLELINT_AVX2)
  CABLELINT_AVX2 static __m256i hits(const char* p) {
    const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    const __m256i before = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p - 1));
    const __m256i stop = _mm256_cmpeq_epi8(here, _mm256_set1_epi8('.'));
    const __m256i digit = _mm256_and_si256(_mm256_cmpgt_epi8(before, _mm256_set1_epi8('0' - 1)),
                                           _mm256_cmpgt_epi8(_mm256_set1_epi8('9' + 1), before));
    return _mm256_and_si256(stop, digit);
  }
#endif
};

// Calls `found` with the offset of every hit at or behind `from`, in rising order. `from` may lie behind the text.
template <class Kernel, class Found>
void each_hit_by_byte(std::string_view text, std::size_t from, Found& found) {
  for (std::size_t at = from; at < text.size(); ++at)
    if (Kernel::hit(text, at)) found(static_cast<std::uint32_t>(at));
}

#if defined(CABLELINT_AVX2)
// The hits among 64 bytes, a bit for each.
template <class Kernel>
CABLELINT_AVX2 CABLELINT_INLINE std::uint64_t hits_of_64(const char* p) {
  const __m256i low = Kernel::hits(p), high = Kernel::hits(p + 32);
  if (_mm256_testz_si256(_mm256_or_si256(low, high), _mm256_set1_epi8('\x80'))) return 0;
  return static_cast<std::uint32_t>(_mm256_movemask_epi8(low)) |
         static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(high))) << 32;
}

template <class Found>
CABLELINT_INLINE void each_bit(std::uint64_t mask, std::size_t at, Found& found) {
  for (; mask; mask &= mask - 1)
    found(static_cast<std::uint32_t>(at) + static_cast<std::uint32_t>(std::countr_zero(mask)));
}

template <class Kernel, class Found>
CABLELINT_AVX2 void each_hit_by_vector(std::string_view text, std::size_t from, Found& found) {
  std::size_t at = from;
  if (at == 0 && !text.empty()) {  // nothing stands before the first byte
    if (Kernel::hit(text, 0)) found(0);
    at = 1;
  }
  for (; at + 64 <= text.size(); at += 64)
    if (const std::uint64_t mask = hits_of_64<Kernel>(text.data() + at)) each_bit(mask, at, found);
  if (text.size() <= 64) return each_hit_by_byte<Kernel>(text, at, found);
  const std::size_t last = text.size() - 64;  // the last 64 bytes, without those that were looked at
  if (at < text.size()) each_bit(hits_of_64<Kernel>(text.data() + last) >> (at - last), at, found);
}
#endif

template <class Kernel, class Found>
void each_hit(std::string_view text, std::size_t from, Found&& found) {
#if defined(CABLELINT_AVX2)
  static const bool has_avx2 = __builtin_cpu_supports("avx2");
  if (has_avx2) return each_hit_by_vector<Kernel>(text, from, found);
#endif
  each_hit_by_byte<Kernel>(text, from, found);
}

}  // namespace cablelint::grammar
