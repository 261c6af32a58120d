// Portion marks: text -> what is understood.
#include "grammar/format/marks.hpp"

#include <gtest/gtest.h>

#include <tao/pegtl/contrib/analyze.hpp>
#include <vector>

#include "tests/grammar/shown_mark.hpp"

namespace cablelint {
namespace {

using grammar::MarkPlace;
using tests::portion;

const tests::MarkCase understood[] = {
    {"(U) Text", "[(U)] U"},
    {"(C)Text", "[(C)] C"},
    {"(S) Text", "[(S)] S"},
    {"(TS) Text", "[(TS)] TS"},
    {"(SBU) Text", "[(SBU)] U SBU"},
    {"(LOU) Text", "[(LOU)] U LOU"},
    {"(FOUO) Text", "[(FOUO)] U FOUO"},
    {"(S/NF) Text", "[(S/NF)] S NF"},
    {"(C/NF) Text", "[(C/NF)] C NF"},
    {"(S//NF) Text", "[(S//NF)] S NF"},
    {"(SBU/NF) Text", "[(SBU/NF)] U NF SBU"},
    {"(SBU//NF) Text", "[(SBU//NF)] U NF SBU"},
    {"(SBU-NF) Text", "[(SBU-NF)] U NF SBU"},
    {"(SBU NOFORN) Text", "[(SBU NOFORN)] U NF SBU"},
    {"(SBU/N) Text", "[(SBU/N)] U NF SBU"},
    {"(S-NF) Text", "[(S-NF)] S NF"},
    {"(C NF) Text", "[(C NF)] C NF"},
    {"(SNF) Text", "[(SNF)] S NF"},
    {"(TSNF) Text", "[(TSNF)] TS NF"},
    {"(S,NF) Text", "[(S,NF)] S NF"},
    {"(U//FOUO) Text", "[(U//FOUO)] U FOUO"},
    {"(U/SBU) Text", "[(U/SBU)] U SBU"},
    {"(C/SBU) Text", "[(C/SBU)] C SBU"},
    {"(S/REL UK) Text", "[(S/REL UK)] S rel{GBR}"},
    {"(S/Rel UK) Text", "[(S/Rel UK)] S rel{GBR}"},
    {"(S/REL U.K.) Text", "[(S/REL U.K.)] S rel{GBR}"},
    {"(S/REL) Text", "[(S/REL)] S rel{}"},
    {"(C/Releasable to Italy) Text", "[(C/Releasable to Italy)] C rel{ITA}"},
    {"(S/REL NATO) Text", "[(S/REL NATO)] S rel{NATO}"},
    {"(S/REL TO NATO, AUS,\nIRE) Text", "[(S/REL TO NATO, AUS,\nIRE)] S rel{AUS IRL NATO}"},
    {"(C//REL TO USA, KEN, GBR//) Text", "[(C//REL TO USA, KEN, GBR//)] C rel{USA GBR KEN}"},
    {"(S//REL TO USA, GBR AND AUS) Text", "[(S//REL TO USA, GBR AND AUS)] S rel{USA AUS GBR}"},
    {"(S//REL TO USA, AND, AUS) Text", "[(S//REL TO USA, AND, AUS)] S rel{USA AND AUS}"},
    {"(S//REL TO USA, NEW ZEALAND/RELIDO) Text", "[(S//REL TO USA, NEW ZEALAND/RELIDO)] S RELIDO rel{USA NZL}"},
    {"(S/REL GBR/AUS) Text", "[(S/REL GBR/AUS)] S rel{AUS GBR}"},
    {"(C/REL ALL COALITION) Text", "[(C/REL ALL COALITION)] C rel{}"},
    {"(S//FGI//NF) Text", "[(S//FGI//NF)] S FGI NF"},
    {"(S//FGI GBR JPN//NF) Text", "[(S//FGI GBR JPN//NF)] S FGI NF of{GBR JPN}"},
    {"(//GBR C) Text", "[(//GBR C)] foreign C of{GBR}"},
    {"(GBR-C) Text", "[(GBR-C)] foreign C of{GBR}"},
    {"(FGI-C) Text", "[(FGI-C)] foreign C FGI"},
    {"(//GBR R) Text", "[(//GBR R)] foreign R of{GBR}"},
    {"(//JOINT S GBR USA) Text", "[(//JOINT S GBR USA)] joint S of{USA GBR}"},
    {"(NS) Text", "[(NS)] NATO S"},
    {"(//CTS//BOHEMIA) Text", "[(//CTS//BOHEMIA)] NATO TS BOHEMIA"},
    {"(NC) Text", "[(NC)] NATO C"},
    {"(TS//SI-G ABCD/TK//OC/NF) Text", "[(TS//SI-G ABCD/TK//OC/NF)] TS SI-G TK OC NF"},
    {"(S//SAR-ABC/DEF//NF) Text", "[(S//SAR-ABC/DEF//NF)] S SAR NF"},
    {"(TS//HCS-P//NF) Text", "[(TS//HCS-P//NF)] TS HCS NF"},
    {"(S//RD-CNWDI) Text", "[(S//RD-CNWDI)] S RD CNWDI"},
    {"(S//RD-SG 14 18) Text", "[(S//RD-SG 14 18)] S RD SG"},
    {"(S//COMINT) Text", "[(S//COMINT)] S SI"},
    {"(S//USA/AUS EYES) Text", "[(S//USA/AUS EYES)] S EYES rel{USA AUS}"},
    {"(S//DISPLAY ONLY IRQ) Text", "[(S//DISPLAY ONLY IRQ)] S DISPLAY ONLY show{IRQ}"},
    {"(S//XYZ) Text", "[(S//XYZ)] S"},
    {"(c) Text", "[(c)] C lower"},
    {"(s/nf) Text", "[(s/nf)] S NF lower"},
    {"( C ) Text", "[( C )] C blanks"},
    {"(C ) Text", "[(C )] C blanks"},
    {"(SECRET) Text", "[(SECRET)] S"},
    {"(TOP SECRET) Text", "[(TOP SECRET)] TS"},
    {"(CONF) Text", "[(CONF)] C"},
    {"(UNCLAS) Text", "[(UNCLAS)] U"},
    {"(S//NOFORN) Text", "[(S//NOFORN)] S NF"},
    {"(S/NOFORN) Text", "[(S/NOFORN)] S NF"},
    {"(U//FOR OFFICIAL USE ONLY) Text", "[(U//FOR OFFICIAL USE ONLY)] U FOUO"},
    {"(C - ENTIRE TEXT).", "[(C - ENTIRE TEXT)] C entire"},
    {"(S-ENTIRE TEXT)", "[(S-ENTIRE TEXT)] S entire"},
    {"(CONFIDENTIAL - ENTIRE\nTEXT)", "[(CONFIDENTIAL - ENTIRE\nTEXT)] C entire"},
    {"(LOU - ENTIRE TEXT)", "[(LOU - ENTIRE TEXT)] U LOU entire"},
};

TEST(Marks, Understood) { tests::expect_portions(understood); }

TEST(Marks, AtTheStartOfALineOnlyWholeMarksCount) {
  EXPECT_EQ(portion("(SBU) Text", MarkPlace::line_start), "[(SBU)] U SBU");
  EXPECT_EQ(portion("(C/NF) Text", MarkPlace::line_start), "[(C/NF)] C NF");
  EXPECT_EQ(portion("(sbu) Text", MarkPlace::line_start), "[(sbu)] U SBU lower");
  EXPECT_EQ(portion("(S\nBU) Text", MarkPlace::line_start), "none");  // a torn mark counts where one must stand
  for (const std::string_view text : {"(c) and (d)", "(SE) Text", "(C Text", "SBU) Text", "[S] Text", "(NC) Text",
                                      "(secret) talks", "(UK) Text"})
    EXPECT_EQ(portion(text, MarkPlace::line_start), "none") << text;
}

TEST(Marks, InASubjectAcronymsAreOrdinaryWords) {
  EXPECT_EQ(portion("(TPP) TALKS", MarkPlace::subject), "none");
  EXPECT_EQ(portion("(PART 1 OF 2) TALKS", MarkPlace::subject), "none");
  EXPECT_EQ(portion("(SUB) TALKS", MarkPlace::subject), "[(SUB)] - unknown near SBU");
  EXPECT_EQ(portion("(C TALKS", MarkPlace::subject), "[(C] C half-open");
  EXPECT_EQ(portion("(S/REL UK) TALKS", MarkPlace::subject), "[(S/REL UK)] S rel{GBR}");
}

TEST(Marks, TheGrammarHasNoEndlessLoop) {
  EXPECT_EQ(tao::pegtl::analyze<format::marks::portion>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::marks::banner>(), 0U);
}

struct Token {
  TokenKind kind;
  std::string_view text;
};

TEST(Marks, EveryTokenAndSeparatorIsKept) {
  constexpr std::string_view text = "(TS//SI-G ABCD/TK//REL TO USA, GBR/XYZ)";
  std::vector<MarkToken> tokens;
  Marking m;
  ASSERT_TRUE(
      grammar::read_portion(text, 0, text.size(), MarkPlace::after_number, facts::vocabulary(), tokens, m));
  const Token expected[] = {
      {TokenKind::level, "TS"},    {TokenKind::separator, "//"},     {TokenKind::control, "SI-G"},
      {TokenKind::separator, " "}, {TokenKind::compartment, "ABCD"}, {TokenKind::separator, "/"},
      {TokenKind::control, "TK"},  {TokenKind::separator, "//"},     {TokenKind::release, "REL TO"},
      {TokenKind::separator, " "}, {TokenKind::country, "USA"},      {TokenKind::separator, ", "},
      {TokenKind::country, "GBR"}, {TokenKind::separator, "/"},      {TokenKind::other, "XYZ"}};
  ASSERT_EQ(m.tokens.count, std::size(expected));
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    EXPECT_EQ(tokens[i].kind, expected[i].kind) << i;
    EXPECT_EQ(view(text, tokens[i].span), expected[i].text) << i;
  }
}

}  // namespace
}  // namespace cablelint
