#pragma once

#include <cstdint>
#include <string_view>

namespace cablelint {

// Half-open byte range [begin, end) in the text of one record. 32 bits bound a record at 4 GiB;
// the reader of records refuses larger ones. Lines and columns exist only where findings are printed.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr bool empty() const { return begin >= end; }
  constexpr std::uint32_t size() const { return empty() ? 0 : end - begin; }
  constexpr bool contains(std::uint32_t at) const { return begin <= at && at < end; }
  constexpr bool overlaps(Span o) const { return begin < o.end && o.begin < end; }
  friend constexpr bool operator==(Span, Span) = default;
};

// A run of elements in one of the Telegram's vectors.
struct Range {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  constexpr bool empty() const { return count == 0; }
};

constexpr std::string_view view(std::string_view text, Span s) {
  return s.empty() ? std::string_view{} : text.substr(s.begin, s.size());
}

}  // namespace cablelint
