#include "validator/text/utf8.hpp"

#include <bit>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace cablelint {
namespace {

#ifdef __SSE2__
constexpr std::size_t step = 64;

// One bit for each of 64 bytes that is no ASCII.
std::uint64_t non_ascii(const char* at) {
  const auto load = [at](int i) { return _mm_loadu_si128(reinterpret_cast<const __m128i*>(at) + i); };
  const __m128i bytes[] = {load(0), load(1), load(2), load(3)};
  if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(bytes[0], bytes[1]), _mm_or_si128(bytes[2], bytes[3]))) == 0)
    return 0;
  std::uint64_t bits = 0;
  for (int i = 3; i >= 0; --i) bits = bits << 16 | static_cast<unsigned>(_mm_movemask_epi8(bytes[i]));
  return bits;
}
#else
constexpr std::size_t step = 8;

std::uint64_t non_ascii(const char* at) {
  std::uint64_t bits = 0;
  for (std::size_t i = 0; i < step; ++i) bits |= std::uint64_t{static_cast<unsigned char>(at[i]) >= 0x80} << i;
  return bits;
}
#endif

}  // namespace

std::size_t find_non_ascii(std::string_view text, std::size_t from) {
  for (; from + step <= text.size(); from += step)
    if (const auto bits = non_ascii(text.data() + from))
      return from + static_cast<std::size_t>(std::countr_zero(bits));
  while (from < text.size() && static_cast<unsigned char>(text[from]) < 0x80) ++from;
  return from;
}

bool is_utf8(std::string_view text) {
  for (std::size_t at = find_non_ascii(text, 0); at < text.size(); at = find_non_ascii(text, at)) {
    const unsigned length = utf8_length(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

}  // namespace cablelint
