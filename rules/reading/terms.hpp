#pragma once

#include "rules/reading/declassification.hpp"

// How long an instruction may run.
namespace cablelint::reading {

constexpr int days_of_grace = 31;  // a reused template, or the drafting day: M:decl-max-25

// The longest of the terms that an order allows on the cable's date; null when it sets none.
inline const facts::DeclassificationTermRow* longest_term(int order, Instruction kind, const DateRange& dated) {
  const facts::DeclassificationTermRow* longest = nullptr;
  for (const auto& row : facts::declassification_terms) {
    if (row.number != order || row.kind != kind_word(kind)) continue;
    if (!dated.known() || !dated.may_be_within(row.from, until(row.to))) continue;
    if (!longest || row.longest_years > longest->longest_years) longest = &row;
  }
  return longest;
}

// The date lies beyond so many years from every day that the cable may date from, which is known, grace included.
inline bool beyond(const Cable& c, const Declassification& d, int years) {
  if (!sound_date(d)) return false;
  if (c.dated.last.year + years > open_end.year - 1) return false;
  return earliest(d.date) > plus_days(plus_years(c.dated.last, years), days_of_grace);
}

// The term that a value exceeds; null when it exceeds none. A value under an order that is not in force
// must exceed the term of the order in force as well: the wrong order is one fault (EXO003).
inline const facts::DeclassificationTermRow* exceeded_term(const Cable& c, const Declassification& d) {
  const int in_force = order_in_force(c.dated);
  const int cited = known_order(cited_order(c)) ? cited_order(c) : in_force;
  const auto* term = longest_term(cited, d.kind, c.dated);
  if (!term || !beyond(c, d, term->longest_years)) return nullptr;
  if (!out_of_force(c)) return term;
  const auto* other = longest_term(in_force, d.kind, c.dated);
  return other && beyond(c, d, other->longest_years) ? term : nullptr;
}

// The schedule of E.O. 11652 that the cable's GDS runs by; null for other instructions and orders.
inline const facts::GeneralScheduleRow* general_schedule(const Cable& c, const Declassification& d) {
  if (d.kind != Instruction::gds) return nullptr;
  for (const auto& row : facts::general_schedule_years)
    if (row.number == cited_order(c)) return &row;
  return nullptr;
}

// The date is not after any day that the cable may date from (EXO010); a GDS year is judged by its schedule.
inline bool before_origin(const Cable& c, const Declassification& d) {
  return sound_date(d) && c.dated.known() && latest(d.date) <= c.dated.first && !general_schedule(c, d);
}

}  // namespace cablelint::reading
