#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "rules/cable.hpp"
#include "rules/reading/orders.hpp"
#include "rules/reading/words.hpp"

// The declassification instruction of a cable, from its E.O. line or the Declassify On of its authority block.
namespace cablelint::reading {

// The word for a kind in the fact tables and in the output of `parse`.
constexpr std::string_view kind_word(Instruction kind) {
  constexpr std::array<std::string_view, 19> words = {
      "none", "n/a", "date", "event", "oadr", "mr",           "x",        "25x",       "50x", "75x", "gds",
      "xgds", "ads", "rds",  "xds",   "gp",   "declassified", "portions", "unreadable"};
  return words[static_cast<std::size_t>(kind)];
}

// Something that can be compared and judged stands there.
constexpr bool readable(const Declassification& d) {
  return d.kind != Instruction::none && d.kind != Instruction::unreadable && !d.redacted && !d.cut;
}

// A duration, date, event or exemption: what classified cables have and others have not.
constexpr bool sets_duration(const Declassification& d) {
  return readable(d) && d.kind != Instruction::na && d.kind != Instruction::declassified &&
         d.kind != Instruction::treaty_portions;
}

constexpr bool has_date(const Declassification& d) { return !d.date_span.empty() && d.date.known(); }

// The date stands in the calendar, or is a year alone, and is not read against the form of the line (EXO009).
constexpr bool sound_date(const Declassification& d) {
  return has_date(d) && d.date_form != DateForm::day_first &&
         (d.date_form == DateForm::year_only || exists(d.date));
}

// The days that a sound date can mean: a year alone means any of its days.
constexpr Date earliest(Date d) { return d.exact() ? d : Date{d.year, 1, 1}; }
constexpr Date latest(Date d) { return d.exact() ? d : Date{d.year, 12, 31}; }

// The code alone: a value of the 1980s has the classifier's name behind it.
inline Span code_span(const Telegram& t, const Declassification& d) {
  if (!d.exemption_span.empty()) return d.exemption_span;
  if (d.kind == Instruction::date && !d.date_span.empty()) return d.date_span;
  if (d.kind == Instruction::event) return d.span;
  const auto code = t.view(d.span).find_first_of(" \t\r\n,;:(");
  if (code == std::string_view::npos || code == 0) return d.span;
  return {d.span.begin, d.span.begin + static_cast<std::uint32_t>(code)};
}

inline bool same_date(const Declassification& a, const Declassification& b) {
  if (!has_date(a) || !has_date(b)) return true;
  if (!a.date.exact() || !b.date.exact()) return a.date.year == b.date.year;
  const bool in_words = a.date_form == DateForm::term || b.date_form == DateForm::term;
  if (!in_words || !exists(a.date) || !exists(b.date)) return a.date == b.date;
  const int apart = days(a.date) - days(b.date);  // a term counts from the DTG, a date from the drafting day
  return apart > -60 && apart < 60;
}

// Both say the same, or one of them says nothing that can be compared.
inline bool same_value(const Telegram& t, const Declassification& a, const Declassification& b) {
  if (!readable(a) || !readable(b)) return true;
  if (a.kind == Instruction::declassified || b.kind == Instruction::declassified) return true;
  if (a.kind != b.kind) return false;
  if (a.kind == Instruction::event) return same_beginning(t.view(a.span), t.view(b.span));
  return a.exemption == b.exemption && same_date(a, b);
}

// The second of the cable's own E.O. lines that says something else than the first; null when they agree.
inline const EoLine* conflicting_eo_line(const Cable& c) {
  const EoLine* first = nullptr;
  for (const EoLine& eo : c.t.eo) {
    if (eo.quoted || !readable(eo.value)) continue;
    if (!first)
      first = &eo;
    else if (!same_value(c.t, first->value, eo.value))
      return &eo;
  }
  return nullptr;
}

// "Declassify On: see above" says what the E.O. line says.
inline bool points_elsewhere(const Telegram& t, const Declassification& d) {
  return std::any_of(facts::declassification_pointers.begin(), facts::declassification_pointers.end(),
                     [&](const auto& row) { return begins_with_words(t.view(d.span), row.phrase); });
}

// The first Declassify On of the cable's own authority blocks; null when there is none.
inline const Declassification* declassify_on(const Cable& c) {
  for (const Authority& a : c.t.authorities)
    if (!a.quoted && !a.declassify_on.span.empty())
      return points_elsewhere(c.t, a.declassify_on) ? nullptr : &a.declassify_on;
  return nullptr;
}

// The values that rules about dates and codes judge: the E.O. line's, and Declassify On where it differs.
struct Instructions {
  std::array<const Declassification*, 2> values{};
  std::size_t count = 0;

  void add(const Declassification& d) { values[count++] = &d; }
  auto begin() const { return values.begin(); }
  auto end() const { return values.begin() + count; }
};

// None in an unclassified cable, where the instruction as such is the fault (EXO006, AUT002).
inline Instructions instructions(const Cable& c) {
  Instructions all;
  if (c.unclassified()) return all;
  const EoLine* eo = c.t.own_eo();
  if (eo && sets_duration(eo->value)) all.add(eo->value);
  const auto* on = declassify_on(c);
  if (on && sets_duration(*on) && (all.count == 0 || !same_value(c.t, eo->value, *on))) all.add(*on);
  return all;
}

// The order that the cable cites; -1 when it cannot be read.
inline int cited_order(const Cable& c) {
  const EoLine* eo = c.t.own_eo();
  return eo ? eo->order : -1;
}

inline bool out_of_force(const Cable& c) {
  const EoLine* eo = c.t.own_eo();
  return eo && order_out_of_force(c, *eo);
}

}  // namespace cablelint::reading
