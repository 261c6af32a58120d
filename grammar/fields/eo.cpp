#include "grammar/format/eo.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/fields/date_text.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace eo {

struct Draft {
  std::string_view text;
  EoLine& out;
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

template <>
struct action<format::eo_label> {
  static void apply(const auto& in, Draft& d) { d.out.label = format::span_of(in, d.text); }
};
template <>
struct action<format::eo_label_near> {
  static void apply(const auto& in, Draft& d) {
    d.out.label = format::span_of(in, d.text);
    d.out.misspelt_label = true;
  }
};

// A label tried before the one that fits may have read digits: the number that ends the match counts.
template <>
struct action<format::order_number> {
  static void apply(const auto& in, Draft& d) {
    d.out.number_span = format::span_of(in, d.text);
    std::int32_t order = 0;
    for (char c : std::string_view(in.begin(), in.size()))
      if (c != ' ') order = order * 10 + (is_digit(c) ? c - '0' : 0);
    d.out.order = order;
  }
};

template <bool Cut>
struct unreadable_number {
  static void apply(const auto& in, Draft& d) {
    d.out.number_span = format::span_of(in, d.text);
    d.out.order = -1;
    d.out.value.cut = Cut;
  }
};
template <>
struct action<format::order_damaged> : unreadable_number<false> {};
template <>
struct action<format::order_redacted> : unreadable_number<false> {};
template <>
struct action<format::order_cut> : unreadable_number<true> {};

}  // namespace eo

namespace {

template <typename Rule>
std::uint32_t length_of(std::string_view text, Span s) {
  auto in = format::input(text, s);
  if (!format::p::parse<Rule>(in)) return 0;
  return static_cast<std::uint32_t>(in.current() - text.data()) - s.begin;
}

bool may_begin_label(char c) { return c == 'E' || c == 'e'; }

// One of the two letters, or a stop beside the other, or a pilcrow.
bool may_begin_line(char first, char second) {
  if (may_begin_label(first) || static_cast<unsigned char>(first) >= 0x80) return true;
  return second == '.' || second == ',' || to_upper(second) == 'O' || to_upper(first) == 'O';
}

bool is_four_digits_cut(const EoLine& e, std::string_view text) {
  const auto rest = text.substr(e.number_span.end, 3);
  return rest.starts_with("..") || rest.starts_with("\xE2\x80\xA6");
}

}  // namespace

std::uint32_t match_eo_label(std::string_view text, std::uint32_t at, std::uint32_t limit, bool line_start) {
  constexpr std::uint32_t longest = 120;  // of a label, its number and the sign of a value behind it
  limit = static_cast<std::uint32_t>(std::min<std::size_t>(limit, text.size()));
  if (at >= limit) return 0;
  const Span here{at, std::min(limit, at + longest)};
  if (line_start && (at + 1 >= limit || !may_begin_line(text[at], text[at + 1]))) return 0;
  if (line_start) return length_of<format::eo_at_line>(text, here);
  if (!may_begin_label(text[at])) return 0;
  // Behind a letter only the dotted label is plain: "FOR ABC AND DE.O. 12958".
  if (at > 0 && is_alpha(text[at - 1]) && length_of<format::eo_dotted>(text, here) == 0) return 0;
  return length_of<format::eo_in_line>(text, here);
}

void read_eo(std::string_view text, Span field, EoLine& out) {
  out = {};
  if (field.empty()) return;
  EoLine read;
  auto in = format::input(text, field);
  eo::Draft draft{text, read};
  std::uint32_t value_begin = field.begin;
  if (format::p::parse<format::eo_line, eo::action>(in, draft)) {
    value_begin = static_cast<std::uint32_t>(in.current() - text.data());
    out.label = read.label;
    out.misspelt_label = read.misspelt_label;
    out.number_span = read.number_span;
    out.order = read.order;
    if (is_four_digits_cut(read, text)) out.order = -1;
  }
  read_declassification(text, {value_begin, field.end}, out.value);
  out.value.cut |= read.value.cut || (out.order < 0 && is_four_digits_cut(read, text));
  out.span = {out.label.empty() ? field.begin : out.label.begin, std::max(value_begin, out.value.span.end)};
  const auto from = out.span.begin;
  out.standard_form = length_of<format::standard_line>(text, {from, field.end}) != 0;
}

}  // namespace cablelint::grammar
