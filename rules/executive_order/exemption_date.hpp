#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/exemptions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::exemption_date {

inline bool has_ending(std::string_view code, std::string_view ending) {
  return reading::same_word(code.substr(code.size() - std::min(code.size(), ending.size())), ending);
}

inline const facts::ExemptionDateRow* row_of(const Cable& c, const Declassification& d) {
  for (const auto& row : facts::exemption_dates)
    if (row.kind == reading::kind_word(d.kind) && row.lowest <= d.exemption && d.exemption <= row.highest &&
        has_ending(c.view(d.exemption_span), row.ending))
      return &row;
  return nullptr;
}

// By the order that is cited, or by the date where the older order is still cited in its grace.
inline bool applies(const Cable& c, Date from) {
  return reading::order_begins(reading::cited_order(c)) >= from ||
         (!reading::out_of_force(c) && c.dated.surely_from(from));
}

inline void check(const Cable& c, Report& report) {
  for (const Declassification* d : reading::instructions(c)) {
    const auto* row = row_of(c, *d);
    const bool dated = !d->date_span.empty() || d->has_event;
    if (!row || dated == row->dated || !applies(c, row->from)) continue;
    if (report.any())
      report.related(d->exemption_span, "the same exemption");
    else if (row->dated)
      report.add(d->exemption_span,
                 {d->exemption_span, "needs a date or event; add one within 50 years of origin"});
    else
      report.add(d->exemption_span, {d->exemption_span, "stands alone; take away what follows it"});
  }
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\n"
     "E.O. 13526: DECL: «25X6»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (S) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 13526: DECL: «50X1-HUM», 12/19/2085\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (S) Text.\n"},
    {"\n\nO 191210Z DEC 11\n\nFM AMEMBASSY VALLETTA\n\nTO SECSTATE WASHDC\n\n"
     "T O P  S E C R E T VALLETTA 000117\n\n\nE.O. 13526: DECL: «50X2-WMD», 20850101\n\nTAGS: [PGOV](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (TS) Text.\n"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: «25X9»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (S) Text.\n"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 12/19/2035\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, Analyst. Derived From: Multiple Sources. Declassify On: «25X2»\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 13526: DECL: «25X6»\nTAGS: PREL\nSUBJECT: PORT FEES\nClassified By: DCM J. Doe. Reason: 1.4 "
     "(b). Declassify On: 25X2.\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 191210Z DEC 07\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 25X6\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "12958 before 2010-06-27"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 25X6\nTAGS: PGOV, MT\n\n1. (S) Text.\n", "12958"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 25X6, 12/19/2060\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "with its date"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 50X1-HUM\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "alone"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 25X1\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "25X1 of human sources has none"},
};

inline constexpr Rule rule{
    .code = "EXO015",
    .name = "exemption-date",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:25x-needs-date, M:50x-no-date",
    .summary = "an exemption without the date that it needs, or with one that it must not have",
    .message = "the exemption {} {}",
    .doc = "Under E.O. 13526 the exemptions 25X2 to 25X9 carry a date or event not later than 50 years from "
           "origin. 50X1-HUM and 50X2-WMD stand alone, since what they protect has no end date.\n\n"
           "Add the date, or take it away.\n\n"
           "Quiet under 12958 before 27 June 2010.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::instruction},
};

}  // namespace cablelint::rules::exemption_date
