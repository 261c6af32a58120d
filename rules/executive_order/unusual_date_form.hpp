#pragma once

#include "rules/cable.hpp"
#include "rules/reading/declassification.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unusual_date_form {

constexpr const char* form_word(const Declassification& d) {
  switch (d.date_form) {
    case DateForm::year_first: return "has its year first";
    case DateForm::spelled: return "is spelled out";
    case DateForm::term: return "is a term in words";
    default: return d.short_year ? "has a year of two digits" : nullptr;
  }
}

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!eo || c.unclassified()) return;
  const Declassification& d = eo->value;
  if (d.kind != Instruction::date || d.has_event) return;
  if (!reading::written_in_form(c, eo->order)) return;
  if (d.date_form != DateForm::term && !reading::sound_date(d)) return;
  if (const char* form = form_word(d)) report.add(d.date_span, {d.date_span, form});
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: «2019/02/14»\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: «12/19/19»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: «13 FEB 2019»\nTAGS: PGOV, MT\n\n1. (S) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: «08 OCTOBER 2019»\nTAGS: PGOV, MT\n\n1. (S) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: «TEN YEARS»\nTAGS: PGOV, MT\n\n1. (S) Text.\n"},
    {"\n\nS E C R E T VALLETTA 000117\n\n\nE.O. 12958: DECL: «TWENTY YEARS»\n\nTAGS: [PGOV](#)\n\n11. (S) "
     "Text.\n"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: «1/2/95»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "the usual form"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 2/4/2019\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "the usual form"},
    {"C O N F I D E N T I A L OSLO 00123\n\nE.O. 12065: GDS 1/2/86 (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\n\n"
     "1. TEXT.\n",
     "12065 and before"},
    {"SECRET STATE 000123\n\nE.O. 11652: ADS 1/2/76\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n",
     "12065 and before"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: TEN YEARS AFTER KOREAN UNIFICATION\nTAGS: PGOV\n\n"
     "1. (S) Text.\n",
     "an event (EXO013)"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 13526: DECL: 25X6, 20600129\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "the form that goes with exemptions"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 13/01/2019\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "day first is EXO009"},
};

inline constexpr Rule rule{
    .code = "EXO012",
    .name = "unusual-date-form",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:decl-date-format",
    .summary = "the declassification date is not written MM/DD/YYYY",
    .message = "the declassification date {} {}; write MM/DD/YYYY",
    .doc = "Telegrams write the date on the E.O. line as MM/DD/YYYY. A year in front, a month in letters, a term "
           "in words or a year of two digits can be misread by people and programs.\n\n"
           "Write the date out as MM/DD/YYYY.\n\n"
           "Quiet for the telegrams of 12065 and before, whose years have two digits, and for dates beside an "
           "exemption code or after Declassify On, which are written YYYYMMDD.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::unusual_date_form
