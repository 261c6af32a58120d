// Portion marks and banners: text -> what is understood.
#include "grammar/format/marks.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tao/pegtl/contrib/analyze.hpp>
#include <vector>

#include "grammar/parse.hpp"
#include "grammar/readers.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint {
namespace {

using grammar::MarkPlace;

constexpr std::string_view level_names[] = {"-", "U", "R", "C", "S", "TS"};
constexpr std::string_view fault_names[] = {"", "half-open", "half-closed", "brackets", "cut", "unknown"};

std::string list(const CountrySet& set) {
  std::string s;
  set.each([&](unsigned id) { s += (s.empty() ? "" : " ") + std::string(facts::countries[id].code); });
  return s;
}

// "(S/REL UK)" -> "[(S/REL UK)] S rel{GBR}": span, level, controls, lists, faults.
std::string show(std::string_view text, const Marking& m) {
  std::string s = "[" + std::string(view(text, m.span)) + "] ";
  if (m.system == System::foreign) s += "foreign ";
  if (m.system == System::nato) s += "NATO ";
  if (m.system == System::joint) s += "joint ";
  s += level_names[static_cast<int>(m.level)];
  m.controls.each([&](unsigned id) { s += " " + std::string(facts::controls[id].portion); });
  if (!m.owners.empty()) s += " of{" + list(m.owners) + "}";
  if (m.has_release || !m.release_to.empty()) s += " rel{" + list(m.release_to) + "}";
  if (!m.display_to.empty()) s += " show{" + list(m.display_to) + "}";
  if (m.entire_text) s += " entire";
  if (m.lower_case) s += " lower";
  if (m.blanks) s += " blanks";
  if (m.fault != MarkFault::none) s += " " + std::string(fault_names[static_cast<int>(m.fault)]);
  if (m.suggestion >= 0)
    s += " near " + std::string(facts::vocabulary().marks[static_cast<std::size_t>(m.suggestion)].text);
  return s;
}

std::string portion(std::string_view text, MarkPlace place = MarkPlace::after_number) {
  std::vector<MarkToken> tokens;
  Marking m;
  const bool found = grammar::read_portion(text, 0, static_cast<std::uint32_t>(text.size()), place,
                                           facts::vocabulary(), tokens, m);
  if (!found) return tokens.empty() ? "none" : "none, but tokens were left";
  return show(text, m);
}

struct Case {
  std::string_view text;
  std::string_view expected;
};

const Case understood[] = {
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

const Case damaged[] = {
    {"(C Text goes on (ref A).", "[(C] C half-open"},
    {"(C Text goes on", "[(C] C half-open"},
    {"(U Sensitive but unclassified. Not for the press", "[(U] U half-open"},
    {"(U SENSITIVE BUT UNCLASSIFIED. TEXT", "[(U] U half-open"},
    {"(C: text", "none"},
    {"(S/NF Text goes on", "[(S/NF] S NF half-open"},
    {"(SBU Summary: text", "[(SBU] U SBU half-open"},
    {"(C\nText", "[(C] C half-open"},
    {"SBU) Text", "[SBU)] U SBU half-closed"},
    {"C) Text", "[C)] C half-closed"},
    {"S/NF) Text", "[S/NF)] S NF half-closed"},
    {"{C} Text", "[{C}] C brackets"},
    {"[S] Text", "[[S]] S brackets"},
    {"(C] Text", "[(C]] C brackets"},
    {"[C) Text", "[[C)] C brackets"},
    {"<SBU> Text", "[<SBU>] U SBU brackets"},
    {"((C) Text", "[((C)] C brackets"},
    {"(C( Text", "[(C(] C brackets"},
    {"(C(ref A) Text", "none"},
    {")C) Text", "[)C)] C brackets"},
    {"(S/\nNF) Text", "[(S/\nNF)] S NF cut"},
    {"(S\nBU) Text", "[(S\nBU)] U SBU cut"},
    {"(SB\nU) Text", "[(SB\nU)] U SBU cut"},
    {"(S//NOF\nORN) Text", "[(S//NOF\nORN)] S NF cut"},
    {"(NOF\nORN) Text", "[(NOF\nORN)] - NF cut"},
    {"(SE\nCRET//NF) Text", "[(SE\nCRET//NF)] S NF cut"},
    {"(S BU) Text", "[(S BU)] - unknown near U"},
    {"(S\nBU//NF) Text", "[(S\nBU//NF)] U NF SBU cut"},
    {"(S//S\nBU) Text", "[(S//S\nBU)] S SBU cut"},
    {"(S NOF\nORN) Text", "[(S NOF\nORN)] S NF cut"},
    {"(N/\nF) Text", "[(N/\nF)] - NF cut"},
    {"(REST\nRICTED) Text", "[(REST\nRICTED)] - cut"},
    {"(S\nKOREA) Text", "none"},
    {"(SENSITIVE BUT UNCLAS\nSIFIEDSENSITIVEBUTUNCLASSIFIED) Text", "none"},
    {"(S//REL TO USA,\nGBR) Text", "[(S//REL TO USA,\nGBR)] S rel{USA GBR}"},
    {"(S/REL TO USA,\n\nThe minister said", "[(S/REL TO USA] S rel{USA} cut"},
    {"(SE) Text", "[(SE)] - unknown near S"},
    {"(N/SF) Text", "[(N/SF)] - unknown near S"},
    {"(SUB) Text", "[(SUB)] - unknown near SBU"},
    {"(SBI) Text", "[(SBI)] - unknown near SBU"},
    {"(SECERT) Text", "[(SECERT)] - unknown near SECRET"},
    {"(CONFIDENTAL) Text", "[(CONFIDENTAL)] - unknown near CONFIDENTIAL"},
    {"(S/XYZ) Text", "[(S/XYZ)] S unknown"},
    {"(C/S) Text", "[(C/S)] C unknown near S"},
    {"(NF) Text", "[(NF)] - NF unknown near NF"},
    {"(R) Text", "[(R)] - unknown near C"},
    {"(5BU) Text", "[(5BU)] - unknown near SBU"},
};

const std::string_view not_marks[] = {
    "(a) Text",
    "(b) text",
    "(i) text",
    "(A) Text",
    "(B) Text",
    "(IV) Text",
    "(1) Text",
    "(2009) Text",
    "(NOTE: text)",
    "(ref A)",
    "(Ref C)",
    "(S Korea) text",
    "(C Company) text",
    "(U.S. officials) text",
    "(U.S.) text",
    "(US) text",
    "(EU) text",
    "(NATO) text",
    "(C-130) aircraft",
    "(S-300) missiles",
    "(XX) text",
    "(XXXX) text",
    "(Comment: text",
    "(Smith) text",
    "(SUMMARY) text",
    "(UNSC) text",
    "(S/he said) text",
    "(C/o the Embassy) text",
    "()",
    "(",
    "( )",
    "(//)",
    "",
    "a) text",
    "c) text",
    "Text",
    "S. Korea",
    "C. Doe)",
    "(s and others) text",
    "(C. Text",
    "(c) one,\n41 (d) two",
    "(The minister) text",
    "[sic] text",
    "(c. 1950) text",
    "(U Thant) text",
    "(\xFF\xFE)",
};

TEST(Marks, Understood) {
  for (const auto& c : understood) EXPECT_EQ(portion(c.text), c.expected);
}

TEST(Marks, Damaged) {
  for (const auto& c : damaged) EXPECT_EQ(portion(c.text), c.expected);
}

TEST(Marks, OrdinaryWords) {
  for (const auto text : not_marks) EXPECT_EQ(portion(text), "none") << text;
}

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

const Case banners[] = {
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

TEST(Marks, Banners) {
  for (const auto& c : banners) EXPECT_EQ(banner(c.text), c.expected);
}

std::string any_mark(std::string_view text) {
  std::vector<MarkToken> tokens;
  return show(text, parse_marking(text, facts::vocabulary(), tokens));
}

TEST(Marks, ByThemselves) {
  EXPECT_EQ(any_mark("(S/NF)"), "[(S/NF)] S NF");
  EXPECT_EQ(any_mark("SECRET//NOFORN"), "[SECRET//NOFORN] S NF");
  EXPECT_EQ(any_mark("(SE)"), "[(SE)] - unknown near S");
  EXPECT_EQ(any_mark("(a)"), "[(a)] - unknown");
  EXPECT_EQ(any_mark("(C) and more"), "[(C) and more] - unknown");
  EXPECT_EQ(any_mark("[S]"), "[[S]] S brackets");
}

}  // namespace
}  // namespace cablelint
