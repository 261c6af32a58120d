#include "validator/text/json.hpp"

#include <array>
#include <charconv>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "validator/text/utf8.hpp"

namespace cablelint::json {
namespace {

// Bytes that can be copied as they are.
constexpr auto plain = [] {
  std::array<bool, 256> table{};
  for (unsigned c = 0x20; c < 0x7f; ++c) table[c] = c != '"' && c != '\\' && c != '#';
  return table;
}();

#ifdef __SSE2__
bool all_plain(__m128i bytes) {
  __m128i hit = _mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20)),  // signed: 0x80 on too
                             _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x7f)));
  for (const char c : {'"', '\\', '#'}) hit = _mm_or_si128(hit, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)));
  return _mm_movemask_epi8(hit) == 0;
}

// The last bytes of a text of eight and more: sixteen, or twice eight that overlap.
__m128i last_bytes(std::string_view text) {
  const char *begin = text.data(), *end = begin + text.size();
  if (text.size() >= 16) return _mm_loadu_si128(reinterpret_cast<const __m128i*>(end - 16));
  const auto eight = [](const char* p) { return _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p)); };
  return _mm_unpacklo_epi64(eight(begin), eight(end - 8));
}
#endif

// Where bytes that can be copied as they are end, or up to 15 before that.
std::size_t plain_run(std::string_view text, std::size_t at) {
#ifdef __SSE2__
  for (; text.size() - at >= 16; at += 16)
    if (!all_plain(_mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data() + at)))) return at;
  if (text.size() >= 8 && all_plain(last_bytes(text))) return text.size();
#endif
  return at;
}

void escape(std::string& out, std::uint32_t c) {
  static constexpr char digits[] = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += digits[(c >> shift) & 0xf];
}

void ascii(std::string& out, char c, bool after_hash) {
  switch (c) {
    case '"': out += "\\\""; break;
    case '\\': out += "\\\\"; break;
    case '\n': out += "\\n"; break;
    case '\r': out += "\\r"; break;
    case '\t': out += "\\t"; break;
    case '#':
      if (!after_hash) {
        out += '#';
        break;
      }
      [[fallthrough]];
    default: escape(out, static_cast<unsigned char>(c));
  }
}

}  // namespace

void string(std::string& out, std::string_view text) {
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = plain_run(text, at);
    while (end < text.size() && plain[static_cast<unsigned char>(text[end])]) ++end;
    out.append(text, at, end - at);
    if (end == text.size()) break;
    const unsigned length = utf8_length(text, end);
    if (length == 0) {
      out += "\xEF\xBF\xBD";
    } else if (length == 1) {
      ascii(out, text[end], end > 0 && text[end - 1] == '#');
    } else if (const auto c = code_point(text, end, length); is_hidden(c)) {
      escape(out, c);
    } else {
      out.append(text, end, length);
    }
    at = end + (length ? length : 1);
  }
  out += '"';
}

void number(std::string& out, std::int64_t value) {
  char digits[24];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

}  // namespace cablelint::json
