#include "validator/text/json_cursor.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "grammar/byte_scan.hpp"

namespace cablelint::json {
namespace {

constexpr bool is_special(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; }

#if defined(CABLELINT_AVX2)
// A bit for each of 32 bytes that is a quote, a backslash or a control.
CABLELINT_AVX2 CABLELINT_INLINE unsigned specials(__m256i bytes) {
  const __m256i control = _mm256_set1_epi8(0x1f);
  const __m256i low = _mm256_cmpeq_epi8(_mm256_max_epu8(bytes, control), control);
  const __m256i quote = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"'));
  const __m256i backslash = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\'));
  return static_cast<unsigned>(_mm256_movemask_epi8(_mm256_or_si256(_mm256_or_si256(quote, backslash), low)));
}

// Moves n < 32 bytes and no other, wherever `to` lies: all are loaded before any is stored.
CABLELINT_AVX2 CABLELINT_INLINE void move_few(char* to, const char* at, std::size_t n) {
  const auto ends = [&]<class Word>(Word first) CABLELINT_AVX2 {
    Word last;
    std::memcpy(&first, at, sizeof first);
    std::memcpy(&last, at + n - sizeof last, sizeof last);
    std::memcpy(to, &first, sizeof first);
    std::memcpy(to + n - sizeof last, &last, sizeof last);
  };
  if (n >= 16) return ends(__m128i{});
  if (n >= 8) return ends(std::uint64_t{});
  if (n >= 4) return ends(std::uint32_t{});
  for (; n != 0; --n) *to++ = *at++;
}

// Up to a special byte other than \n, which each line of a cable ends in, or to where 32 bytes cannot be looked
// at.
CABLELINT_AVX2 void move_lines_by_vector(char*& from, char*& into, const char* end) {
  constexpr std::ptrdiff_t step = sizeof(__m256i);
  char *at = from, *to = into;
  while (end - at >= step) {
    const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const unsigned mask = specials(bytes);
    const std::ptrdiff_t n = mask == 0 ? step : std::countr_zero(mask);
    // What is stored behind the n bytes is written over by what follows, unless it reaches bytes not yet read.
    if (mask == 0 || at - to >= step)
      _mm256_storeu_si256(reinterpret_cast<__m256i*>(to), bytes);
    else if (to != at)
      move_few(to, at, static_cast<std::size_t>(n));
    at += n, to += n;
    if (mask == 0) continue;
    if (*at != '\\' || end - at < 2 || at[1] != 'n') break;
    *to++ = '\n';
    at += 2;
  }
  from = at, into = to;
}
#endif

// Moves bytes from `at` to `to`, which is not behind it, up to a quote, a backslash or a control.
void move_plain(char*& at, char*& to, const char* end) {
#if defined(CABLELINT_AVX2)
  static const bool has_avx2 = __builtin_cpu_supports("avx2");
  if (has_avx2) move_lines_by_vector(at, to, end);
#endif
  while (at != end && !is_special(*at)) *to++ = *at++;
}

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

bool Cursor::string(std::string_view& value) {
  if (!take('"')) return false;
  char* const begin = at_;
  char *at = begin, *to = begin;  // kept out of memory, where a char may be stored over them
  for (;;) {
    move_plain(at, to, end_);
    if (at == end_ || (*at != '"' && *at != '\\')) return false;
    if (*at == '"') break;
    if (end_ - at > 1 && at[1] == 'n') {  // one for each line of a cable
      *to++ = '\n';
      at += 2;
      continue;
    }
    at_ = at + 1;
    if (!escape(to)) return false;
    at = at_;
  }
  at_ = at + 1;
  value = {begin, static_cast<std::size_t>(to - begin)};
  return true;
}

bool Cursor::number(std::string_view& value) {
  blanks();
  char* const begin = at_;
  const auto digits = [&] {
    char* const first = at_;
    while (at_ != end_ && is_digit(*at_)) ++at_;
    return at_ - first;
  };
  if (at_ != end_ && *at_ == '-') ++at_;
  const char lead = at_ == end_ ? '\0' : *at_;
  const auto whole = digits();
  if (whole == 0 || (lead == '0' && whole > 1)) return false;
  if (at_ != end_ && *at_ == '.') {
    ++at_;
    if (digits() == 0) return false;
  }
  if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
    ++at_;
    if (at_ != end_ && (*at_ == '+' || *at_ == '-')) ++at_;
    if (digits() == 0) return false;
  }
  value = {begin, static_cast<std::size_t>(at_ - begin)};
  return true;
}

bool Cursor::skip_string() {
  for (++at_; at_ != end_; ++at_) {
    if (*at_ == '"') return ++at_, true;
    if (static_cast<unsigned char>(*at_) < 0x20) return false;
    if (*at_ != '\\') continue;
    ++at_;
    if (at_ == end_) return false;
  }
  return false;
}

bool Cursor::word(std::string_view text) {
  if (static_cast<std::size_t>(end_ - at_) < text.size() || std::string_view(at_, text.size()) != text)
    return false;
  at_ += text.size();
  return true;
}

bool Cursor::skip_scalar() {
  std::string_view value;
  switch (peek()) {
    case '"': return skip_string();
    case 't': return word("true");
    case 'f': return word("false");
    case 'n': return word("null");
    default: return number(value);
  }
}

// Objects and arrays inside of each other are counted by a bit each: deeper than 64 is no input of ours.
bool Cursor::skip() {
  std::uint64_t objects = 0;
  int depth = 0;
  for (;;) {
    const char c = peek();
    if (c == '{' || c == '[') {
      if (++depth > 64) return false;
      ++at_;
      objects = objects << 1 | (c == '{');
      if (!take(c == '{' ? '}' : ']')) {
        if (c == '{' && !(peek() == '"' && skip_string() && take(':'))) return false;
        continue;
      }
      --depth;
      objects >>= 1;
    } else if (!skip_scalar()) {
      return false;
    }
    for (;;) {
      if (depth == 0) return true;
      if (take(',')) break;
      if (!take(objects & 1 ? '}' : ']')) return false;
      --depth;
      objects >>= 1;
    }
    if ((objects & 1) && !(peek() == '"' && skip_string() && take(':'))) return false;
  }
}

}  // namespace cablelint::json
