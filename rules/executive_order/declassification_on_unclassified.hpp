#pragma once

#include "rules/cable.hpp"
#include "rules/reading/declassification.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::declassification_on_unclassified {

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!c.unclassified() || !eo || !reading::sets_duration(eo->value)) return;
  if (eo->value.kind == Instruction::event && !eo->value.decl_label) return;  // words that are no instruction
  if (reading::conflicting_eo_line(c)) return;
  const char* line = c.limited_official_use ? "LIMITED OFFICIAL USE" : "UNCLAS";
  report.add(reading::code_span(c.t, eo->value), {line}).related(c.anchor, "classification line");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: «02/14/2019»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "1. Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nSENSITIVE\nSIPDIS\n\n"
     "EO 12958 DECL: «02/14/2019»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (SBU) Text.\n"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "LIMITED OFFICIAL USE STATE 000123\n\nE.O. 11652: «GDS»\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nUNCLAS OSLO 00123\n\n"
     "E.O. 12065: «GDS» 1/2/86 (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nUNCLAS OSLO 00123\n\n"
     "E.O. 12356: DECL: «OADR»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. TEXT.\n"},
    {"UNCLAS E F T O VALLETTA 000117\n\n\nE.O. 12958: DECL: «X6»\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\n\n1. Text.\n", "N/A"},
    {"UNCLASSIFIED SECTION 01 OF 01 OSLO 1200\n\nE.O. 12958: AS AMENDED; DECLASSIFIED JUNE 2, 2005\n\n1. TEXT.\n",
     "a re-released note"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "classified"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: XXXXXXXXXXXX\nTAGS: PGOV, MT\n\n1. Text.\n", "redacted"},
};

inline constexpr Rule rule{
    .code = "EXO006",
    .name = "declassification-on-unclassified",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:eo-na-iff-unclassified",
    .summary = "the E.O. line of an unclassified telegram sets a declassification date, event or exemption",
    .message =
        "the E.O. line sets a declassification instruction but the classification line says {}; write N/A, or "
        "correct the classification line",
    .doc = "Text that is not classified cannot be declassified: UNCLAS and LIMITED OFFICIAL USE take N/A. A "
           "duration there is left over from a template, or the classification line is wrong.\n\n"
           "Decide which of the two is right.\n\n"
           "Quiet for notes of a later release (`AS AMENDED; DECLASSIFIED ...`) and redacted values. Two E.O. "
           "lines that differ are EXO016.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::declassification_on_unclassified
