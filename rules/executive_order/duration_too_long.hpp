#pragma once

#include "rules/cable.hpp"
#include "rules/reading/terms.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::duration_too_long {

inline void check(const Cable& c, Report& report) {
  for (const Declassification* d : reading::instructions(c)) {
    const auto* term = reading::exceeded_term(c, *d);
    if (!term) continue;
    if (report.any()) {
      report.related(d->date_span, "too late as well");
      continue;
    }
    report.add(d->date_span, {d->date_span, term->longest_years, term->number});
    if (!c.t.dtg.span.empty()) report.related(c.t.dtg.span, "date-time group");
  }
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: «12/19/2039»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: «01/20/2035»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 01\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: «02/14/21»\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.5 (b).\n\n1. (S) Text.\n"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: GDS «6/1/90» (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C - ENTIRE "
     "TEXT)\n"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: RDS-3 «4/1/2019» (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"\n\nO 191210Z DEC 11\n\nFM AMEMBASSY VALLETTA\n\nTO SECSTATE WASHDC\n\n"
     "C O N F I D E N T I A L VALLETTA 000117\n\n\nE.O. 13526: DECL: «12/19/2041»\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: «12/19/2059»\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 01/19/2035\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "31 days of grace"},
    {"O 191210Z DEC 01\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 01/19/2012\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "31 days of grace"},
    {"O 261210Z MAR 03\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 03/26/2028\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "the amended order from 2003-03-25 on"},
    {"O 191210Z DEC 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: X6\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "an exemption code"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 25X6, 12/19/2060\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "an exemption code"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: 1/2/2019\nTAGS: ETRD, NO\n\n1. (C) TEXT.\n",
     "12356 sets no limit"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "without a date the telegram may be of the amended order"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12958: DECL: 1/2/2005\nTAGS: ETRD, NO\n\n1. (C) TEXT.\n",
     "only the order is wrong (EXO003)"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: RDS-3 4/1/09 (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\n\n1. (C) TEXT.\n",
     "30 years of foreign government information"},
};

inline constexpr Rule rule{
    .code = "EXO011",
    .name = "duration-too-long",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:decl-max-10, M:decl-max-25",
    .summary = "the declassification date lies beyond the longest term of the order",
    .message =
        "the declassification date {} lies more than {} years after the telegram's date, the longest term under "
        "E.O. {}; shorten it or give an exemption",
    .doc = "The longest terms: under 12065 six years for GDS and thirty for RDS and XDS; ten years under 12958 as "
           "issued; twenty-five under 12958 as amended (from 25 March 2003) and 13526. 12356 set none. Longer "
           "needs an exemption code.\n\n"
           "Shorten the term, or give the exemption that allows it.\n\n"
           "Quiet within 31 days over the term, for exemption codes, and when the telegram's date is not known "
           "closely enough.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::instruction},
};

}  // namespace cablelint::rules::duration_too_long
