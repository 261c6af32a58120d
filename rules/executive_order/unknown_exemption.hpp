#pragma once

#include "rules/cable.hpp"
#include "rules/reading/exemptions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_exemption {

inline void check(const Cable& c, Report& report) {
  for (const Declassification* d : reading::instructions(c)) {
    if (!reading::unknown_exemption(*d)) continue;
    const auto* row = reading::instruction_row(*d);
    const Span code = reading::code_span(c.t, *d);
    if (report.any())
      report.related(code, "the same code");
    else if (d->human)
      report.add(code, {code, row->code, " is the only one of its kind"});
    else
      report.add(code, {code, row->code, " takes a digit from 1 to ", row->highest});
  }
}

inline constexpr Example flags[] = {
    {"P 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: «X9»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (S) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nSIPDIS\n\nEO 12958 DECL: «X0»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "1. (S) Text.\n"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n\n"
     "E.O. 13526: DECL: «25X0», 12/19/2060\n\nTAGS: PGOV, MT\n\nSUBJECT: HARBOR FEES\n\n11. (S) Text.\n"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "SECRET STATE 000123\n\nE.O. 11652: «XGDS-5»\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: «RDS-9» 1/2/95 (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"R 141010Z FEB 00\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: «X9»\nTAGS: PREL\nSUBJECT: PORT FEES\nClassified By: DCM J. Doe. Reason: 1.4 "
     "(b). Declassify On: X0.\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"P 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: X8\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "X1 to X8"},
    {"P 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: X1, X6\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "several"},
    {"SECRET STATE 000123\n\nE.O. 11652: XGDS-4\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n", "XGDS-1 to 4"},
    {"SECRET STATE 000123\n\nE.O. 11652: XGDS\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n",
     "without its digit"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: XXXXXXXXXXXX\nTAGS: PGOV, MT\n\n1. (S) Text.\n", "redacted"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 25X1-HUMAN\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "25X1-HUMAN"},
};

inline constexpr Rule rule{
    .code = "EXO014",
    .name = "unknown-exemption",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:eo-x-code, M:eo-11652-xgds-digit",
    .summary = "a declassification exemption that no order has",
    .message = "{} is no exemption: {}{}{}; write the category that applies",
    .doc = "The exemption codes have fixed categories: X1 to X8, 25X1 to 25X9, 50X1 to 50X9, XGDS-1 to XGDS-4, "
           "and the eight reasons of RDS and XDS. Another digit exempts nothing.\n\n"
           "Write the category that applies.\n\n"
           "Quiet for codes without their digit. A code that existed at another time is EXO008.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::instruction},
};

}  // namespace cablelint::rules::unknown_exemption
