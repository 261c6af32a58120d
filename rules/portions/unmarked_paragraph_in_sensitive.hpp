#pragma once

#include "rules/cable.hpp"
#include "rules/reading/unmarked.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unmarked_paragraph_in_sensitive {

inline void check(const Cable& c, Report& report) {
  const bool too_early = c.dated.surely_before(facts::row(facts::PeriodId::portion_marks).from);
  if (c.sensitive() && !too_early) report_unmarked(c, report);
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) Text "
     "one.\n\n«2». Text two.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n«1». Text "
     "one.\n\n2. Text two.\n"},
    {"UNCLAS VALLETTA 000117 SENSITIVE SIPDIS\n\n1. (SBU) Text.\n\n«2». Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (U) Text.\n\n2. Text.\n",
     "plain UNCLAS: POR003"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU - ENTIRE "
     "TEXT)\n\n2. Text.\n",
     "entire-text statement"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) "
     "Text.\n\n2. SBU) Text.\n",
     "a damaged mark is POR004"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) The "
     "points are:\n 1. First point;\n 2. Second point.\n\n2. (U) Text.\n",
     "list items"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) They will "
     "meet on June\n25. The minister will attend.\n\n2. (U) Text.\n",
     "a wrapped number"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. Text.\n",
     "classified: POR001"},
};

inline constexpr Rule rule{
    .code = "POR002",
    .name = "unmarked-paragraph-in-sensitive",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:portion-mark",
    .summary = "a numbered paragraph of a sensitive cable has no portion mark",
    .message = "{} a portion mark in this {} SENSITIVE cable; put (SBU) or (U) directly after the number",
    .doc = "A cable with the SENSITIVE caption holds sensitive but unclassified text. Its paragraphs say which "
           "are sensitive, (SBU), and which are not, (U); an unmarked one leaves the reader in doubt.\n\nPut "
           "(SBU) or (U) directly after the number.\n\nQuiet where POR001 is quiet: entire-text statements, "
           "headings, list items, wrapped numbers, damaged or misplaced marks and redactions. When no paragraph "
           "at all is marked it reports once.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::unmarked_paragraph_in_sensitive
