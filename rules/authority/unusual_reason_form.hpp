#pragma once

#include "rules/cable.hpp"
#include "rules/reading/authority.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unusual_reason_form {

inline void check(const Cable& c, Report& report) {
  const Authority* a = reading::stated_reason(c);
  if (a && !a->reason_standard_form) report.add(a->reason_span, {a->reason_span});
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: «1,4 (b)».\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nCLASSIFIED BY DCM J. DOE FOR REASONS «1.4 B AND D»\n\n1. (S) "
     "Text.\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\n\nE.O. 12958: DECL: 02/14/2019\n\nTAGS: [PGOV](#)\n\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: «1.4 (b/d)».\n\n11. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b) and (d).\n\n1. (C) Text.\n",
     "joined by AND"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nCLASSIFIED BY: J. DOE, DCM. REASON: 1.4 (B), (D).\n\n1. (C) Text.\n",
     "joined by a comma"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM.\n\n1. (C) Text.\n",
     "without a reason it is AUT003"},
};

inline constexpr Rule rule{
    .code = "AUT006",
    .name = "unusual-reason-form",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "M:reason-form",
    .summary = "the reason is not written 1.4 (b) and (d)",
    .message =
        "the reason {} is not in form; write the letters in parentheses, joined by a comma or AND: 1.4 (b) and "
        "(d)",
    .doc = "A reason is the section with a full stop and each letter in parentheses of its own, joined by a comma "
           "or AND. Over a thousand other spellings are in use and all are understood; this is a hint on "
           "style.\n\n"
           "Write `1.4 (b) and (d)`.\n\n"
           "Quiet when there is no reason (AUT003).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::authority},
};

}  // namespace cablelint::rules::unusual_reason_form
