// Which numbers at line starts are the cable's own paragraphs, and which are items of lists and of quoted texts.
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint {
namespace {

// A cable whose text has the numbers of `shape`: 3c is "3. (C) Own.", q4 "4. Quoted." and ",2" stands straight
// below the line before it, with no blank line between.
std::string cable(const std::string& shape, const std::string& level) {
  std::string text = level + " OSLO 000412\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n";
  std::istringstream words(shape);
  for (std::string word; words >> word;) {
    const bool touching = word.front() == ',';
    if (touching) word.erase(0, 1);
    const bool quoted = word.front() == 'q';
    if (quoted) word.erase(0, 1);
    const bool marked = word.back() == 'c';
    if (marked) word.pop_back();
    text.append(touching ? "" : "\n").append(word).append(marked ? ". (C) " : ". ");
    text.append(quoted ? "Quoted.\n" : "Own.\n");
  }
  return text;
}

// The paragraphs that are read, in the same notation.
std::string paragraphs(const std::string& shape, const std::string& level = "UNCLAS") {
  const std::string text = cable(shape, level);
  Parser parser(facts::vocabulary());
  const Telegram& t = parser.parse(text);
  std::string out;
  for (const Paragraph& p : t.paragraphs) {
    if (p.number == 0) continue;
    if (!out.empty()) out += ' ';
    out.append(t.view(p.text).starts_with("Quoted") ? "q" : "").append(std::to_string(p.number));
    if (p.mark >= 0) out += 'c';
  }
  return out;
}

TEST(Numbering, LeavesOutParagraphsOfAQuotedText) {
  EXPECT_EQ(paragraphs("1 2 3 q4 q7 q9 4 5"), "1 2 3 4 5");
  EXPECT_EQ(paragraphs("1 2 3 4 5 q4 q7 6"), "1 2 3 4 5 6");
  EXPECT_EQ(paragraphs("1 2 3 4 5 q4 q7 q9 6 7"), "1 2 3 4 5 6 7");
  EXPECT_EQ(paragraphs("1 2 3 4 5 6 7 q4 q7 q9 8"), "1 2 3 4 5 6 7 8");
  EXPECT_EQ(paragraphs("1c 2c 3c q4 q7 q9 4 5c", "CONFIDENTIAL"), "1c 2c 3c 4 5c");
}

TEST(Numbering, SeesTheGapBeforeAParagraphThatQuotes) {
  EXPECT_EQ(paragraphs("1 2 3 4 5 6 7 9 q7 q9 10"), "1 2 3 4 5 6 7 9 10");
}

TEST(Numbering, SeesARepeatedNumberBeforeAList) { EXPECT_EQ(paragraphs("1 2 2 q1 ,q2 ,q3"), "1 2 2"); }

// Lists inside paragraphs that are set as the paragraphs are.
TEST(Numbering, ReadsListsAndParagraphsTogether) {
  EXPECT_EQ(paragraphs("1 2 1 2 3 1 2 3 4 4"), "1 2 3 4");
  EXPECT_EQ(paragraphs("1 1 2 3 2 1 2 3 4 3"), "1 2 3");
  EXPECT_EQ(paragraphs("1 1 ,2 1 ,2 ,3 2 3"), "1 2 3");
  EXPECT_EQ(paragraphs("1 2 3 1 2 4 5 6 1 2 3 7 8 1 2 9 10 1 2 3 4 5 6 7 8 9 10 11 11 12"),
            "1 2 3 4 5 6 7 8 9 10 11 12");
}

TEST(Numbering, SeesARepeatedNumberBesideLists) {
  EXPECT_EQ(paragraphs("1 2 1 2 3 4 4 5"), "1 2 3 4 4 5");
  EXPECT_EQ(paragraphs("1 1 2 3"), "1 1 2 3");
  EXPECT_EQ(paragraphs("1 2 3 3 4 5"), "1 2 3 3 4 5");
}

// How many paragraphs are read where one begins straight below `end`.
std::size_t count_below(const std::string& end) {
  const std::string text = "UNCLAS OSLO 000412\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n"
                           "2. The pier is open until " +
                           end + "\n4. Text.\n5. Text.\n";
  Parser parser(facts::vocabulary());
  return parser.parse(text).paragraphs.size();
}

TEST(Numbering, TakesTheNameOfAMonthWithAFullStopForTheEndOfASentence) {
  EXPECT_EQ(count_below("the spring."), 4U);
  EXPECT_EQ(count_below("March."), 4U);
  EXPECT_EQ(count_below("March"), 3U);
  EXPECT_EQ(count_below("Mar."), 3U);
}

}  // namespace
}  // namespace cablelint
