#include "validator/input/decode.hpp"

#include <charconv>
#include <cstring>

#include "validator/input/content.hpp"
#include "validator/input/csv.hpp"
#include "validator/text/json_record.hpp"

namespace cablelint {
namespace {

// The number at the beginning of a text, which loses it and the character behind it.
int take_number(std::string_view& text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || value < 0) return -1;
  text.remove_prefix(std::min(text.size(), static_cast<std::size_t>(end - text.data()) + 1));
  return value;
}

// 12/28/1966 18:48 or 1966-12-28
Date read_day(std::string_view text) {
  int part[3];
  for (int& n : part)
    if (n = take_number(text); n < 0 || n > 9999) return {};
  const bool year_first = part[0] > 31;
  const int year = year_first ? part[0] : part[2], month = year_first ? part[1] : part[0],
            day = year_first ? part[2] : part[1];
  if (month > 12 || day > 31) return {};  // a Date holds no more than a byte of them
  const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
                  static_cast<std::uint8_t>(day)};
  return date.year > 1000 && exists(date) ? date : Date{};
}

// Header and body become one text with a blank line between: what stands between them in the row, and before
// the header, is room enough.
std::string_view join(char* header, const char* header_end, char* body, char* body_end) {
  if (header == header_end) return {body, static_cast<std::size_t>(body_end - body)};
  const auto size = header_end - header;
  char* const begin = body - 2 - size;
  std::memmove(begin, header, static_cast<std::size_t>(size));
  body[-2] = body[-1] = '\n';
  return {begin, static_cast<std::size_t>(body_end - begin)};
}

Decoded decode_row(Block& block, const RawRecord& r) {
  Decoded d;
  d.id = view(block.view(), r.id);
  d.metadata = metadata_of(view(block.view(), r.refid));
  if (const Date date = read_day(view(block.view(), r.date)); date.known()) d.metadata.date = date;
  char* const bytes = block.data();
  char *header_end = bytes + r.header.end, *body_end = bytes + r.body.end;
  if (r.escaped) {
    header_end = unescape_csv(bytes + r.header.begin, header_end);
    body_end = unescape_csv(bytes + r.body.begin, body_end);
  }
  d.text = join(bytes + r.header.begin, header_end, bytes + r.body.begin, body_end);
  return d;
}

Decoded decode_object(Block& block, const RawRecord& r) {
  const auto object = json::read_record(block.data() + r.bytes.begin, block.data() + r.bytes.end);
  Decoded d;
  d.text = object.text;
  d.metadata = metadata_of(object.id);
  d.id = object.id;
  d.id_is_number = object.id_is_number;
  d.fault = object.fault;
  return d;
}

}  // namespace

Decoded decode(Block& block, const RawRecord& r) {
  if (r.form == RawRecord::Form::csv) return decode_row(block, r);
  if (r.form == RawRecord::Form::json) return decode_object(block, r);
  Decoded d;
  d.text = view(block.view(), r.bytes);
  d.fault = r.fault;
  return d;
}

}  // namespace cablelint
