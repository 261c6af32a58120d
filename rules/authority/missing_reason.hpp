#pragma once

#include "rules/cable.hpp"
#include "rules/reading/authority.hpp"
#include "rules/reading/orders.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_reason {

// A block that has its reason, needs none, or may have lost it.
inline bool settled(const Authority& a) {
  return reading::has_reason(a) || reading::derivative(a) || reading::incomplete(a);
}

inline void check(const Cable& c, Report& report) {
  const Authority* a = c.t.own_authority();
  if (!c.classified() || !a || reading::any_authority(c, settled)) return;
  const Date since = reading::since(&facts::ExecutiveOrderRow::authority);
  if (c.dated.known() && !c.dated.surely_from(since)) return;
  report.add(a->label, {a->label});
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n«Classified By:» J. Doe, Deputy Chief of Mission.\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\n"
     "E.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n«CLASSIFIED BY:» DCM J. DOE\n\n"
     "1. (S) Text.\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\n\nE.O. 12958: DECL: 02/14/2019\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n«Classified By:» J. Doe, Political Counselor.\n\n11. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n«Classified By:» J. Doe, Deputy Chief of Mission. Reason:\n\n1. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n«Classified By:» J. Doe, Deputy Chief of Mission, for reasons of national\n"
     "security and as set forth in E.O. 12958, as amended.\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\nClassified By: J. Doe, DCM, "
     "reasons\n1.4(b)\n\n1. (C) Text.\n",
     "a reason on a line of its own"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: E.O. 12958, as amended,\n"
     "Section 1.4 (b), (d).\n\n1. (C) Text.\n",
     "the order between the word and its section"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM, for reasons outlined in sections of the\n"
     "order that concern foreign relations, 1.4 (b).\n\n1. (C) Text.\n",
     "other words between reason and section"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.\n4 (b) and (d).\n\n1. (C) Text.\n",
     "a reason broken by a wrap"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM, reasons 1. 4 (b,d).\n\n1. (C) Text.\n",
     "a reason broken by a wrap"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM, per 1.4.\n\n1. (C) Text.\n",
     "a section without letters"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: Counselor J. Do...\n\n1. (C) Text.\n",
     "cut"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: XXXXXXXXXXXX\n\n1. (C) Text.\n",
     "redacted"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 13526: DECL: 02/14/2035\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, Analyst.\nDerived From: Multiple Sources.\n\n1. (C) Text.\n",
     "Derived From"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM.\n\n1. Text.\n",
     "on UNCLAS the block itself is the fault (AUT002)"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: OADR\nTAGS: ETRD, NO\nSUBJECT: FISHING\n\nCLASSIFIED BY J. DOE, DCM.\n\n1. (C) TEXT.\n",
     "before 1995-10-14"},
};

inline constexpr Rule rule{
    .code = "AUT003",
    .name = "missing-reason",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:reason-present",
    .summary = "a Classified By block without a reason that can be read",
    .message = "{} gives no reason; add the section and letters, as in Reason: 1.4 (b)",
    .doc = "An original classification names its reason: the section of the order (1.4; 1.5 before 2003) and the "
           "letters of the categories.\n\n"
           "Add the reason.\n\n"
           "Quiet when the block is cut or redacted, for a reason broken by a line end (`1. 4`), for a section "
           "without letters, beside Derived From, which excludes a reason, and before 14 October 1995.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::authority},
};

}  // namespace cablelint::rules::missing_reason
