// Banners, and marks that stand by themselves: text -> what is understood.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "tests/grammar/shown_mark.hpp"

namespace cablelint {
namespace {

using tests::show;

std::string banner(std::string_view text) {
  std::vector<MarkToken> tokens;
  Marking m;
  grammar::read_banner(text, {0, static_cast<std::uint32_t>(text.size())}, facts::vocabulary(), tokens, m);
  std::size_t end = 0;
  for (const MarkToken& t : tokens) {
    EXPECT_EQ(t.span.begin, end) << "tokens of a banner tile it: " << text;
    end = t.span.end;
  }
  EXPECT_EQ(end, text.size()) << text;
  return show(text, m);
}

const tests::MarkCase banners[] = {
    {"SECRET//NOFORN", "[SECRET//NOFORN] S NF"},
    {"S E C R E T//NOFORN", "[S E C R E T//NOFORN] S NF"},
    {"T O P  S E C R E T//SI", "[T O P  S E C R E T//SI] TS SI"},
    {"UNCLASSIFIED//FOR OFFICIAL USE ONLY", "[UNCLASSIFIED//FOR OFFICIAL USE ONLY] U FOUO"},
    {"UNCLASSIFIED//SBU NOFORN", "[UNCLASSIFIED//SBU NOFORN] U NF SBU"},
    {"TOP SECRET//SI-G ABCD/TK//RSEN/ORCON/REL TO USA, AUS",
     "[TOP SECRET//SI-G ABCD/TK//RSEN/ORCON/REL TO USA, AUS] TS SI-G TK RS OC rel{USA AUS}"},
    {"//JOINT SECRET GBR USA//REL TO USA, GBR",
     "[//JOINT SECRET GBR USA//REL TO USA, GBR] joint S of{USA GBR} rel{USA GBR}"},
    {"//COSMIC TOP SECRET", "[//COSMIC TOP SECRET] NATO TS"},
    {"SECRET//20350101", "[SECRET//20350101] S"},
    {"SECRET//25X1-HUMAN", "[SECRET//25X1-HUMAN] S"},
    {"Secret//Noforn", "[Secret//Noforn] S NF lower"},
    {"SECRET // NOFORN", "[SECRET // NOFORN] S NF"},
    {"CUI//SP-PRVCY/FED ONLY", "[CUI//SP-PRVCY/FED ONLY] U CUI"},
    {"$%&//\xFF(:", "[$%&//\xFF(:] -"},
    {"", "[] -"},
};

TEST(Banners, AreUnderstood) {
  for (const auto& c : banners) EXPECT_EQ(banner(c.text), c.expected);
}

std::string any_mark(std::string_view text) {
  std::vector<MarkToken> tokens;
  return show(text, parse_marking(text, facts::vocabulary(), tokens));
}

TEST(MarksByThemselves, AreUnderstood) {
  EXPECT_EQ(any_mark("(S/NF)"), "[(S/NF)] S NF");
  EXPECT_EQ(any_mark("SECRET//NOFORN"), "[SECRET//NOFORN] S NF");
  EXPECT_EQ(any_mark("(SE)"), "[(SE)] - unknown near S");
  EXPECT_EQ(any_mark("(a)"), "[(a)] - unknown");
  EXPECT_EQ(any_mark("(C) and more"), "[(C) and more] - unknown");
  EXPECT_EQ(any_mark("[S]"), "[[S]] S brackets");
}

}  // namespace
}  // namespace cablelint
