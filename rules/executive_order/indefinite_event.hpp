#pragma once

#include "rules/cable.hpp"
#include "rules/reading/declassification.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::indefinite_event {

// A term in words alone (TEN YEARS) is a date and EXO012; beside an event it only counts from it.
inline void check(const Cable& c, Report& report) {
  for (const Declassification* d : reading::instructions(c)) {
    if (d->kind != Instruction::event || report.any()) continue;
    for (const auto& row : facts::indefinite_events) {
      if (!reading::contains_words(c.view(d->span), row.phrase)) continue;
      report.add(d->span, {row.phrase});
      break;
    }
  }
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: «NEVER»\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: «WHEN NO LONGER SENSITIVE»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "1. (C) Text.\n"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: «WHEN NO LONGER SENSITIVE»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"\n\nS E C R E T VALLETTA 000117\n\n\nE.O. 12958: DECL: «TEN YEARS AFTER KOREAN UNIFICATION»\n\n"
     "TAGS: [PGOV](#)\n\n11. (S) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nEO 12958 DECL: «Indefinitely»\nTAGS: PGOV, MT\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: «UNTIL FURTHER NOTICE»\nTAGS: PREL\nSUBJECT: PORT FEES\nClassified By: DCM "
     "J. Doe. Reason: 1.4 (b). Declassify On: indefinite.\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: TEN YEARS\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "a date in words (EXO012)"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: TWENTY YEARS\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "a date in words (EXO012)"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: CLOSURE OF ICTY\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "a definite event"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: COMPLETION OF NEGOTIATIONS\nTAGS: PGOV\n\n1. (S) Text.\n",
     "a definite event"},
    {"SECRET STATE 000123\n\nE.O. 11652: XGDS-1 (INDEFINITE)\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n",
     "the exemptions of 11652 may be indefinite"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: DECL: NEVER\nTAGS: PGOV, MT\n\n1. Text.\n",
     "on UNCLAS any instruction is EXO006"},
};

inline constexpr Rule rule{
    .code = "EXO013",
    .name = "indefinite-event",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:event-under-10",
    .summary = "the declassification event may never come",
    .message = "the declassification event ({}) may never come; name a definite event or a date",
    .doc = "An event in place of a date must be definite and sure to come within the term. `NEVER` or `WHEN NO "
           "LONGER SENSITIVE` leaves the text classified for good.\n\n"
           "Name a definite event, or give a date.\n\n"
           "Quiet for terms in words (`TEN YEARS`, EXO012) and for events that are not in the list of known "
           "phrases.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::instruction},
};

}  // namespace cablelint::rules::indefinite_event
