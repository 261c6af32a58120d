#pragma once

#include <algorithm>
#include <charconv>
#include <string_view>

#include "grammar/spelling.hpp"
#include "rules/cable.hpp"

// Which executive order is known, cited in its time, or in force on the cable's date.
namespace cablelint::reading {

constexpr Date open_end{9999, 12, 31};

constexpr Date until(Date to) { return to.known() ? to : open_end; }

constexpr bool known_order(int number) {
  for (const auto& row : facts::executive_orders)
    if (row.number == number) return true;
  return false;
}

// The order in force on a day; 0 when the table has none.
constexpr int order_on(Date day) {
  for (const auto& row : facts::executive_orders)
    if (row.in_force_from <= day && day <= until(row.in_force_to)) return row.number;
  return 0;
}

// The order in force on every day that the cable may date from; 0 when they differ or nothing is known.
constexpr int order_in_force(const DateRange& dated) {
  if (!dated.known()) return 0;
  const int first = order_on(dated.first);
  return first == order_on(dated.last) ? first : 0;
}

constexpr Date order_begins(int number) {
  for (const auto& row : facts::executive_orders)
    if (row.number == number) return row.in_force_from;
  return {};
}

// The first day on which an order with this property was in force.
constexpr Date since(bool facts::ExecutiveOrderRow::* property) {
  for (const auto& row : facts::executive_orders)
    if (row.*property) return row.in_force_from;
  return open_end;
}

// Whether the E.O. line is to be of the form E.O. nnnnn: DECL: MM/DD/YYYY. The telegrams of 12065 and before
// had forms of their own.
inline bool written_in_form(const Cable& c, int order) {
  const Date first = since(&facts::ExecutiveOrderRow::in_form);
  return known_order(order) ? order_begins(order) >= first : !c.dated.surely_before(first);
}

// A known order is cited on a day outside its time, grace included (EXO003). The instruction is then a
// consequence: it is judged by the order that is cited. A note of a later release cites a later order.
inline bool order_out_of_force(const Cable& c, const EoLine& eo) {
  if (!c.dated.known() || !known_order(eo.order) || eo.value.kind == Instruction::declassified) return false;
  for (const auto& row : facts::executive_orders)
    if (row.number == eo.order && c.dated.may_be_within(row.cited_from, until(row.cited_to))) return false;
  return true;
}

// The date is known from the cable or its record, not merely from the order that it cites.
inline bool dated_by_itself(const Cable& c) { return exists(c.t.dtg.date) || c.t.record_date.known(); }

// The same digits in another order.
constexpr bool same_digits(std::string_view a, std::string_view b) {
  for (char digit = '0'; digit <= '9'; ++digit)
    if (std::count(a.begin(), a.end(), digit) != std::count(b.begin(), b.end(), digit)) return false;
  return true;
}

// The order meant by a number that is none: digits exchanged rather than one of them wrong, missing or too
// many, and the order in force rather than another. One further away is proposed only when it is in force.
// 0 when none is near.
inline int nearest_order(std::string_view digits, const DateRange& dated) {
  const int current = order_in_force(dated);
  int best = 0, least = 0;
  for (const auto& row : facts::executive_orders) {
    char text[12];
    const auto end = std::to_chars(text, text + sizeof text, row.number).ptr;
    const std::string_view number(text, static_cast<std::size_t>(end - text));
    const int distance = edit_distance(digits, number, 3);
    if (distance > (row.number == current ? 2 : 1)) continue;
    const int cost = 4 * distance + (row.number == current ? 0 : 1) + (same_digits(digits, number) ? 0 : 2);
    if (best && cost >= least) continue;
    least = cost;
    best = row.number;
  }
  return best;
}

}  // namespace cablelint::reading
