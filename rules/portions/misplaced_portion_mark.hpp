#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::misplaced_portion_mark {

inline void check(const Cable& c, Report& report) {
  for (const Paragraph& p : c.t.paragraphs) {
    const Marking* m = c.t.mark(p.mark);
    if (!m || !is_own(p) || m->fault != MarkFault::none) continue;
    if (p.form.mark_first)
      report.add(m->span, {m->span, "before the number"});
    else if (!p.lead_in.empty())
      report.add(m->span, {m->span, "after a lead-in"});
  }
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n«(C)» 1. Text.\n\n2. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n\n2. Key Points: -- «(S/NF)» Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1.. (C) Text.\n\n2.- (C) Text.\n",
     "the sign behind the number is doubled"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Comment: Text.\n\n2. (C) Text.\n",
     "mark directly after the number"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n(SBU) Text without "
     "a number.\n\n1. (SBU) Text.\n",
     "an unnumbered paragraph"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1.(C) Text.\n\n2.\n(C) Text.\n",
     "the number alone on its line"},
};

inline constexpr Rule rule{
    .code = "POR006",
    .name = "misplaced-portion-mark",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:portion-position",
    .summary = "the portion mark stands before the number or after a lead-in",
    .message = "portion mark {} stands {}; put it directly after the number",
    .doc = "The mark belongs directly after the paragraph number, where readers and programs look for "
           "it.\n\nMove the mark behind the number.\n\nQuiet for unnumbered paragraphs that begin with their "
           "mark.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::misplaced_mark},
};

}  // namespace cablelint::rules::misplaced_portion_mark
