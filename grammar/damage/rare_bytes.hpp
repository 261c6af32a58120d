#pragma once

#include "grammar/byte_scan.hpp"

namespace cablelint::grammar {

// Bytes that begin damage of some kind: controls other than HT, LF, FF and CR, bytes of other than ASCII,
// < & [ #, and runs of X; and the opening bracket of marks, since one pass finds both. Kernel of each_hit(); a run
// of X has hits somewhere inside, not at each X.
struct RareBytes {
  static bool hit(std::string_view text, std::size_t at) {
    const auto b = static_cast<unsigned char>(text[at]);
    if (b == 'X') return at != 0 && text[at - 1] == 'X';
    if (b < 0x20) return b != '\t' && b != '\n' && b != '\f' && b != '\r';
    return b >= 0x7F || b == '<' || b == '&' || b == '[' || b == '#' || b == '(';
  }
#if defined(CABLELINT_AVX2)
  // A byte is rare when its two halves share a bit: one bit for each row of sixteen that has rare ones.
  CABLELINT_AVX2 static __m256i hits(const char* p) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
    const __m256i nibble = _mm256_set1_epi8(0x0F);
    // bit 0: 0_ but 9 A C D; 1: 1_; 2: 2_ for # & and (; 3: 3_ for <; 4: 5_ for [; 5: 7_ for DEL
    const __m256i by_low = _mm256_setr_epi8(3, 3, 3, 7, 3, 3, 7, 3, 7, 2, 2, 19, 10, 2, 3, 35,  //
                                            3, 3, 3, 7, 3, 3, 7, 3, 7, 2, 2, 19, 10, 2, 3, 35);
    const __m256i by_high = _mm256_setr_epi8(1, 2, 4, 8, 0, 16, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0,  //
                                             1, 2, 4, 8, 0, 16, 0, 32, 0, 0, 0, 0, 0, 0, 0, 0);
    // A byte of other than ASCII selects 0 and is rare by its own top bit.
    const __m256i low = _mm256_shuffle_epi8(by_low, bytes);
    const __m256i high = _mm256_shuffle_epi8(by_high, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble));
    const __m256i shared =
        _mm256_adds_epu8(_mm256_and_si256(low, high), _mm256_set1_epi8(0x7F));  // to the top bit
    const __m256i two_x = _mm256_cmpeq_epi16(bytes, _mm256_set1_epi8('X'));  // of three, two stand in one pair
    return _mm256_or_si256(_mm256_or_si256(shared, bytes), two_x);
  }
#endif
};

}  // namespace cablelint::grammar
