#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/fields/date_text.hpp"
#include "grammar/format/heading.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace date_time_group {

struct Draft {
  std::string_view text;
  Dtg& out;
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

template <Span Dtg::* Member>
struct keep {
  static void apply(const auto& in, Draft& d) { d.out.*Member = format::span_of(in, d.text); }
};

template <>
struct action<format::dtg_prosigns> : keep<&Dtg::prosigns> {};
template <>
struct action<format::dtg_group> : keep<&Dtg::group> {};
template <>
struct action<format::dtg_month> : keep<&Dtg::month_span> {};
template <>
struct action<format::dtg_year> : keep<&Dtg::year_span> {};

}  // namespace date_time_group

namespace {

constexpr std::string_view prosigns = "YZOPR";

bool is_prosign(char c) { return is_one_of(c, prosigns); }

// "O R" or "OO" to its letters; false when one of them is no prosign.
bool read_prosigns(std::string_view written, Dtg& d) {
  for (char c : written) {
    if (is_space(c) || c == '\\') continue;
    if (!is_prosign(c)) return false;
    if (!d.high)
      d.high = c;
    else if (c != d.high)
      d.low = c;
  }
  return d.high != 0;
}

// The digits that the group begins with; O counts as one.
int digits_of(std::string_view group) {
  const auto stop = std::find_if(group.begin(), group.end(), [](char c) { return !is_digit(c) && c != 'O'; });
  return static_cast<int>(stop - group.begin());
}

// Century of a DTG's year: telegrams of the last orders before 1973 are kept too, those of 2054 on do not exist.
constexpr int year_of_dtg(int two_digits) { return two_digits + (two_digits >= 54 ? 1900 : 2000); }

void read_time(std::string_view text, Dtg& d) {
  const auto group = view(text, d.group);
  const int month = month_of_dtg(view(text, d.month_span));
  if (digits_of(group) != 6) return;
  d.hour = number_of(group.substr(2, 2));
  d.minute = number_of(group.substr(4, 2));
  const int year = number_of(view(text, d.year_span));
  if (month == 0 || (d.year_span.size() != 2 && d.year_span.size() != 4)) return;
  d.date = {static_cast<std::int16_t>(d.year_span.size() == 2 ? year_of_dtg(year) : year),
            static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(number_of(group.substr(0, 2)))};
}

// Group, Z, month and prosigns speak for each other: some may be wrong or missing, not most of them.
bool is_meant(std::string_view text, const Dtg& d, bool known_prosigns) {
  const auto group = view(text, d.group);
  const bool zulu = group.ends_with('Z'), six = digits_of(group) == 6;
  const bool month = month_of_dtg(view(text, d.month_span)) != 0;
  const bool month_like = d.month_span.size() == 3 && !d.year_span.empty();
  const bool some_digits = std::count_if(group.begin(), group.end(), is_digit) > 2;
  if (!six) return known_prosigns && zulu && month && some_digits;
  return (zulu && (month || known_prosigns)) || (month && !d.year_span.empty()) || (known_prosigns && month_like);
}

}  // namespace

bool read_dtg(std::string_view text, Span line, Dtg& out) {
  line = trim(text, line);
  auto in = format::input(text, line);
  Dtg read;
  date_time_group::Draft draft{text, read};
  if (!format::p::parse<format::dtg, date_time_group::action>(in, draft)) return false;
  const bool known = read_prosigns(view(text, read.prosigns), read);
  if (!is_meant(text, read, known)) return false;
  read.span = {line.begin, static_cast<std::uint32_t>(in.current() - text.data())};
  read_time(text, read);
  out = read;
  return true;
}

}  // namespace cablelint::grammar
