#pragma once

#include "rules/cable.hpp"
#include "rules/reading/terms.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::declassified_before_origin {

inline void check(const Cable& c, Report& report) {
  for (const Declassification* d : reading::instructions(c)) {
    if (!reading::before_origin(c, *d)) continue;
    if (report.any()) {
      report.related(d->date_span, "not after it either");
      continue;
    }
    report.add(d->date_span, {d->date_span});
    if (!c.t.dtg.span.empty()) report.related(c.t.dtg.span, "date-time group");
  }
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: «12/18/2009»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\n"
     "E.O. 12958: DECL: «02/14/2009»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: «1/2/89»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: GDS «1/2/79» (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C - ENTIRE "
     "TEXT)\n"},
    {"\n\nO 191210Z DEC 09\n\nFM AMEMBASSY VALLETTA\n\nTO SECSTATE WASHDC\n\n"
     "C O N F I D E N T I A L VALLETTA 000117\n\n\nE.O. 12958: DECL: «2008/12/19»\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (C) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: «02/14/2008»\nTAGS: PREL\nSUBJECT: PORT FEES\nClassified By: DCM J. Doe. "
     "Reason: 1.4 (b). Declassify On: 02/13/2008.\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 12/20/2009\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "the day after the DTG"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2005\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "without a date the telegram may be older"},
    {"R 021302Z JUN 09\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nCONFIDENTIAL OSLO 1200\n\n"
     "E.O. 12958: AS AMENDED; DECLASSIFIED JUNE 2, 2005\n\n1. TEXT.\n",
     "a re-released note"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/30/2008\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "a date that does not exist is EXO009"},
};

inline constexpr Rule rule{
    .code = "EXO010",
    .name = "declassified-before-origin",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:decl-after-origin",
    .summary = "the declassification date is not after the date-time group",
    .message =
        "the declassification date {} is not after the telegram's own date, so the text would never have been "
        "classified; correct the year",
    .doc = "The text would be declassified on the day it is sent, or before. Mostly the year is the telegram's "
           "own or that of an old template.\n\n"
           "Correct the date.\n\n"
           "Quiet for notes of a later release, for dates that do not exist (EXO009), for a year after GDS "
           "(EXO018), and when the telegram's date is not known closely enough.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::instruction},
};

}  // namespace cablelint::rules::declassified_before_origin
