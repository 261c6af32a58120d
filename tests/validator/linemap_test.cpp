#include "validator/report/linemap.hpp"

#include <gtest/gtest.h>

#include <string>

namespace cablelint {
namespace {

Telegram telegram(std::string_view text) {
  Telegram t;
  t.text = text;
  std::uint32_t begin = 0;
  while (begin < text.size()) {
    const auto feed = text.find('\n', begin);
    const auto end = static_cast<std::uint32_t>(feed == std::string_view::npos ? text.size() : feed);
    const auto next = static_cast<std::uint32_t>(feed == std::string_view::npos ? text.size() : feed + 1);
    t.lines.push_back({begin, end, next, LineKind::other});
    begin = next;
  }
  return t;
}

std::string show(Place p) {
  return std::to_string(p.line) + ":" + std::to_string(p.column) + ":" + std::to_string(p.utf16_column);
}

std::string at(std::string_view text, std::uint32_t offset) {
  const Telegram t = telegram(text);
  LineMap lines;
  lines.reset(t);
  return show(lines.at(offset));
}

TEST(LineMap, CountsLinesAndColumnsFromOne) {
  EXPECT_EQ(at("ab\ncd\n", 0), "1:1:1");
  EXPECT_EQ(at("ab\ncd\n", 1), "1:2:2");
  EXPECT_EQ(at("ab\ncd\n", 2), "1:3:3");  // the line end belongs to its line
  EXPECT_EQ(at("ab\ncd\n", 3), "2:1:1");
  EXPECT_EQ(at("ab\ncd\n", 6), "3:1:1");  // behind the last line end
  EXPECT_EQ(at("ab\ncd", 5), "2:3:3");
  EXPECT_EQ(at("", 0), "1:1:1");
}

TEST(LineMap, CountsCodePointsAndUtf16Units) {
  EXPECT_EQ(at("\tx", 1), "1:2:2");             // a tab is one
  EXPECT_EQ(at("\u00b6x", 2), "1:2:2");         // two bytes
  EXPECT_EQ(at("\u20acx", 3), "1:2:2");         // three
  EXPECT_EQ(at("\U0001f4a1x", 4), "1:2:3");     // four: a surrogate pair
  EXPECT_EQ(at("\xb6x", 1), "1:2:2");           // no UTF-8: one
  EXPECT_EQ(at("\xe2\x82x", 2), "1:3:3");       // cut short: one each
  EXPECT_EQ(at("\xed\xa0\x80x", 3), "1:4:4");   // a surrogate is no UTF-8
  EXPECT_EQ(at("\xc0\x80x", 2), "1:3:3");       // nor is an overlong form
}

// Long lines are counted in steps; the result must not depend on where a step cuts a sequence.
TEST(LineMap, LongLinesCountLikeShortOnes) {
  std::string text = "first\n";
  for (int i = 0; i < 3000; ++i) text += i % 3 == 0 ? "\U0001f4a1" : i % 3 == 1 ? "\u00e9" : "\xb6";
  const Telegram t = telegram(text);
  LineMap lines;
  lines.reset(t);
  std::uint32_t column = 1, utf16 = 1;
  for (std::uint32_t offset = 6, i = 0; i < 3000; ++i) {
    const Place place = lines.at(offset);
    ASSERT_EQ(show(place), show({2, column, utf16})) << i;
    ++column;
    utf16 += i % 3 == 0 ? 2 : 1;
    offset += i % 3 == 0 ? 4 : i % 3 == 1 ? 2 : 1;
  }
  EXPECT_EQ(show(lines.at(0)), "1:1:1");  // and back again
}

}  // namespace
}  // namespace cablelint
