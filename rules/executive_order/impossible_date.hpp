#pragma once

#include "rules/cable.hpp"
#include "rules/reading/declassification.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::impossible_date {

inline void check(const Cable& c, Report& report) {
  for (const Declassification* d : reading::instructions(c)) {
    if (!reading::has_date(*d) || reading::sound_date(*d)) continue;
    if (report.any())
      report.related(d->date_span, "does not exist either");
    else if (d->date_form == DateForm::day_first)
      report.add(d->date_span, {d->date_span, "has its day before its month"});
    else
      report.add(d->date_span, {d->date_span, "does not exist"});
  }
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: «02/30/2019»\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\n"
     "E.O. 12958: DECL: «13/01/2019»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: «2/29/95»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: GDS «4/31/85» (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n"
     "1. (C - ENTIRE TEXT)\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\n\nEO 12958 DECL «13/40/2019»\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (C) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 13526: DECL: 02/14/2035\nTAGS: PGOV\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, Analyst. Derived From: Multiple Sources. Declassify On: «20350230»\n\n1. (S) "
     "Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: «02/30/2019»\nTAGS: PREL\nSUBJECT: PORT FEES\nClassified By: DCM J. Doe. "
     "Reason: 1.4 (b). Declassify On: 02/31/2019.\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/29/2020\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "a leap year"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 2019/02/14\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "year first"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: TEN YEARS\nTAGS: PGOV, MT\n\n1. (S) Text.\n", "a term"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: DECL: 02/30/2019\nTAGS: PGOV, MT\n\n1. Text.\n",
     "on UNCLAS any date is EXO006"},
    {"SECRET STATE 000123\n\nE.O. 11652: GDS 1982\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n",
     "a year alone"},
    {"R 291010Z FEB 88\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "0117\n\nE.O. 12356: DECL: TEN YEARS\nTAGS: PREL\nSUBJECT: PORT FEES\n",
     "a term that ends on a leap day"},
};

inline constexpr Rule rule{
    .code = "EXO009",
    .name = "impossible-date",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:decl-date-valid",
    .summary = "the declassification date does not exist",
    .message = "the declassification date {} {}; write a calendar date as MM/DD/YYYY",
    .doc = "The date on the E.O. line or after Declassify On does not stand in the calendar (02/30/2019), or only "
           "when read with its day first (13/01/2019). Nobody can tell when the text is declassified.\n\n"
           "Write the month first, then the day, then the year.\n\n"
           "Quiet on unclassified telegrams, where a date as such is wrong (EXO006).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::instruction},
};

}  // namespace cablelint::rules::impossible_date
