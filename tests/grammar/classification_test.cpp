// The classification line where its parts have grown together, or a slash makes it look like something else.
#include <gtest/gtest.h>

#include <string>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint {
namespace {

std::string cable(const std::string& line, const std::string& text = "1. Text.") {
  return "R 141010Z FEB 09\nFM AMEMBASSY OSLO\nTO RUEHC/SECSTATE WASHDC 0412\n" + line +
         "\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n" + text + "\n";
}

// Level letter, post, number, and the banner where there is one; "" without a line.
std::string reading_of(const std::string& line) {
  const std::string text = cable(line);
  Parser parser(facts::vocabulary());
  const Telegram& t = parser.parse(text);
  const ClassificationLine* c = t.classification();
  if (!c) return "";
  std::string out(1, "-URCST"[static_cast<std::size_t>(c->level)]);
  out.append(" ").append(t.view(c->post)).append(" ").append(std::to_string(c->number));
  if (!c->banner.empty()) out.append(" ").append(t.view(c->banner));
  return out;
}

TEST(ClassificationLine, GluedToAKnownPost) {
  EXPECT_EQ(reading_of("UNCLASOSLO 000412"), "U OSLO 412");
  EXPECT_EQ(reading_of("CONFIDENTIALOSLO 000412"), "C OSLO 412");
  EXPECT_EQ(reading_of("SECRETARY 000412"), "");
}

TEST(ClassificationLine, WithAControlBehindOneSlashIsNoAddressee) {
  EXPECT_EQ(reading_of("UNCLAS/FOUO OSLO 000412"), "U OSLO 412");
  EXPECT_EQ(reading_of("SECRET/NOFORN OSLO 000412"), "S OSLO 412");
  EXPECT_EQ(reading_of("UNCLASSIFIED/SBU OSLO 000412"), "U OSLO 412");
}

TEST(ClassificationLine, HasABannerBehindTwo) {
  EXPECT_EQ(reading_of("SECRET//NOFORN OSLO 000412"), "S OSLO 412 SECRET//NOFORN");
  EXPECT_EQ(reading_of("SECRET // NOFORN OSLO 000412"), "S OSLO 412 SECRET // NOFORN");
}

TEST(ClassificationLine, HasNoBannerOfAFilingNumber) {
  EXPECT_EQ(reading_of("UNCLAS//N05000//"), "U  -1");
  EXPECT_EQ(reading_of("UNCLAS //N05000//"), "U  -1");
}

// Of a cable whose numbers do not run on: only there another cable is looked for in the middle of lines.
std::size_t quoted_behind(const std::string& sentence) {
  const std::string all = cable("UNCLAS OSLO 000412", "1. Text.\n\n2. " + sentence + "\n\n5. Text.");
  Parser parser(facts::vocabulary());
  return parser.parse(all).quoted.size();
}

TEST(QuotedCable, BeginsWithTagsAndNotWithTheWord) {
  EXPECT_EQ(quoted_behind("Begin. UNCLAS BERGEN 000114 E.O. 12958: N/A TAGS: PREL SUBJECT: DUES"), 1U);
  EXPECT_EQ(quoted_behind("The first, UNCLAS BERGEN 000114, was overtaken. It asks for TAGS, and a subject."), 0U);
}

std::int32_t mark_of(const std::string& start) {
  const std::string all = cable("UNCLAS OSLO 000412", "1. (U) Text.\n\n2. " + start + " Text.");
  Parser parser(facts::vocabulary());
  return parser.parse(all).paragraphs.at(1).mark;
}

TEST(Mark, IsNoWordThatIsFarFromEveryMark) {
  EXPECT_EQ(mark_of("(COMMENT)"), -1);
  EXPECT_GE(mark_of("(NOFORM)"), 0);
}

}  // namespace
}  // namespace cablelint
