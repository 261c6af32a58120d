#pragma once

#include "rules/reading/ceiling.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::portion_above_ceiling {

inline void judge(const Cable& c, const Portion& p, Report& report) {
  if (p.mark.level != Level::none && !admits(c, p.mark))
    report.add(p.mark.span, {place_of(p), number_of(p), p.mark.span});
}

inline void check(const Cable& c, Report& report) {
  if (!c.judging.ceiling) return;
  each_portion(c.t, [&](const Portion& p) { judge(c, p, report); });
  each_quoted_portion(c.t, [&](const Portion& p) { judge(c, p, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. «(C)» Text.\n\n2. (U) Text.\n\n3. «(S//"
     "NF)» Text.\n",
     {},
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n"
     "\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. «(SBU)» Text.\n",
     {},
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR) Text.\n\n2. «(S)» "
     "Text.\n\n3. «(C//REL TO USA, NZL)» Text.\n\n4. (U) Text.\n",
     {},
     {},
     "SECRET//REL TO USA, GBR"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. «(TS//SI-G//OC/NF)» Text.\n\n2. ("
     "S//NF) Text.\n\n3. «(TS//SI-ABC//NF)» Text.\n",
     {},
     {},
     "TOP SECRET//SI//NOFORN"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n"
     "\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. (SBU) Text.\n",
     "admitted by the ceiling",
     {},
     "UNCLASSIFIED//SBU"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (SBU) Text.\n\n3. (C//R"
     "EL TO USA, GBR) Text.\n\n4. (LOU) Text.\n",
     "at or below a ceiling without foreign readers",
     {},
     "SECRET"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n\n2. (SBU/NF) Text.\n\n3"
     ". (S//REL TO USA, GBR) Text.\n",
     "NOFORN is in the ceiling",
     {},
     "SECRET//NOFORN"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, FVEY) Text.\n\n2. (S/RE"
     "L UK) Text.\n\n3. (SBU) Text.\n",
     "all readers are on the lists",
     {},
     "SECRET//REL TO USA, GBR"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "no ceiling is given",
     {},
     ""},
};

inline constexpr Rule rule{
    .code = "REL001",
    .name = "portion-above-ceiling",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M: section 10",
    .summary = "a portion is above the ceiling of the release check",
    .message = "{}{} is marked {}, which is above the ceiling; withhold it or get it cleared",
    .doc = "With --ceiling MARK every portion is held against what the reader may see: its level, each of i"
           "ts controls with their compartments, and the countries of its release list. A classified portio"
           "n without a release mark is above any ceiling that admits foreign readers, and NOFORN is above "
           "any ceiling that does not say NOFORN.\n\nWithhold the portion, or have it cleared by its classi"
           "fier.\n\nQuiet without --ceiling. A mark that cannot be read is REL003. Controls of unclassifie"
           "d text such as SBU are admitted by any classified ceiling.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::portion_above_ceiling
