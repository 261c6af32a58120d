#pragma once

#include "rules/cable.hpp"
#include "rules/reading/reasons.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::reason_section_not_in_force {

inline void check(const Cable& c, Report& report) {
  const Authority* a = reading::stated_reason(c);
  if (!a || !reading::section_out_of_force(c, a->reason_section)) return;
  const auto* right = reading::section_in_force(c.dated);
  report.add(a->reason_section_span,
             {a->reason_section_span, right ? right->text : "the section of the order in force"});
  if (!c.t.dtg.span.empty()) report.related(c.t.dtg.span, "date-time group");
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 07\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: 12/19/2017\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: «1.5» (b) and (d).\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 01\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2011\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nCLASSIFIED BY DCM J. DOE FOR REASONS «1.4» (B) AND (D)\n\n"
     "1. (S) Text.\n"},
    {"O 221210Z SEP 03\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 09/22/2013\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: «1.5» (b).\n\n1. (C) Text.\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\n\nE.O. 13526: DECL: 12/19/2021\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM, for reason «1.5» (d).\n\n11. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 191210Z JUN 03\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 06/19/2013\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.5 (b).\n\n1. (C) Text.\n",
     "between the two dates both are fine"},
    {"O 191210Z JUN 03\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 06/19/2013\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "between the two dates both are fine"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.5 (b).\n\n1. (C) Text.\n",
     "without a date the telegram may be older"},
    {"O 191210Z DEC 07\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.5 (b).\n\n1. Text.\n",
     "on UNCLAS the block itself is the fault (AUT002)"},
};

inline constexpr Rule rule{
    .code = "AUT004",
    .name = "reason-section-not-in-force",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:reason-section",
    .summary = "the reason cites a section that was not the one for reasons on the telegram's date",
    .message = "{} was not the section for reasons on the telegram's date; write {}",
    .doc = "E.O. 12958 lists its reasons in section 1.5; as amended by 13292, and in 13526, it is section 1.4. "
           "1.5 went out of use with the directive of 22 September 2003; 1.4 did not exist before 25 March "
           "2003.\n\n"
           "Write the section of the order in force; the letters stay the same.\n\n"
           "Quiet between the two dates, when both are right, and when the telegram's date is not known closely "
           "enough.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::authority},
};

}  // namespace cablelint::rules::reason_section_not_in_force
