// Positions in the three encodings, with characters outside of the BMP, every line end, and bytes that are no
// UTF-8.
#include "validator/lsp/open_text.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cablelint::lsp {
namespace {

constexpr Encoding encodings[] = {Encoding::utf8, Encoding::utf16, Encoding::utf32};

struct At {
  std::uint32_t offset, line, utf8, utf16, utf32;
};

TEST(OpenText, PositionsBothWays) {
  OpenText open;
  set_text(open, "a\U0001f600\u00e9\xb6z\r\n\rq\n");
  //              0 1         5     7   8 9   11 12 13 14
  for (const At at :
       {At{0, 0, 0, 0, 0}, At{1, 0, 1, 1, 1}, At{5, 0, 5, 3, 2}, At{7, 0, 7, 4, 3}, At{8, 0, 8, 5, 4},
        At{9, 0, 9, 6, 5}, At{11, 1, 0, 0, 0}, At{12, 2, 0, 0, 0}, At{13, 2, 1, 1, 1}, At{14, 3, 0, 0, 0}}) {
    const std::uint32_t characters[] = {at.utf8, at.utf16, at.utf32};
    for (const Encoding e : encodings) {
      const Position p{at.line, characters[static_cast<std::size_t>(e)]};
      EXPECT_EQ(offset_of(open, p, e), at.offset) << name(e) << " " << at.offset;
      const Position back = position_of(open, at.offset, e);
      EXPECT_EQ(back.line, p.line) << name(e) << " " << at.offset;
      EXPECT_EQ(back.character, p.character) << name(e) << " " << at.offset;
    }
  }
}

TEST(OpenText, PositionsThatAreNone) {
  OpenText open;
  set_text(open, "a\U0001f600b\r\nc");
  for (const Encoding e : encodings) {
    EXPECT_EQ(offset_of(open, {0, 99}, e), 6u);   // behind the line: its end, before CR LF
    EXPECT_EQ(offset_of(open, {99, 0}, e), 9u);   // behind the text: its end
    EXPECT_EQ(position_of(open, 7, e), position_of(open, 6, e));  // between CR and LF
  }
  EXPECT_EQ(offset_of(open, {0, 2}, Encoding::utf16), 1u);  // inside the pair
  EXPECT_EQ(offset_of(open, {0, 3}, Encoding::utf8), 1u);   // inside the sequence
}

TEST(OpenText, AnEmptyText) {
  OpenText open;
  set_text(open, "");
  for (const Encoding e : encodings) {
    EXPECT_EQ(offset_of(open, {3, 3}, e), 0u);
    EXPECT_EQ(position_of(open, 0, e), (Position{0, 0}));
  }
  replace(open, {0, 0}, "x");
  EXPECT_EQ(open.text, "x");
}

TEST(OpenText, LongLinesWithManyPositions) {
  OpenText open;
  std::string text;
  for (int i = 0; i < 5000; ++i) text += i % 7 == 0 ? "\U0001f600" : i % 5 == 0 ? "\xb6" : "x";
  set_text(open, text);
  for (const Encoding e : encodings)
    for (std::uint32_t character = 0; character < 6000; character += 37) {
      const auto offset = offset_of(open, {0, character}, e);
      EXPECT_EQ(offset_of(open, position_of(open, offset, e), e), offset) << name(e) << " " << character;
    }
}

}  // namespace
}  // namespace cablelint::lsp
