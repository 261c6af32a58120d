#include "grammar/format/heading.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/date_text.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace heading {

template <typename Model>
struct Draft {
  std::string_view text;
  Model& out;
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

// Keeps where a rule matched in one member of the model.
template <auto Member>
struct keep {
  static void apply(const auto& in, auto& d) { d.out.*Member = format::span_of(in, d.text); }
};

// FL2
template <>
struct action<format::routing_prosign> : keep<&Telegram::routing_prosign> {};
template <>
struct action<format::routing_indicator> {
  static void apply(const auto& in, auto& d) { d.out.routing_indicators.push_back(format::span_of(in, d.text)); }
};

// FL3: numbers wait until the serial or the time around them is whole.
struct DeNumbers {
  std::string_view text;
  DeLine& out;
  std::int32_t serial = -1, section = -1, day = -1, hour = -1, minute = -1;
};
template <auto Member>
struct keep_number {
  static void apply(const auto& in, DeNumbers& d) { d.*Member = number_of({in.begin(), in.size()}); }
};
template <>
struct action<format::de_number> {
  static void apply(const auto& in, DeNumbers& d) {
    d.serial = number_of({in.begin(), in.size()});
    d.section = -1;
  }
};
template <>
struct action<format::de_section> : keep_number<&DeNumbers::section> {};
template <>
struct action<format::de_short_section> : keep_number<&DeNumbers::section> {};
template <>
struct action<format::julian_day> : keep_number<&DeNumbers::day> {};
template <>
struct action<format::filing_hour> : keep_number<&DeNumbers::hour> {};
template <>
struct action<format::filing_minute> : keep_number<&DeNumbers::minute> {};

template <>
struct action<format::de_indicator> : keep<&DeLine::indicator> {};
struct keep_serial {
  static void apply(const auto& in, DeNumbers& d) {
    d.out.serial = d.serial;
    d.out.section = d.section;
    d.out.serial_span = format::span_of(in, d.text);
  }
};
template <>
struct action<format::de_serial> : keep_serial {};
template <>
struct action<format::de_glued_serial> : keep_serial {};
template <>
struct action<format::de_unreadable> {
  static void apply(const auto& in, DeNumbers& d) {
    d.out.serial = d.out.section = -1;
    d.out.serial_span = format::span_of(in, d.text);
  }
};
template <>
struct action<format::julian_time> {
  static void apply0(DeNumbers& d) { d.out.day = d.day; }
};
template <>
struct action<format::filing_time_digits> {
  static void apply0(DeNumbers& d) {
    if (d.hour < 24 && d.minute < 60) d.out.minute = d.hour * 60 + d.minute;
  }
};

// FL4
template <>
struct action<format::security_signal> : keep<&SecuritySignal::signal> {};
template <>
struct action<format::security_letters> : keep<&SecuritySignal::letters> {};

// FL5
template <>
struct action<format::dtg_prosigns> : keep<&Dtg::prosigns> {};
template <>
struct action<format::dtg_group> : keep<&Dtg::group> {};
template <>
struct action<format::dtg_month> : keep<&Dtg::month_span> {};
template <>
struct action<format::dtg_year> : keep<&Dtg::year_span> {};

// FL6 to FL9
template <>
struct action<format::indicator> : keep<&Addressee::indicator> {};
template <>
struct action<format::address_name> : keep<&Addressee::name> {};
template <>
struct action<format::precedence> : keep<&Addressee::precedence> {};
template <>
struct action<format::long_number> : keep<&Addressee::number> {};
template <>
struct action<format::short_number> : keep<&Addressee::number> {};

}  // namespace heading

namespace {

constexpr std::string_view prosigns = "YZOPR";

bool is_prosign(char c) { return prosigns.find(c) != prosigns.npos; }

// The letter that a security group repeats: CCCCC, and CCCC, SSSAA, CCSCC by its greater part.
char repeated_letter(std::string_view group) {
  for (char c : group)
    if (std::count(group.begin(), group.end(), c) >= 3) return to_upper(c);
  return 0;
}

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

void read_transmission_id(std::string_view text, Span line, TransmissionId& out) {
  out = {};
  line = trim(text, line);
  auto end = line.begin;
  while (end < line.end && !is_space(text[end]) && text[end] != '\\') ++end;
  out.span = {line.begin, end};
  auto in = format::input(text, out.span);
  out.well_formed = format::p::parse<format::transmission_id>(in);
}

void read_routing(std::string_view text, Span line, Telegram& out) {
  line = trim(text, line);
  auto in = format::input(text, line);
  heading::Draft<Telegram> draft{text, out};
  if (!format::p::parse<format::routing, heading::action>(in, draft)) return;
  out.routing_span = trim(text, {line.begin, static_cast<std::uint32_t>(in.current() - text.data())});
}

void read_de(std::string_view text, Span line, DeLine& out) {
  out = {};
  line = trim(text, line);
  auto in = format::input(text, line);
  heading::DeNumbers draft{text, out};
  format::p::parse<format::de, heading::action>(in, draft);
  out.span = {line.begin, static_cast<std::uint32_t>(in.current() - text.data())};
}

void read_security(std::string_view text, Span line, SecuritySignal& out) {
  out = {};
  line = trim(text, line);
  auto in = format::input(text, line);
  heading::Draft<SecuritySignal> draft{text, out};
  format::p::parse<format::security, heading::action>(in, draft);
  out.span = trim(text, {line.begin, static_cast<std::uint32_t>(in.current() - text.data())});
  out.letter = repeated_letter(view(text, out.letters));
}

bool read_dtg(std::string_view text, Span line, Dtg& out) {
  line = trim(text, line);
  auto in = format::input(text, line);
  Dtg read;
  heading::Draft<Dtg> draft{text, read};
  if (!format::p::parse<format::dtg, heading::action>(in, draft)) return false;
  const bool known = read_prosigns(view(text, read.prosigns), read);
  if (!is_meant(text, read, known)) return false;
  read.span = {line.begin, static_cast<std::uint32_t>(in.current() - text.data())};
  read_time(text, read);
  out = read;
  return true;
}

void read_addressee(std::string_view text, Span line, Role role, Addressee& out) {
  out = {};
  out.role = role;
  out.span = trim(text, line);
  auto in = format::input(text, out.span);
  heading::Draft<Addressee> draft{text, out};
  format::p::parse<format::addressee, heading::action>(in, draft);
}

}  // namespace cablelint::grammar
