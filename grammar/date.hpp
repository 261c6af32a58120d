#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

namespace cablelint {

// A calendar date. month == 0: only the year is known. year == 0: nothing is known.
struct Date {
  std::int16_t year = 0;
  std::uint8_t month = 0;
  std::uint8_t day = 0;

  constexpr bool known() const { return year != 0; }
  constexpr bool exact() const { return year != 0 && month != 0 && day != 0; }
  friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

constexpr std::chrono::year_month_day ymd(Date d) {
  return std::chrono::year{d.year} / std::chrono::month{d.month} / std::chrono::day{d.day};
}

// True when the date stands in the Gregorian calendar.
constexpr bool exists(Date d) { return d.exact() && ymd(d).ok(); }

// Days since 1970-01-01; only for dates that exist.
constexpr std::int32_t days(Date d) {
  return static_cast<std::int32_t>(std::chrono::sys_days{ymd(d)}.time_since_epoch().count());
}

constexpr Date from_days(std::int32_t n) {
  const std::chrono::year_month_day d{std::chrono::sys_days{std::chrono::days{n}}};
  return {static_cast<std::int16_t>(static_cast<int>(d.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(d.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(d.day()))};
}

constexpr Date plus_days(Date d, std::int32_t n) { return from_days(days(d) + n); }

// The same day n years later; 29 February becomes 28 where the year has none.
constexpr Date plus_years(Date d, int n) {
  Date r{static_cast<std::int16_t>(d.year + n), d.month, d.day};
  if (!ymd(r).ok()) r.day = 28;
  return r;
}

// What is known of a cable's date: every day from first to last is possible. An exact date has first == last.
struct DateRange {
  Date first;
  Date last;

  constexpr bool known() const { return first.known(); }
  constexpr bool exact() const { return known() && first == last; }
  // Each of these is false when nothing is known: a rule fires only where the whole range agrees.
  constexpr bool surely_before(Date d) const { return known() && last < d; }
  constexpr bool surely_from(Date d) const { return known() && first >= d; }
  constexpr bool surely_after(Date d) const { return known() && first > d; }
  constexpr bool surely_within(Date a, Date b) const { return known() && first >= a && last <= b; }
  constexpr bool may_be_within(Date a, Date b) const { return !known() || (first <= b && last >= a); }
};

}  // namespace cablelint
