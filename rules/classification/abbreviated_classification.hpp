#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::abbreviated_classification {

inline void check(const Cable& c, Report& report) {
  const ClassificationLine* l = c.t.classification();
  if (!l || !l->abbreviated || !l->banner.empty()) return;
  report.add(l->level_span, {l->level_span, level_word(l->level)})
      .fix("Spell the classification out", l->level_span, level_word(l->level));
}

inline constexpr Example flags[] = {
    {"«CONF» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n«S» SECTION 01 OF 02 VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/14/2019\n"},
    {"«TS» VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\n"},
    {"\n\n«C» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n\nTAGS: [PREL](#)\n"},
    {"«CONF» SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\nCONF SECTION 02 OF 02 VALLETTA 000117\n\n2. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n", "UNCLAS is the form that telegrams use"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n", "letters of a spaced word"},
    {"S//NF VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n", "in a banner with // it is MRK015"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (C) Text.\n", "a portion mark"},
};

inline constexpr Rule rule{
    .code = "CLS010",
    .name = "abbreviated-classification",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::unsafe,
    .basis = "M:banner-no-abbrev",
    .summary = "TS, S, C or CONF used as the classification line",
    .message =
        "the classification line says {}; the level is spelled out there, since one letter is easily lost or "
        "misread; write {}",
    .doc = "On the classification line the level is written out: CONFIDENTIAL, SECRET, TOP SECRET. The letters "
           "belong "
           "in portion marks. A letter alone is easily lost in transmission and not seen by a reader.\n\n"
           "Spell the level out.\n\n"
           "Quiet for UNCLAS, which telegrams use, and in banners with // (MRK015).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::odd_line},
};

}  // namespace cablelint::rules::abbreviated_classification
