#include "validator/text/json_record.hpp"

#include <array>
#include <cstdint>
#include <string>

#include "validator/text/json_cursor.hpp"

namespace cablelint::json {
namespace {

enum class Name { other, id, text, text_b64 };

Name name_of(std::string_view key) {
  if (key == "text") return Name::text;
  if (key == "text_b64") return Name::text_b64;
  return key == "id" ? Name::id : Name::other;
}

struct Fields {
  std::string_view id, text, base64;
  bool id_is_number = false, has_text = false, has_base64 = false;
};

// A field that is of another type than it must be counts as missing.
bool read_value(Cursor& cursor, Name name, Fields& f) {
  const char c = cursor.peek();
  if (name == Name::id && (c == '-' || (c >= '0' && c <= '9'))) return f.id_is_number = true, cursor.number(f.id);
  if (name == Name::other || c != '"') return cursor.skip();
  if (name == Name::id) return f.id_is_number = false, cursor.string(f.id);
  if (name == Name::text) return f.has_text = true, cursor.string(f.text);
  return f.has_base64 = true, cursor.string(f.base64);
}

bool read_fields(Cursor& cursor, Fields& f) {
  if (!cursor.take('{')) return false;
  if (cursor.take('}')) return cursor.ended();
  do {
    std::string_view key;
    if (!cursor.string(key) || !cursor.take(':') || !read_value(cursor, name_of(key), f)) return false;
  } while (cursor.take(','));
  return cursor.take('}') && cursor.ended();
}

// What a letter gives to the three bytes of its group, by its place in it; other characters set the top bit.
constexpr std::uint32_t no_letter = 1u << 31;
constexpr auto base64_values = [] {
  std::array<std::array<std::uint32_t, 256>, 4> values{};
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t place = 0; place < values.size(); ++place) {
    values[place].fill(no_letter);
    for (std::size_t i = 0; i < letters.size(); ++i)
      values[place][static_cast<unsigned char>(letters[i])] = static_cast<std::uint32_t>(i << (18 - 6 * place));
  }
  return values;
}();

template <std::size_t Place>
std::uint32_t letter(const char* group) {
  return base64_values[Place][static_cast<unsigned char>(group[Place])];
}

}  // namespace

char* decode_base64(char* begin, const char* end) {
  if ((end - begin) % 4 != 0) return nullptr;
  if (begin == end) return begin;
  const char *at = begin, *const last = end - 4;
  char* to = begin;
  for (; at != last; at += 4, to += 3) {
    const std::uint32_t bits = letter<0>(at) | letter<1>(at) | letter<2>(at) | letter<3>(at);
    if (bits & no_letter) return nullptr;
    to[0] = static_cast<char>(bits >> 16);
    to[1] = static_cast<char>(bits >> 8 & 0xff);
    to[2] = static_cast<char>(bits & 0xff);
  }
  const int padding = at[3] == '=' ? 1 + (at[2] == '=') : 0;
  std::uint32_t bits = letter<0>(at) | letter<1>(at);
  if (padding < 2) bits |= letter<2>(at);
  if (padding < 1) bits |= letter<3>(at);
  const std::uint32_t spare = padding == 0 ? 0 : padding == 1 ? 0xff : 0xffff;  // bits that belong to no byte
  if (bits & (no_letter | spare)) return nullptr;
  *to++ = static_cast<char>(bits >> 16);
  if (padding < 2) *to++ = static_cast<char>(bits >> 8 & 0xff);
  if (padding < 1) *to++ = static_cast<char>(bits & 0xff);
  return to;
}

InputRecord read_record(char* begin, char* end) {
  InputRecord record;
  Cursor cursor(begin, end);
  Fields f;
  const bool whole = read_fields(cursor, f);
  record.id = f.id;
  record.id_is_number = f.id_is_number;
  if (!whole) {
    record.fault = "the line is not one JSON object";
  } else if (f.has_text) {
    record.text = f.text;
  } else if (!f.has_base64) {
    record.fault = "the object has neither text nor text_b64";
  } else {
    char* const first = begin + (f.base64.data() - begin);
    const char* const behind = decode_base64(first, first + f.base64.size());
    if (behind) record.text = {first, static_cast<std::size_t>(behind - first)};
    if (!behind) record.fault = "text_b64 is no base64";
  }
  return record;
}

bool may_be_record(std::string_view head) {
  std::string copy(head.substr(0, head.find('\n')));  // a cursor may write
  Cursor cursor(copy.data(), copy.data() + copy.size());
  const bool cut = copy.size() == head.size();
  bool identified = false;
  if (!cursor.take('{')) return false;
  do {
    std::string_view key;
    if (!cursor.string(key) || !cursor.take(':')) return identified && cut && cursor.cut_off();
    const Name name = name_of(key);
    if (name == Name::text || name == Name::text_b64) return cursor.peek() == '"';
    identified |= name == Name::id;
    if (!cursor.skip()) return identified && cut && cursor.cut_off();
  } while (cursor.take(','));
  return false;
}

}  // namespace cablelint::json
