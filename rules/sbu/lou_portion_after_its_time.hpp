#pragma once

#include "rules/cable.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::lou_portion_after_its_time {

// On a LIMITED OFFICIAL USE cable the line is at fault, and its portions follow it: CLS003.
inline void check(const Cable& c, Report& report) {
  if (c.limited_official_use) return;
  if (!c.dated.surely_after(facts::row(facts::UnclassifiedControlId::limited_official_use).in_use_to)) return;
  each_portion(c.t, [&](const Portion& p) {
    if (!facts::has(p.mark.controls, facts::ControlId::limited_official_use) || is_classified(p.mark.level))
      return;
    if (report.any())
      report.related(p.mark.span, "also marked LOU");
    else
      report.add(p.mark.span, {p.mark.span});
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\n"
     "E.O. 12958: N/A\n\n1. (SBU) Text.\n\n2. «(LOU)» Text.\n\n3. (LOU) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2009\n\n1. (C) Text.\n\n2. «(LOU)» "
     "Text.\n"},
    {"\n\nR 010000Z OCT 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\nUNCLAS VALLETTA 000117\n\n"
     "E.O. 12356: N/A\n\n11. (U) Text.\n\n12. «(LOU)» Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 302359Z SEP 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12356: DECL: OADR\n\n1. (LOU) Text.\n\n2. (C) Text.\n",
     "the last day of its use"},
    {"LIMITED OFFICIAL USE VALLETTA 0117\nE.O. 12065: N/A\n1. (LOU) TEXT.\n", "in its era"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (LOU) Text.\n", "nothing dates the cable"},
    {"R 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nLIMITED OFFICIAL USE VALLETTA 000117\n\n"
     "E.O. 12958: N/A\n\n1. (LOU) Text.\n",
     "the classification line is at fault: CLS003"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//LOU) Text.\n",
     "on a classified portion: SBU006"},
};

inline constexpr Rule rule{
    .code = "SBU008",
    .name = "lou-portion-after-its-time",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:lou-era",
    .summary = "an (LOU) portion after 1995-09-30",
    .message =
        "the portion mark {} names a control that SBU replaced before this cable's date; write (SBU), or correct "
        "the date",
    .doc =
        "LIMITED OFFICIAL USE ended on 30 September 1995, and with it the portion mark (LOU). Since then the mark "
        "is "
        "(SBU).\n\n"
        "Write (SBU), and add the caption SENSITIVE on an UNCLAS cable; or correct the date.\n\n"
        "Quiet when nothing dates the cable, and on a cable whose classification line says LIMITED OFFICIAL USE "
        "(CLS003).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::control},
};

}  // namespace cablelint::rules::lou_portion_after_its_time
