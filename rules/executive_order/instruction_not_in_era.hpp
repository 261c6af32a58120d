#pragma once

#include "rules/cable.hpp"
#include "rules/reading/exemptions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::instruction_not_in_era {

// Out of use on every day that the cable may date from. The 60 days of grace need a date of the cable's own.
inline bool is_past(const Cable& c, const reading::InstructionRow& row) {
  const Date last = reading::dated_by_itself(c) ? row.tolerated_to : row.in_use_to;
  return last.known() && c.dated.surely_from(plus_days(last, 1));
}

inline void check(const Cable& c, Report& report) {
  if (reading::out_of_force(c)) return;
  for (const Declassification* d : reading::instructions(c)) {
    const auto* row = reading::instruction_row(*d);
    if (!row || reading::unknown_exemption(*d)) continue;
    const bool past = is_past(c, *row);
    if (!past && !c.dated.surely_before(row->in_use_from)) continue;
    const Span code = reading::code_span(c.t, *d);
    if (report.any())
      report.related(code, "the same instruction");
    else
      report.add(code, {code, past ? "until " : "from ", past ? row->in_use_to.year : row->in_use_from.year});
  }
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: «OADR»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"R 141210Z DEC 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: «OADR»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: «OADR»\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 05\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: «X1»\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n"},
    {"P 221010Z NOV 03\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "EO 12958 DECL: «X6»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (S) Text.\n"},
    {"P 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: «GDS»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (S) Text.\n"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: «XGDS-1»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: DECL: «OADR»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "SECRET STATE 000123\n\nE.O. 11652: «RDS-1» 1/2/95 (DOE, J.)\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. "
     "TEXT.\n"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n\n"
     "E.O. 12958: DECL: «MR»\n\nTAGS: PGOV, MT\n\nSUBJECT: HARBOR FEES\n\n11. (C) Text.\n"},
    {"O 191210Z DEC 14\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: «25X1-HUMAN»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: «OADR»\nTAGS: PREL\nSUBJECT: PORT FEES\nClassified By: DCM J. Doe. Reason: 1.4 "
     "(b). Declassify On: X1.\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 131210Z DEC 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: OADR\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "60 days of grace"},
    {"P 211010Z NOV 03\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: X6\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "60 days of grace"},
    {"R 300102Z JAN 79\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nCONFIDENTIAL OSLO 0123\n\nE.O. 12065: XGDS-1\n"
     "TAGS: ETRD, NO\n\n1. TEXT.\n",
     "60 days of grace"},
    {"P 011010Z APR 08\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: MR\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "60 days of grace"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12356: DECL: OADR\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "the order itself is not in force (EXO003 alone)"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: OADR\nTAGS: ETRD, NO\n\n1. (C) TEXT.\n",
     "the instruction of its time"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: GDS 1/2/86 (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\n\n1. (C - ENTIRE TEXT)\n",
     "GDS goes with 12065 too"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: X1\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "without a date the telegram may be older"},
    {"P 141010Z FEB 05\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: X9\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "a code that never existed is EXO014"},
    {"O 191210Z DEC 10\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 50X1-HUM\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "the instruction of its time"},
    {"P 141010Z FEB 05\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\n"
     "E.O. 12958: DECL: X1\nTAGS: PGOV, MT\n\n1. Text.\n",
     "on UNCLAS any instruction is EXO006"},
};

inline constexpr Rule rule{
    .code = "EXO008",
    .name = "instruction-not-in-era",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:eo-instruction-in-era",
    .summary = "a declassification instruction that was not in use on the telegram's date",
    .message =
        "{} is no instruction of the telegram's date; it was in use {}{}: write one that the order in force knows",
    .doc = "Each order has its own instructions: GDS and XGDS-1 to 4 under 11652; GDS, RDS and XDS with a date "
           "under 12065; OADR under 12356; X1 to X8 under 12958 until 21 September 2003. MR went out of use in "
           "February 2008, 25X1-HUMAN in 2012, and the codes of 13526 did not exist before it.\n\n"
           "Write an instruction of the order in force.\n\n"
           "Quiet for 60 days after a change, and when the order on the line is itself not in force (EXO003).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::instruction},
};

}  // namespace cablelint::rules::instruction_not_in_era
