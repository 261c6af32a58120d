#pragma once

#include "rules/cable.hpp"
#include "rules/reading/declassification.hpp"
#include "rules/reading/level_words.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::na_on_classified {

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!c.classified() || !eo || eo->value.kind != Instruction::na || reading::conflicting_eo_line(c)) return;
  report.add(eo->value.span, {eo->value.span, reading::level_word(c.level)})
      .related(c.anchor, "classification line");
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: «N/A»\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\nEO 12958 «N/A»\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "CONFIDENTIAL STATE 000123\n\nE.O. 11652: «N/A»\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: «NA»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"\n\nT O P  S E C R E T VALLETTA 000117\n\n\nE.O. 13526: «N/A»\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (TS) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\n\n1. Text.\n", "unclassified"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nLIMITED OFFICIAL USE STATE 000123\n\n"
     "E.O. 11652: N/A\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n",
     "LIMITED OFFICIAL USE is no classification"},
    {"UNCLAS E F T O SECTION 01 OF 02 VALLETTA 000021\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\n\n1. Text.\n",
     "UNCLAS EFTO"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "an instruction is there"},
};

inline constexpr Rule rule{
    .code = "EXO005",
    .name = "na-on-classified",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:eo-na-iff-unclassified",
    .summary = "the E.O. line of a classified telegram says N/A",
    .message =
        "the E.O. line says {} but the telegram is {}; give the declassification instruction, or correct the "
        "classification line",
    .doc = "N/A means that the order does not apply, which is so for unclassified telegrams only. A classified "
           "one needs a date, an event or an exemption there.\n\n"
           "Put the instruction in, or correct the classification line if that is the wrong side.\n\n"
           "Quiet for UNCLAS, UNCLAS EFTO and LIMITED OFFICIAL USE. Two E.O. lines that differ are EXO016.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::na_on_classified
