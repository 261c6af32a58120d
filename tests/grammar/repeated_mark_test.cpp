// A mark that stands there again is kept without being read again, and only where reading would give the same.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint {
namespace {

std::string cable(const std::string& text) {
  return "S E C R E T OSLO 000412\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n" + text;
}

// The portion marks with their words: "(S//REL TO USA, GBR) S REL USA GBR" each.
std::string marks(const std::string& text) {
  const std::string all = cable(text);
  Parser parser(facts::vocabulary());
  const Telegram& t = parser.parse(all);
  std::string out;
  for (const Marking& m : t.marks) {
    if (!out.empty()) out += '|';
    out += t.view(m.span);
    for (std::uint32_t i = 0; i < m.tokens.count; ++i)
      out.append(" ").append(t.view(t.mark_tokens[m.tokens.first + i].span));
  }
  return out;
}

TEST(RepeatedMark, HasItsOwnPlaceAndWords) {
  const std::string once = marks("1. (S//REL TO USA, GBR) Text.\n");
  EXPECT_NE(once.find("GBR"), std::string::npos);
  EXPECT_EQ(marks("1. (S//REL TO USA, GBR) Text.\n\n2. (U) Text.\n\n3. (S//REL TO USA, GBR) Text.\n"),
            once + "|" + marks("1. (U) Text.\n") + "|" + once);
}

TEST(RepeatedMark, IsNoneWhereItWouldNotBeReadAsOne) {
  for (const std::string_view mark : {"(//NS)", "(S/XYZ)"}) {
    const std::string paragraph = std::string("1. ").append(mark).append(" Text.\n");
    const std::string once = marks(paragraph);
    ASSERT_NE(once, "") << mark;
    EXPECT_EQ(marks(std::string(paragraph).append("\n").append(mark).append(" is what the folder says.\n")), once);
  }
}

}  // namespace
}  // namespace cablelint
