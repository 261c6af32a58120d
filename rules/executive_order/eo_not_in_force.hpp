#pragma once

#include "rules/cable.hpp"
#include "rules/reading/orders.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::eo_not_in_force {

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!eo || !reading::order_out_of_force(c, *eo)) return;
  const int in_force = reading::order_in_force(c.dated);
  if (in_force)
    report.add(eo->number_span, {eo->number_span, "; write ", in_force});
  else
    report.add(eo->number_span, {eo->number_span, "; write the order that was"});
  if (!c.t.dtg.span.empty()) report.related(c.t.dtg.span, "date-time group");
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. «12356»: DECL: OADR\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"P 141010Z FEB 05\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. «13526»: N/A\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. Text.\n"},
    {"R 271010Z AUG 10\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. «12958»: N/A\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. Text.\n"},
    {"R 021302Z JAN 81\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n\nC O N F I D E N T I A L STATE 000123\n\n"
     "E.O. «11652»: GDS\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. (C - ENTIRE TEXT)\n"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "UNCLAS STATE 000123\n\nE.O. «12065»: N/A\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 281010Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\n\n"
     "E.O. «13526»: N/A\n\nTAGS: PGOV, MT\n\nSUBJECT: HARBOR FEES\n\n11. (U) Text.\n"},
    {"R 021302Z JAN 01\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000123\n\nE.O. «13292»: N/A\n"
     "TAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"R 261010Z AUG 10\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"
     "TAGS: PGOV, MT\n\n1. Text.\n",
     "60 days after a change"},
    {"R 131010Z DEC 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 00117\n\n"
     "E.O. 12356: DECL: OADR\nTAGS: PGOV, MT\n\n1. (C) TEXT.\n",
     "60 days after a change"},
    {"R 300101Z JAN 79\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nCONFIDENTIAL VALLETTA 0117\n\n"
     "E.O. 11652: GDS\nTAGS: PGOV, MT\n\n1. TEXT.\n",
     "60 days after a change"},
    {"R 291010Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 13526: N/A\n"
     "TAGS: PGOV, MT\n\n1. Text.\n",
     "13526 from the day of its signature on"},
    {"R 291010Z DEC 07\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 13292: N/A\n"
     "TAGS: PGOV, MT\n\n1. Text.\n",
     "13292 for 12958, which it amends"},
    {"R 291010Z DEC 07\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"
     "TAGS: PGOV, MT\n\n1. Text.\n",
     "12958 after its amendment"},
    {"R 021302Z JUN 72\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nCONFIDENTIAL OSLO 1200\n\n"
     "E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 2, 2005\n\n1. TEXT.\n",
     "a re-released note"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12356: N/A\nTAGS: PGOV, MT\n\n1. Text.\n", "date unknown"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 12985: N/A\n"
     "TAGS: PGOV, MT\n\n1. Text.\n",
     "a number that is no order is EXO002"},
};

inline constexpr Rule rule{
    .code = "EXO003",
    .name = "eo-not-in-force",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:eo-era",
    .summary = "the E.O. line cites an order that was not in force on the telegram's date",
    .message = "E.O. {} was not in force on the telegram's date{}{}",
    .doc = "The order on the E.O. line must be the one in force at the date-time group: 11652 from June 1972, "
           "12065 from December 1978, 12356 from August 1982, 12958 from 14 October 1995, 13526 from 27 June "
           "2010.\n\n"
           "Write the order in force, and check that the instruction fits it.\n\n"
           "Quiet for 60 days after a change; for 13526 from its signature on 29 December 2009; for 13292, which "
           "amends 12958; for notes of a later release (`AS AMENDED; DECLASSIFIED ...`); and when the telegram's "
           "date is not known. The instruction is then judged by the order that is cited.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::eo_not_in_force
