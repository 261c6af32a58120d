#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammar/marking.hpp"

// The words and separators of one mark, before anything is looked up. Private to the target `grammar`.
namespace cablelint::grammar {

// No member has an initial value: most of the 96 that a mark may have are never touched.
struct MarkItem {
  enum class Kind : std::uint8_t { word, spaced, separator, junk };
  std::uint32_t begin, end;
  Kind kind;
  SeparatorKind separator;
  bool wrapped;  // a line end is inside

  constexpr Span span() const { return {begin, end}; }
  constexpr bool is_word() const { return kind == Kind::word || kind == Kind::spaced; }
};

struct MarkItems {
  static constexpr std::size_t most = 96;
  std::array<MarkItem, most> list;
  std::size_t count = 0;
  Span opening;           // the bracket, or both of ((; empty when there is none
  std::uint32_t end = 0;  // behind the last item: where the closing bracket should stand

  const MarkItem& operator[](std::size_t i) const { return list[i]; }
};

// The items from `at` on, up to the first byte that can belong to no mark.
void scan_portion(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkItems& out);
// All bytes of a banner; what is neither word nor separator is junk.
void scan_banner(std::string_view text, Span banner, MarkItems& out);

// Bytes of a mark that is one short word in capitals, brackets included: 3 for "(C) text"; 0 when it is none.
std::uint32_t plain_size(std::string_view text, std::uint32_t at, std::uint32_t limit);

// Shapes of single words, in capitals.
bool is_declassification(std::string_view word);  // 20350101, X1, 25X1, MR, OADR
bool is_redacted(std::string_view word);          // XX
std::size_t glued_level(std::string_view word);   // SNF: bytes of the level, 0 when the word is none

}  // namespace cablelint::grammar
