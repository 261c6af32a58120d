#pragma once

#include "rules/cable.hpp"
#include "rules/reading/authority.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::derivative_with_reason {

inline const Authority* first_own(const Cable& c, bool (*is)(const Authority&)) {
  for (const Authority& a : c.t.authorities)
    if (!a.quoted && is(a)) return &a;
  return nullptr;
}

inline void check(const Cable& c, Report& report) {
  if (!c.classified()) return;
  const Authority* source = first_own(c, reading::derivative);
  const Authority* reason = first_own(c, reading::has_reason);
  if (!source || !reason) return;
  report.add(reason->reason_span, {reason->reason_span});
  report.related(source->derived_from.empty() ? source->label : source->derived_from, "Derived From");
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 10/10/2035\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, Analyst. Derived From: DSCG 11-01. Reason: «1.4 (d)». Declassify On: 20351010\n\n"
     "1. (S) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 13526: DECL: 10/10/2035\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, Analyst.\nReason: «1.4 (b) and (d)»\n"
     "Derived From: Multiple Sources\nDeclassify On: 20351010\n\n1. (C) Text.\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\n\nE.O. 12958: DECL: 02/14/2019\n\nTAGS: [PGOV](#)\n\n"
     "SUBJECT: HARBOR FEES\n\nDerived From: Multiple Sources. Reason: «1.4 (b)».\n\n11. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"S E C R E T VALLETTA 000117\n\nE.O. 13526: DECL: 10/10/2035\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, Analyst. Derived From: DSCG 11-01. Declassify On: 20351010\n\n1. (S) Text.\n",
     "no reason"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 13526: DECL: 10/10/2035\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.4 (d). Declassify On: 20351010\n\n1. (S) Text.\n",
     "no source"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 13526: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Derived From: Multiple Sources. Reason: 1.4 (b).\n\n1. Text.\n",
     "on UNCLAS the block itself is the fault (AUT002)"},
};

inline constexpr Rule rule{
    .code = "AUT008",
    .name = "derivative-with-reason",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:derivative-no-reason",
    .summary = "Derived From and a reason in one telegram",
    .message =
        "the reason {} stands beside Derived From; a derivative classification takes its reason from the source, "
        "so take one of them out",
    .doc = "A classification is either original, with a reason, or derived from a source, which carries the "
           "reason. Both together leave open who decided.\n\n"
           "Take the reason out if the text is derived from a source, or the source if it is not.\n\n"
           "Quiet on unclassified telegrams (AUT002). The form and section of such a reason are not judged.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::authority},
};

}  // namespace cablelint::rules::derivative_with_reason
