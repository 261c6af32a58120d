#include "grammar/format/references.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/fields/date_text.hpp"
#include "grammar/fields/reference_letters.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace referring {

struct Draft {
  std::string_view text;
  Reference& out;
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

template <>
struct action<format::ref_year> {
  static void apply(const auto& in, Draft& d) {
    const int year = number_of({in.begin(), in.size()});
    d.out.year = in.size() == 2 ? full_year(year) : year;
  }
};
template <>
struct action<format::ref_post> {
  static void apply(const auto& in, Draft& d) { d.out.post = format::span_of(in, d.text); }
};
template <>
struct action<format::ref_number> {
  static void apply(const auto& in, Draft& d) {
    d.out.number_span = format::span_of(in, d.text);
    d.out.number = number_of({in.begin(), in.size()});
  }
};
template <>
struct action<format::ref_state> : action<format::ref_post> {};
template <>
struct action<format::comma_number> {
  static void apply(const auto& in, Draft& d) {
    const std::string_view v{in.begin(), in.size()};
    const std::size_t comma = v.find(',');
    d.out.number_span = format::span_of(in, d.text);
    d.out.number = number_of(v.substr(0, comma)) * 1000 + number_of(v.substr(comma + 1));
  }
};
template <>
struct action<format::ref_bad_number> {
  static void apply(const auto& in, Draft& d) { d.out.number_span = format::span_of(in, d.text); }
};

}  // namespace referring

namespace {

constexpr std::uint32_t reach = 200;  // bytes in which one post and number must stand

// Where `Rule` ends when it matches at the front of `s`; 0 when it does not.
template <typename Rule>
std::uint32_t end_of(std::string_view text, Span s) {
  auto in = format::input(text, {s.begin, std::min(s.end, s.begin + reach)});
  return format::p::parse<Rule>(in) ? static_cast<std::uint32_t>(in.current() - text.data()) : 0;
}

template <typename Rule>
std::uint32_t read_as(std::string_view text, Span s, Reference& out) {
  auto in = format::input(text, {s.begin, std::min(s.end, s.begin + reach)});
  Reference read = out;
  referring::Draft draft{text, read};
  if (!format::p::parse<Rule, referring::action>(in, draft)) return 0;
  out = read;
  return static_cast<std::uint32_t>(in.current() - text.data());
}

bool is_loose(char c) {
  return is_space(c) || c == '\\' || c == ',' || c == ';' || c == ':' || c == '.' || c == '\xC2' || c == '\xB6';
}

Span trimmed(std::string_view text, Span s) {
  while (!s.empty() && is_loose(text[s.begin])) ++s.begin;
  while (!s.empty() && (is_loose(text[s.end - 1]) || text[s.end - 1] == '-')) --s.end;
  return s.empty() ? Span{} : s;
}

// "OSLO 1 AND" before the next letter.
Span without_and(std::string_view text, Span s) {
  const auto v = view(text, s);
  if (v.size() < 5 || !is_space(v[v.size() - 4]) || !same_word(v.substr(v.size() - 3), "AND")) return s;
  return trimmed(text, {s.begin, s.end - 4});
}

// True when `Rule` matches at the start of some word.
template <typename Rule>
bool has(std::string_view text, Span s) {
  for (auto at = s.begin; at < s.end; ++at) {
    if (at > s.begin && is_word(text[at - 1])) continue;
    if (is_word(text[at]) && end_of<Rule>(text, {at, s.end})) return true;
  }
  return false;
}

bool has_lower(std::string_view s) { return std::any_of(s.begin(), s.end(), is_lower); }

// An entry that does not begin with year, post and number.
void read_other(std::string_view text, Reference& r) {
  using enum Reference::Kind;
  if (end_of<format::ref_iir>(text, r.span)) {
    r.kind = iir;
  } else if (has<format::ref_dtg>(text, r.span)) {
    r.kind = dtg;
  } else if (has<format::document_word>(text, r.span)) {
    r.kind = document;
  } else if (end_of<format::no_reference>(text, r.span)) {
    r.kind = free_text;
  } else if (read_as<format::ref_damaged>(text, r.span, r) ||
             (!has_lower(view(text, r.span)) && read_as<format::ref_post_alone>(text, r.span, r))) {
    r.kind = unreadable;
  }
}

// Further references under one letter: "X 12 AND 34", "X 12, Y 34". `at` is behind the last number.
bool read_further(std::string_view text, std::uint32_t at, std::uint32_t end, Telegram& out) {
  const auto note = end_of<format::ref_note>(text, {at, end});
  const auto last_end = note ? note : at;
  const auto joined = end_of<format::ref_joiner>(text, {last_end, end});
  const auto begin = joined ? joined : end_of<format::ref_gap>(text, {last_end, end});
  if (!begin) return false;
  Reference& last = out.references.back();
  Reference next;
  next.kind = Reference::Kind::telegram;
  auto number_end = read_as<format::ref_telegram>(text, {begin, end}, next);
  if (!number_end && joined) {
    number_end = read_as<format::ref_number>(text, {begin, end}, next);
    next.inherits_post = true;
    next.post = last.post;
    next.year = last.year;
  }
  if (!number_end) return false;
  last.span.end = last_end;
  next.span = {begin, end};
  out.references.push_back(next);
  return true;
}

// One letter's entry, or all of an unlettered line.
void read_entry(std::string_view text, Span s, Reference r, Telegram& out) {
  r.span = without_and(text, trimmed(text, s));
  if (r.span.empty() && !r.letter) return;
  if (r.span.empty()) r.kind = Reference::Kind::unreadable;
  const bool iir = end_of<format::ref_iir>(text, r.span);
  const auto number_end = iir ? 0 : read_as<format::ref_telegram>(text, r.span, r);
  if (number_end)
    r.kind = Reference::Kind::telegram;
  else
    read_other(text, r);
  out.references.push_back(r);
  if (!number_end) return;
  while (read_further(text, out.references.back().number_span.end, r.span.end, out)) {
  }
}

}  // namespace

void read_references(std::string_view text, Span value, Telegram& out) {
  ReferenceLetters letters(text, value);
  ReferenceLabel label;
  Reference current;
  auto begin = value.begin;
  while (letters.find(begin, label)) {
    read_entry(text, {begin, label.begin}, current, out);
    current = {};
    current.letter = label.letter;
    current.letter_span = label.span;
    current.letter_doubled = label.doubled;
    current.letter_damaged = label.damaged;
    begin = label.span.end;
  }
  read_entry(text, {begin, value.end}, current, out);
}

}  // namespace cablelint::grammar
