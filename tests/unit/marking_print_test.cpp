// Canonical forms: a mark as written -> its portion and its banner.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"
#include "rules/marking/print.hpp"
#include "rules/marking/understood.hpp"

namespace cablelint {
namespace {

struct Case {
  std::string_view written, portion, banner;
};

const Case cases[] = {
    {"(u)", "(U)", "UNCLASSIFIED"},
    {"( C )", "(C)", "CONFIDENTIAL"},
    {"(S/NF)", "(S//NF)", "SECRET//NOFORN"},
    {"(SNF)", "(S//NF)", "SECRET//NOFORN"},
    {"(C-NF)", "(C//NF)", "CONFIDENTIAL//NOFORN"},
    {"(SECRET)", "(S)", "SECRET"},
    {"(S//NOFORN)", "(S//NF)", "SECRET//NOFORN"},
    {"(SBU)", "(SBU)", "UNCLASSIFIED//SBU"},
    {"(U//SBU)", "(SBU)", "UNCLASSIFIED//SBU"},
    {"(SBU/NF)", "(SBU-NF)", "UNCLASSIFIED//SBU NOFORN"},
    {"(SBU/N)", "(SBU-NF)", "UNCLASSIFIED//SBU NOFORN"},
    {"(LOU)", "(LOU)", "LIMITED OFFICIAL USE"},
    {"(FOUO)", "(U//FOUO)", "UNCLASSIFIED//FOUO"},
    {"(U//FOR OFFICIAL USE ONLY)", "(U//FOUO)", "UNCLASSIFIED//FOUO"},
    {"(U//LES-NF)", "(U//LES-NF)", "UNCLASSIFIED//LES NOFORN"},
    {"(S/REL UK)", "(S//REL TO USA, GBR)", "SECRET//REL TO USA, GBR"},
    {"(S//REL TO NATO, GBR, USA, AUS)", "(S//REL TO USA, AUS, GBR, NATO)", "SECRET//REL TO USA, AUS, GBR, NATO"},
    {"(C//REL TO USA, KEN, GBR//)", "(C//REL TO USA, GBR, KEN)", "CONFIDENTIAL//REL TO USA, GBR, KEN"},
    {"(S//REL)", "(S//REL)", "SECRET//REL"},
    {"(S//NF/OC)", "(S//OC/NF)", "SECRET//ORCON/NOFORN"},
    {"(TS//TK/SI-G ABCD//NF)", "(TS//SI-G ABCD/TK//NF)", "TOP SECRET//SI-G ABCD/TK//NOFORN"},
    {"(TS//HCS-P//NF)", "(TS//HCS-P//NF)", "TOP SECRET//HCS-P//NOFORN"},
    {"(S//SAR-ABC/DEF//NF)", "(S//SAR-ABC/DEF//NF)", "SECRET//SAR-ABC/DEF//NOFORN"},
    {"(S//SAR-ABC/SAR-DEF//NF)", "(S//SAR-ABC/DEF//NF)", "SECRET//SAR-ABC/DEF//NOFORN"},
    {"(TS//SI-ABC/SI-DEF//NF)", "(TS//SI-ABC-DEF//NF)", "TOP SECRET//SI-ABC-DEF//NOFORN"},
    {"(TS//TK L/TK UNG E//NF)", "(TS//TK L UNG E//NF)", "TOP SECRET//TK L UNG E//NOFORN"},
    {"(S//RD-SG 14/SG 18//NF)", "(S//RD-SG 14 18//NF)", "SECRET//RD-SIGMA 14 18//NOFORN"},
    {"(S//RD-CNWDI)", "(S//RD-CNWDI)", "SECRET//RD-CNWDI"},
    {"(S//FRD-SG 14 18)", "(S//FRD-SG 14 18)", "SECRET//FRD-SIGMA 14 18"},
    {"(S//FGI JPN GBR//NF)", "(S//FGI GBR JPN//NF)", "SECRET//FGI GBR JPN//NOFORN"},
    {"(//GBR C)", "(//GBR C)", "//GBR CONFIDENTIAL"},
    {"(GBR-C)", "(//GBR C)", "//GBR CONFIDENTIAL"},
    {"(NS)", "(//NS)", "//NATO SECRET"},
    {"(CTS//BOHEMIA)", "(//CTS//BOHEMIA)", "//COSMIC TOP SECRET//BOHEMIA"},
    {"(//JOINT S USA GBR//REL TO USA, GBR)", "(//JOINT S GBR USA//REL TO USA, GBR)",
     "//JOINT SECRET GBR USA//REL TO USA, GBR"},
    {"(S//XD)", "(S//XD)", "SECRET//EXDIS"},
    {"(CUI)", "(CUI)", "CUI"},
    {"(CUI//PRVCY/SP-CTI//NOCON/FED ONLY)", "(CUI//SP-CTI/PRVCY//FED ONLY/NOCON)",
     "CUI//SP-CTI/PRVCY//FED ONLY/NOCON"},
    {"(CUI//SP-CTI//NF)", "(CUI//SP-CTI//NF)", "CUI//SP-CTI//NOFORN"},
    {"(CUI//PRVCY//REL TO USA, GBR)", "(CUI//PRVCY//REL TO USA, GBR)", "CUI//PRVCY//REL TO USA, GBR"},
    {"(C - ENTIRE TEXT)", "(C - ENTIRE TEXT)", "CONFIDENTIAL"},
    {"(SE)", "", ""},
    {"R//NF", "", "RESTRICTED//NOFORN"},  // (R) is no mark of the United States
};

TEST(MarkingPrint, CanonicalForms) {
  for (const Case& c : cases) {
    std::vector<MarkToken> tokens;
    const Marking m = parse_marking(c.written, facts::vocabulary(), tokens);
    std::string portion, banner;
    marking::print_portion(m, portion, {c.written, tokens});
    marking::print_banner(m, banner, {c.written, tokens});
    EXPECT_EQ(portion, c.portion) << c.written;
    EXPECT_EQ(banner, c.banner) << c.written;
  }
}

// Found by a fuzz target: the canonical forms of the last ones had a control twice, or another one.
TEST(MarkingPrint, WhatIsTornOrGluedIsNotUnderstood) {
  const auto understood = [](std::string_view text) {
    std::vector<MarkToken> tokens;
    const Marking m = parse_marking(text, facts::vocabulary(), tokens);
    return marking::understood(m, {text, tokens});
  };
  for (const std::string_view text :
       {"(CUI)", "(CUI//SP-CTI/PRVCY//NF)", "(CUI//FED ONLY)", "(CUI//LEI//REL TO USA, GBR)", "(S//NF)",
        "(TS//TK/SI-G ABCD//NF)", "(S//FRD-SG 14 18)"})
    EXPECT_TRUE(understood(text)) << text;
  for (const std::string_view text :
       {"(CUI//IMAGERY FGI)", "(CONTROLLED IMAGERYLOU\r\rFGI)", "CUI//IMAGESI-GAMMA", "C//SI-ABC/DEFGHIJ//NF",
        "C TK UNG,E  F T OD U", "C TK U,E  F ODN TG,E  F T O T OD IDNU", "CONTROLLED LEI//REL TO",
        "(CUI//LEI//REL)"})
    EXPECT_FALSE(understood(text)) << text;
}

}  // namespace
}  // namespace cablelint
