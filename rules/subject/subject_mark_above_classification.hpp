#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::subject_mark_above_classification {

inline void check(const Cable& c, Report& report) {
  if (c.level == Level::none || c.level == Level::restricted) return;  // a wrong word: CLS002
  for (const Subject& s : c.t.subjects) {
    const Marking* m = c.t.mark(s.mark);
    if (s.quoted || !m || m->fault != MarkFault::none || m->level <= c.level) continue;
    if (report.any())
      report.related(m->span, "the same in a copy of the line");
    else
      report.add(m->span, {m->span, level_word(c.level)}).related(c.anchor, "classification line");
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nC O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: "
     "02/14/2019\nTAGS: PREL, MT\nSUBJECT: «(S)» PORT FEES\n\n1. (C) Text.\nBT\n#0117\nNNNN\n"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: «(C)» PORT FEES\n\n"
     "1. (SBU) Text.\n"},
    {"\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n\nTAGS: [PREL](#) [MT](#)\n\n"
     "SUBJECT: «(TS)» PORT FEES\n\nREF: (A) VALLETTA 97\n\n1B. VALLETTA 98\n\n11. (S) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\n"
     "SUBJ: «(S/NF)» PORT FEES\nAND DUES\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: (C) PORT "
     "FEES\n\n1. (C) Text.\n",
     "the same level"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: (U) PORT FEES\n\n1. "
     "(S) "
     "Text.\n",
     "below the line"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (SBU) PORT FEES\n",
     "SBU is no level"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n",
     "a classified subject without a mark"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES (C) AND (S)\n",
     "letters inside the subject"},
    {"E.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (S) PORT FEES\n\n1. (S) Text.\n", "no classification line"},
    {"RESTRICTED VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: (S) PORT FEES\n",
     "the classification is wrong: CLS002"},
};

inline constexpr Rule rule{
    .code = "SUB002",
    .name = "subject-mark-above-classification",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:subject-mark",
    .summary = "the subject's own mark outranks the classification line",
    .message =
        "the subject is marked {} but the classification line says {}; the cable must be as high as its highest "
        "part, so raise the line or correct the mark",
    .doc = "A subject may carry a mark of its own. When that is higher than the classification line, relays and "
           "readers "
           "handle the cable below what its subject needs.\n\n"
           "Raise the classification line, or correct the mark, after a look at the text.\n\n"
           "Quiet for (SBU), which is no level, and for letters in brackets inside the subject.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::mark_above},
};

}  // namespace cablelint::rules::subject_mark_above_classification
