#pragma once

#include "rules/cable.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::sbu_before_its_time {

inline void check(const Cable& c, Report& report) {
  if (!c.dated.surely_before(facts::row(facts::UnclassifiedControlId::sbu).in_use_from)) return;
  Span at;
  if (c.caption(facts::CaptionId::sensitive, &at)) report.add(at, {at});
  each_portion(c.t, [&](const Portion& p) {
    if (!any_of(p.mark.controls, sbu_controls)) return;
    if (report.any())
      report.related(p.mark.span, "also marked SBU");
    else
      report.add(p.mark.span, {p.mark.span});
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 88\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 0117\nE.O. 12356: N/A\n"
     "TAGS: PREL, MT\nSUBJECT: PORT FEES\n1. (U) TEXT.\n2. «(SBU)» TEXT.\n3. (SBU) TEXT.\n"},
    {"R 021302Z JAN 77\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\n«SENSITIVE»\nE.O. 11652: "
     "N/A\n"
     "TAGS: ETRD, MT\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\n«SENSITIVE»\n\nE.O. 12065: N/A\n\nTAGS: [PREL](#)\n\n11. (SBU) Text.\n"},
    {"R 302359Z SEP 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12356: DECL: OADR\n\n1. «(SBU)» Text.\n\n2. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 010000Z OCT 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\n"
     "E.O. 12356: N/A\n\n1. (SBU) Text.\n",
     "the first day"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12356: N/A\n\n1. (SBU) Text.\n",
     "an order whose years reach past it"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\n1. (SBU) Text.\n", "nothing dates the cable"},
    {"R 141010Z FEB 88\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nLIMITED OFFICIAL USE VALLETTA 0117\nE.O. "
     "12356: N/A\n"
     "1. (LOU) TEXT.\n",
     "LOU in its era"},
};

inline constexpr Rule rule{
    .code = "SBU005",
    .name = "sbu-before-its-time",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:lou-era",
    .summary = "an (SBU) portion or SENSITIVE caption dated before 1995-10-01",
    .message =
        "{} was not in use at this cable's date, when such text was LIMITED OFFICIAL USE; check the date, or "
        "whether the copy was changed later",
    .doc = "SBU and the caption SENSITIVE replaced LIMITED OFFICIAL USE on 1 October 1995. On an older cable the "
           "date "
           "is wrong, or somebody marked the copy later.\n\n"
           "Check the date-time group; in the older era the line says LIMITED OFFICIAL USE and portions (LOU).\n\n"
           "Quiet when nothing dates the cable, or when its possible dates reach past that day.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::sbu_before_its_time
