#include "validator/lsp/open_text.hpp"

#include <algorithm>
#include <limits>

#include "grammar/lines.hpp"
#include "validator/text/utf8.hpp"

namespace cablelint::lsp {
namespace {

void split(OpenText& open) {
  grammar::split_lines(open.text, open.lines);
  open.map.reset(open.text, open.lines);
}

// How many of the encoding's units a character of `length` bytes is; 0: a byte that is no UTF-8.
std::uint32_t units(unsigned length, Encoding encoding) {
  if (encoding == Encoding::utf8) return std::max(length, 1u);
  return encoding == Encoding::utf16 && length == 4 ? 2 : 1;
}

// `count` units on from `at`, at most to the end of `text`.
std::size_t advance(std::string_view text, std::size_t at, std::uint32_t count, Encoding encoding) {
  while (at < text.size() && count > 0) {
    const auto head = text.substr(0, std::min<std::size_t>(text.size(), at + count));
    const auto ascii = find_non_ascii(head, at) - at;
    at += ascii;
    count -= static_cast<std::uint32_t>(ascii);
    if (count == 0 || at == text.size()) break;
    const unsigned length = utf8_length(text, at);
    const std::uint32_t size = units(length, encoding);
    if (size > count) break;
    at += std::max(length, 1u);
    count -= size;
  }
  return at;
}

bool read_count(Value value, std::uint32_t& out) {
  const auto whole = value.whole();
  if (!whole || *whole < 0) return false;
  out = static_cast<std::uint32_t>(std::min<std::int64_t>(*whole, std::numeric_limits<std::int32_t>::max()));
  return true;
}

}  // namespace

std::string_view name(Encoding encoding) {
  constexpr std::string_view names[] = {"utf-8", "utf-16", "utf-32"};
  return names[static_cast<std::size_t>(encoding)];
}

void set_text(OpenText& open, std::string_view text) {
  open.text.assign(text);
  open.changed = true;
  split(open);
}

void replace(OpenText& open, Span at, std::string_view text) {
  open.text.replace(at.begin, at.size(), text);
  open.changed = true;
  split(open);
}

std::uint32_t offset_of(const OpenText& open, Position position, Encoding encoding) {
  if (position.line >= open.lines.size()) return static_cast<std::uint32_t>(open.text.size());
  const Line& line = open.lines[position.line];
  const auto head = std::string_view(open.text).substr(0, line.end);
  return static_cast<std::uint32_t>(advance(head, line.begin, position.character, encoding));
}

Position position_of(OpenText& open, std::uint32_t offset, Encoding encoding) {
  if (open.lines.empty()) return {};
  const Place place = open.map.at(offset);
  if (place.line > open.lines.size()) return {place.line - 1, 0};  // behind the last line end
  const Line& line = open.lines[place.line - 1];
  if (offset > line.end) return position_of(open, line.end, encoding);  // inside of the line end
  if (encoding == Encoding::utf8) return {place.line - 1, offset - line.begin};
  return {place.line - 1, (encoding == Encoding::utf16 ? place.utf16_column : place.column) - 1};
}

bool read_position(Value value, Position& out) {
  return read_count(value["line"], out.line) && read_count(value["character"], out.character);
}

bool read_range(Value value, const OpenText& open, Encoding encoding, Span& out) {
  Position begin, end;
  if (!read_position(value["start"], begin) || !read_position(value["end"], end)) return false;
  out = {offset_of(open, begin, encoding), offset_of(open, end, encoding)};
  if (out.end < out.begin) std::swap(out.begin, out.end);
  return true;
}

bool apply_change(OpenText& open, Value change, Encoding encoding) {
  const Value text = change["text"], range = change["range"];
  const std::size_t kept = range ? open.text.size() : 0;
  if (!text.is(JsonKind::string) || kept + text.text().size() > largest_text) return false;
  if (!range) return set_text(open, text.text()), true;
  Span at;
  if (!read_range(range, open, encoding, at)) return false;
  replace(open, at, text.text());
  return true;
}

}  // namespace cablelint::lsp
