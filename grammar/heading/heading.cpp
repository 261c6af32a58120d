#include "grammar/format/heading.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/fields/date_text.hpp"
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

}  // namespace heading

namespace {

// The letter that a security group repeats: CCCCC, and CCCC, SSSAA, CCSCC by its greater part.
char repeated_letter(std::string_view group) {
  for (char c : group)
    if (std::count(group.begin(), group.end(), c) >= 3) return to_upper(c);
  return 0;
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
  const auto group = view(text, out.letters);
  // UUUUUZZH: the operating signal behind the group has lost its blank.
  if (group.size() == 8 && group[5] == 'Z' && group.find_first_not_of(group[0]) == 5)
    out.span.end = out.letters.end = out.letters.begin + 5;
  out.letter = repeated_letter(view(text, out.letters));
}

}  // namespace cablelint::grammar
