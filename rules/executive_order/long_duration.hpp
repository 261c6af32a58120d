#pragma once

#include "rules/cable.hpp"
#include "rules/reading/terms.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::long_duration {

inline void check(const Cable& c, Report& report) {
  for (const Declassification* d : reading::instructions(c)) {
    const int cited = reading::cited_order(c);
    const int order = reading::known_order(cited) ? cited : reading::order_in_force(c.dated);
    const auto* term = reading::longest_term(order, d->kind, c.dated);
    if (!term || term->ordinary_years < 0 || !reading::beyond(c, *d, term->ordinary_years)) continue;
    if (reading::beyond(c, *d, term->longest_years)) continue;
    if (report.any())
      report.related(d->date_span, "long as well");
    else
      report.add(d->date_span, {d->date_span, term->ordinary_years});
  }
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: «12/19/2029»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n\n"
     "E.O. 13526: DECL: «12/19/2036»\n\nTAGS: PGOV, MT\n\nSUBJECT: HARBOR FEES\n\n11. (S) Text.\n"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: «TWENTY YEARS»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: «02/14/2030»\nTAGS: PREL\nSUBJECT: PORT FEES\nClassified By: DCM J. Doe. "
     "Reason: 1.4 (b). Declassify On: 02/14/2031.\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 04\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12356: "
     "DECL: "
     "02/14/2024\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "the order that is cited sets no term: EXO003"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 12/19/2019\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "ten years"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 12/19/2039\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "beyond 25 years it is EXO011"},
    {"O 191210Z DEC 01\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 12/19/2021\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "under 12958 as issued it is EXO011"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: 1/2/2010\nTAGS: ETRD, NO\n\n1. (C) TEXT.\n",
     "12356 has no ordinary term"},
};

inline constexpr Rule rule{
    .code = "EXO017",
    .name = "long-duration",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "M:decl-10-default",
    .summary = "a declassification date between 10 and 25 years away",
    .message =
        "the declassification date {} lies more than {} years after the telegram's date, which is legal but must "
        "be a deliberate choice; shorten it unless the text needs it",
    .doc = "Since March 2003 a classifier may go up to 25 years, but ten is the ordinary term and anything longer "
           "needs a decision about this very text. Longer dates often come from a template.\n\n"
           "Shorten the term unless the text needs it.\n\n"
           "Quiet within 31 days over ten years, and beyond the longest term (EXO011).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::instruction},
};

}  // namespace cablelint::rules::long_duration
