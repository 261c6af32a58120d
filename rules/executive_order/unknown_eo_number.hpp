#pragma once

#include "rules/cable.hpp"
#include "rules/reading/orders.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_eo_number {

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!eo || eo->order < 0 || reading::known_order(eo->order)) return;
  const int meant = reading::nearest_order(c.view(eo->number_span), c.dated);
  if (meant)
    report.add(eo->number_span, {eo->number_span, "; write ", meant});
  else
    report.add(eo->number_span, {eo->number_span, "; write the order in force on the telegram's date"});
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. «12985»: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. «12598»: N/A\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. Text.\n"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "CONFIDENTIAL STATE 000123\n\nE.O. «11653»: GDS\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 85\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. «12365»: DECL: OADR\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"UNCLAS VALLETTA 000117\n\n\nEO «1295» N/A\n\nTAGS: PGOV, MT\n\nSUBJECT: HARBOR FEES\n\n11. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\n\n1. Text.\n", "known"},
    {"SECRET STATE 000123\n\nE.O. 11932: XGDS-1\nTAGS: ENRG\n\n1. TEXT.\n", "11932 is known"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 13292: DECL: 02/14/2019\nTAGS: PGOV\n\n1. (C) Text.\n",
     "13292 is known"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 129...\n", "a cut line"},
};

inline constexpr Rule rule{
    .code = "EXO002",
    .name = "unknown-eo-number",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:eo-number-known",
    .summary = "the E.O. line cites a number that is no order on classified information",
    .message = "E.O. {} is no order on classified information{}{}",
    .doc = "The number on the E.O. line is none of the orders that telegrams cite: 10501, 11652, 11932, 12065, "
           "12356, 12958, 13292, 13526. It is nearly always two digits exchanged (12598) or one wrong or "
           "missing.\n\n"
           "Correct the number. The nearest order is proposed when there is one.\n\n"
           "Quiet when the number cannot be read or is cut. Known orders cited at the wrong time are EXO003.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::unknown_eo_number
