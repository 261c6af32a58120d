#include "grammar/bytes.hpp"
#include "grammar/format/heading.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace addressing {

struct Draft {
  std::string_view text;
  Addressee& out;
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

// The name that stands where an indicator might has no slash behind it: only the whole part tells.
template <>
struct action<format::indicator_part> {
  static void apply(const auto& in, Draft& d) {
    const Span part = format::span_of(in, d.text);
    auto end = part.begin;
    while (is_word(d.text[end])) ++end;
    if (view(d.text, {part.begin, end}) != "ZEN") d.out.indicator = {part.begin, end};
  }
};

}  // namespace addressing

namespace {

template <typename Rule>
bool is(std::string_view text, Span s) {
  auto in = format::input(text, s);
  return format::p::parse<Rule>(in);
}

Span digits_at_end(std::string_view text, Span s) {
  auto begin = s.end;
  while (begin > s.begin && is_digit(text[begin - 1])) --begin;
  return {begin, s.end};
}

// The last fields of an addressee, read from its end: precedence words, one number, and what is left is the name.
struct AddressTail {
  std::string_view text;
  Span rest;
  Addressee& out;

  Span last_word() const {
    auto begin = rest.end;
    while (begin > rest.begin && !is_space(text[begin - 1])) --begin;
    return {begin, rest.end};
  }
  void take(Span s) { rest = trim(text, {rest.begin, s.begin}); }
  bool take_number(Span last);
  bool take_precedence(Span last);
  void read();
};

// "7011"; one or two digits only behind a precedence, since names have numbers too.
bool AddressTail::take_number(Span last) {
  constexpr std::uint32_t longest = 6, shortest = 3;
  const Span digits = digits_at_end(text, last);
  if (digits != last || last.size() > longest || last.begin == rest.begin || !out.number.empty()) return false;
  const Span before = rest;
  take(last);
  if (last.size() < shortest && !is<format::precedence_word>(text, last_word())) {
    rest = before;
    return false;
  }
  out.number = last;
  return true;
}

bool AddressTail::take_precedence(Span last) {
  if (last.begin == rest.begin) return false;
  const bool niact_alone = is<format::niact>(text, last);
  if (!niact_alone && !is<format::precedence_word>(text, last)) return false;
  const Span digits = digits_at_end(text, last);
  if (!digits.empty() && out.number.empty()) out.number = digits;
  const bool first = out.precedence.empty();
  if (first) out.precedence = {last.begin, digits.begin};
  take(last);
  const Span before = last_word();
  if (niact_alone || before.begin == rest.begin || !is<format::niact>(text, before)) return true;
  if (first) out.precedence.begin = before.begin;
  take(before);
  return true;
}

void AddressTail::read() {
  constexpr int most = 6;  // words behind the name
  for (int i = 0; i < most && !rest.empty(); ++i) {
    const Span last = last_word();
    if (!take_number(last) && !take_precedence(last)) break;
  }
  out.name = rest;
}

}  // namespace

void read_addressee(std::string_view text, Span line, Role role, Addressee& out) {
  out = {};
  out.role = role;
  out.span = trim(text, line);
  auto in = format::input(text, out.span);
  addressing::Draft draft{text, out};
  format::p::parse<format::addressee_front, addressing::action>(in, draft);
  const Span rest = trim(text, {static_cast<std::uint32_t>(in.current() - text.data()), out.span.end});
  AddressTail{text, rest, out}.read();
}

}  // namespace cablelint::grammar
