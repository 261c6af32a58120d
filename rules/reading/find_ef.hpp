#pragma once

#include "grammar/byte_scan.hpp"

namespace cablelint::rules {

// The f of "ef", letter case aside: the search under every citation, "ref", "reftel" and "refs". In prose these
// are one byte in five hundred, where f alone is one in fifty. Kernel of each_hit().
struct Ef {
  static bool hit(std::string_view text, std::size_t at) {
    return (text[at] | 0x20) == 'f' && at != 0 && (text[at - 1] | 0x20) == 'e';
  }
#if defined(CABLELINT_AVX2)
  CABLELINT_AVX2 static __m256i hits(const char* p) {
    const __m256i small = _mm256_set1_epi8(0x20);
    const auto is = [small](const char* at, char letter) __attribute__((target("avx2"))) {
      const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
      return _mm256_cmpeq_epi8(_mm256_or_si256(bytes, small), _mm256_set1_epi8(letter));
    };
    return _mm256_and_si256(is(p, 'f'), is(p - 1, 'e'));
  }
#endif
};

}  // namespace cablelint::rules
