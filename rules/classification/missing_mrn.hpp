#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_mrn {

// A post and number, readable or not, on any line of the cable's own. A page line has one always.
inline bool has_mrn(const Telegram& t) {
  return std::any_of(t.classifications.begin(), t.classifications.end(),
                     [](const ClassificationLine& l) { return is_own(l) && (l.number >= 0 || l.mrn_damaged); }) ||
         std::any_of(t.page_lines.begin(), t.page_lines.end(), [](const PageLine& p) { return !p.quoted; });
}

inline void check(const Cable& c, Report& report) {
  if (!c.t.classification() || c.front_matter_absent || has_mrn(c.t)) return;
  report.add(c.anchor);
}

inline constexpr Example flags[] = {
    {"«UNCLAS»\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\n«C O N F I D E N T I A L»\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n"
     "TAGS: PREL\nSUBJECT: PORT FEES\n\n1. (C) Text.\nBT\n#0117\nNNNN\n"},
    {"\n\n«UNCLAS»\n\nSENSITIVE\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\nSUBJECT: PORT FEES\n\n11. (SBU) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n«UNCLAS»\nE.O. 11652: N/A\nTAGS: ETRD, MT\n"
     "SUBJECT: PORT FEES\n"},
    {"«UNCLAS» VALLETTA\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n"},
    {"«C O N F I D E N T I A L»\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (C) Oslo "
     "wrote:\n\nS E C R E T SECTION 01 OF 02 OSLO 000098\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: "
     "FERRIES\n\n1. (S) Text.\n\nOSLO 00000098  002 OF 002\n\n2. (S) Text.\n"},
    {"«UNCLAS SECTION 01 OF02»\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n"},
    {"«UNCLAS SECTION 01 OF 02»\n\nSTATE FOR EUR/SE\n000117 IS THE NUMBER\n\nE.O. 12958: N/A\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\n\n1. Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 0 1 OF 0 2 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "torn numbers"},
    {"UNCLAS SECTION 01 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "a lost word"},
    {"UNCLAS (SECTION 01 OF 02) VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "in brackets"},
    {"UNCLAS SECTION: 01, OF 02. VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "stops"},
    {"UNCLAS\nSECTION 01 OF 02\nVALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "wrapped twice"},
    {"UNCLAS SECTION\n01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "wrapped"},
    {"UNCLAS SECTION 01 OF 02\n\nVALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "over a blank line"},
    {"UNCLAS VALLETTA #000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "the sign of a number"},
    {"UNCLAS SECTION 01 OF02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "lost blanks"},
    {"UNCLAS SECTION 01OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "lost blanks"},
    {"UNCLAS SECTIO N 01 O F 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "torn words"},
    {"UNCLAS SECTION 01 OF O2 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "a letter for a digit"},
    {"UNCLAS SEC 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "a short word"},
    {"UNCLAS SECTION 1 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "the total is lost"},
    {"UNCLAS SECTION 01\nOF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "wrapped"},
    {"UNCLAS SECTION 01 OF\n02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "wrapped"},
    {"UNCLAS VALLETTA\n000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n", "wrapped"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA\n000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "wrapped"},
    {"UNCLAS VALLETTA 000117 SECTION 01 OF 02\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "the section behind"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\n"},
    {"CONFIDENTIAL\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nTAGS: PREL\n"
     "C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n",
     "level word alone when the full line follows"},
    {"C O N F I D E N T I A L\nSECTION 01 OF 02 VALLETTA 000117 SIPDIS E.O. 12958: DECL: 07/07/2019\n",
     "the line runs on in the next"},
    {"UNCLAS VALLETTA 00Q117\n\nE.O. 12958: N/A\nTAGS: PREL\n", "an unreadable number is CLS005"},
    {"UNCLAS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\nVALLETTA 00000117 001.2 OF 002\n\n1. (U) "
     "Text.\n",
     "a page line has it"},
    {"UNCLAS\n\nPLEASE DISREGARD OUR LAST.\n", "front matter absent: CLS011"},
};

inline constexpr Rule rule{
    .code = "CLS006",
    .name = "missing-mrn",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:class-line-grammar",
    .summary = "a classification line with no post and number in the whole cable",
    .message =
        "the classification line has no post and number, so that no reference finds this cable; add them behind "
        "the level",
    .doc =
        "The classification line is LEVEL, SECTION nn OF mm if there are several, POST and NUMBER. Without post "
        "and "
        "number nothing can refer to the cable and its sections cannot be told from another's.\n\n"
        "Add the post's name and the number behind the level.\n\n"
        "Quiet when the full line follows a level word that stands alone, when a page line has post and number, "
        "when what is there cannot be read (CLS005), and in texts without front matter (CLS011).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::missing_mrn
