#pragma once

#include "rules/reading/ceiling.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::declassification_date_passed {

inline bool is_plain_date(const Declassification& d) { return exists(d.date) && !d.has_event && d.exemption < 0; }

inline void check(const Cable& c, Report& report) {
  if (!c.judging.ceiling || !c.classified()) return;
  const EoLine* eo = c.t.own_eo();
  if (eo && is_plain_date(eo->value) && eo->value.date < c.judging.as_of)
    report.add(eo->value.date_span, {eo->value.date_span});
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: «02/13/2019»\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     {},
     {2020, 1, 1},
     "SECRET"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: «02/13/2019»\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (C) Text.\n",
     {},
     {2019, 2, 14},
     "UNCLASSIFIED"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "the date lies ahead",
     {2018, 1, 1},
     "SECRET"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "no day is given",
     {},
     "SECRET"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: X1\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "an exemption",
     {2020, 1, 1},
     "SECRET"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958:"
     " N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "unclassified",
     {2020, 1, 1},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: 02/13/2019 OR DEPARTURE OF THE FLEET\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "an event may come later",
     {2020, 1, 1},
     "SECRET"},
};

inline constexpr Rule rule{
    .code = "REL004",
    .name = "declassification-date-passed",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M: section 3",
    .summary = "the declassification date has passed",
    .message = "the declassification date {} had passed on the day of the check; the cable may be ready for rev"
               "iew, which this does not replace",
    .doc = "With --ceiling and --as-of the declassification instruction is held against the day of the chec"
           "k. A date that has passed is a hint that the text may be declassified. It is never a clearance:"
           " exemptions, later decisions and foreign government information are not in the line.\n\nAsk for"
           " a review.\n\nQuiet without --as-of, for events and exemptions, and on unclassified cables.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::declassification_date_passed
