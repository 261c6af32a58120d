#pragma once

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "grammar/month.hpp"
#include "rules/reading/precedence.hpp"

// Format line 5: O R 141010Z FEB 09.
namespace cablelint::rules {

// An extract kept the time and nothing else of the heading: 221533Z May 01 above the classification line.
inline bool time_stands_alone(const Telegram& t) {
  return t.dtg.prosigns.empty() && t.addressees.empty() && t.de.span.empty() && t.transmission_id.span.empty() &&
         t.routing_span.empty();
}

// Date/DTG: Oct 05, 2010 / 051234Z OCT 10: a key's value, which has no prosigns.
inline bool time_is_value(const Telegram& t) {
  std::uint32_t at = t.dtg.span.begin;
  while (at > 0 && is_blank(t.text[at - 1])) --at;
  return t.dtg.prosigns.empty() && at > 0 && (t.text[at - 1] == '/' || t.text[at - 1] == ':');
}

// One or two single letters: not PP.
inline bool prosigns_in_form(std::string_view written) {
  int count = 0;
  for (std::size_t i = 0; i < written.size(); ++i) {
    if (is_space(written[i])) continue;
    const bool single = i + 1 == written.size() || is_space(written[i + 1]);
    if (!single || rank_of_prosign(written[i]) == 0) return false;
    ++count;
  }
  return count == 1 || count == 2;
}

inline bool all_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

inline bool group_in_form(std::string_view group) {
  return group.size() == 7 && group.back() == 'Z' && all_digits(group.substr(0, 6));
}

// The part that is out of form: prosigns, group, month or year; empty when none is.
inline Span dtg_fault(const Telegram& t) {
  const Dtg& d = t.dtg;
  if (d.span.empty()) return {};
  const auto part = [&](Span s) { return s.empty() ? d.span : s; };
  if (!prosigns_in_form(t.view(d.prosigns))) return part(d.prosigns);
  if (!group_in_form(t.view(d.group))) return part(d.group);
  if (month_of(t.view(d.month_span)) == 0) return part(d.month_span);
  const auto year = t.view(d.year_span);
  return all_digits(year) && (year.size() == 2 || year.size() == 4) ? Span{} : part(d.year_span);
}

// The day of the year, 1 to 366; the date exists.
inline std::int32_t day_of_year(Date d) { return days(d) - days({d.year, 1, 1}) + 1; }

}  // namespace cablelint::rules
