#include "grammar/fields/date_text.hpp"

#include <algorithm>

#include "grammar/format/date.hpp"

namespace cablelint::grammar {
namespace dates {

struct Draft {
  DateText& out;
  std::string_view first{}, second{}, day{}, year{}, month{};
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

template <std::string_view Draft::* Member>
struct keep {
  static void apply(const auto& in, Draft& d) { d.*Member = {in.begin(), in.size()}; }
};

template <>
struct action<format::first_number> : keep<&Draft::first> {};
template <>
struct action<format::second_number> : keep<&Draft::second> {};
template <>
struct action<format::last_day> : keep<&Draft::day> {};
template <>
struct action<format::plain_day> : keep<&Draft::day> {};
template <>
struct action<format::any_year> : keep<&Draft::year> {};
template <>
struct action<format::full_year> : keep<&Draft::year> {};
template <>
struct action<format::month_word> : keep<&Draft::month> {};

void set(Draft& d, int month, int day, DateForm form) {
  const int year = number_of(d.year);
  d.out.short_year = d.year.size() == 2;
  d.out.form = form;
  d.out.date = {static_cast<std::int16_t>(d.out.short_year ? full_year(year) : std::min(year, 32767)),
                static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
}

void set_year_first(Draft& d, int month, int day) { set(d, month, day, DateForm::year_first); }

// Month first is the rule; a first number over 12 can only be a day, or a year.
void set_slashed(Draft& d) {
  const int first = number_of(d.first), second = number_of(d.second);
  if (first > 31 && second >= 1 && second <= 12 && d.year.size() == 2) {
    d.day = d.year;
    d.year = d.first;
    return set_year_first(d, second, number_of(d.day));
  }
  if (first > 12 && first <= 31 && second >= 1 && second <= 12) return set(d, second, first, DateForm::day_first);
  set(d, first, second, d.year.size() == 2 ? DateForm::month_first_short : DateForm::month_first);
}

template <>
struct action<format::slashed_date> {
  static void apply0(Draft& d) { set_slashed(d); }
};
template <>
struct action<format::blank_date> {
  static void apply0(Draft& d) { set_slashed(d); }
};
template <>
struct action<format::year_first_date> {
  static void apply0(Draft& d) { set_year_first(d, number_of(d.second), number_of(d.day)); }
};
template <>
struct action<format::compact_date> {
  static void apply(const auto& in, Draft& d) {
    const std::string_view s(in.begin(), in.size());
    const int century = number_of(s.substr(0, 2));
    if (century == 19 || century == 20 || century == 21) {
      d.year = s.substr(0, 4);
      return set_year_first(d, number_of(s.substr(4, 2)), number_of(s.substr(6, 2)));
    }
    d.first = s.substr(0, 2);
    d.second = s.substr(2, 2);
    d.year = s.substr(4, 4);
    set_slashed(d);
  }
};
template <>
struct action<format::spelled_date> {
  static void apply0(Draft& d) { set(d, month_of(d.month), number_of(d.day), DateForm::spelled); }
};
template <>
struct action<format::year_alone> {
  static void apply0(Draft& d) { set(d, 0, 0, DateForm::year_only); }
};

}  // namespace dates

int number_of(std::string_view digits) {
  int n = 0;
  for (char c : digits) n = n * 10 + (c >= '0' && c <= '9' ? c - '0' : 0);
  return n;
}

bool read_date(std::string_view text, Span at, DateText& out) {
  auto in = format::input(text, at);
  DateText read;
  dates::Draft draft{read};
  if (!format::p::parse<format::date, dates::action>(in, draft)) return false;
  read.span = {at.begin, static_cast<std::uint32_t>(in.current() - text.data())};
  out = read;
  return true;
}

}  // namespace cablelint::grammar
