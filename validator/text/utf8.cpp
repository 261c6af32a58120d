#include "validator/text/utf8.hpp"

#include <bit>
#include <cstring>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "grammar/byte_scan.hpp"

namespace cablelint {
namespace {

#ifdef __SSE2__
constexpr std::size_t step = 64;

__m128i sixteen(const char* at) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at)); }

bool has_non_ascii(const char* at) {
  const __m128i front = _mm_or_si128(sixteen(at), sixteen(at + 16));
  const __m128i back = _mm_or_si128(sixteen(at + 32), sixteen(at + 48));
  return _mm_movemask_epi8(_mm_or_si128(front, back)) != 0;
}

// The ASCII that begins what has_non_ascii() is true of, up to 15 bytes of it left out where a text ends.
const char* pass_ascii(const char* at, const char* end) {
  for (; end - at >= 16; at += 16)
    if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(sixteen(at))))
      return at + std::countr_zero(mask);
  return at;
}
#else
constexpr std::size_t step = 8;

bool has_non_ascii(const char* at) {
  std::uint64_t bytes;
  std::memcpy(&bytes, at, sizeof bytes);
  return (bytes & 0x8080808080808080) != 0;
}

const char* pass_ascii(const char* at, const char*) { return at; }
#endif

// Kernel of each_hit(): a byte's top bit tells.
struct NonAscii {
  static bool hit(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]) >= 0x80; }
#if defined(CABLELINT_AVX2)
  CABLELINT_AVX2 static __m256i hits(const char* p) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
  }
#endif
};

}  // namespace

std::size_t find_non_ascii(std::string_view text, std::size_t from) {
  const char *at = text.data() + from, *const end = text.data() + text.size();
  while (end - at >= static_cast<std::ptrdiff_t>(step) && !has_non_ascii(at)) at += step;
  from = static_cast<std::size_t>(pass_ascii(at, end) - text.data());
  while (from < text.size() && static_cast<unsigned char>(text[from]) < 0x80) ++from;
  return from;
}

bool is_utf8(std::string_view text) {
  std::size_t behind = 0;  // the last sequence
  bool sound = true;
  grammar::each_hit<NonAscii>(text, 0, [&](std::uint32_t at) {
    if (at < behind || !sound) return;
    const unsigned length = utf8_length(text, at);
    sound = length != 0;
    behind = at + length;
  });
  return sound;
}

}  // namespace cablelint
