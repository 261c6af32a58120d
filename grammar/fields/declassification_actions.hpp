#pragma once

#include "grammar/bytes.hpp"
#include "grammar/fields/date_text.hpp"
#include "grammar/format/declassification.hpp"
#include "grammar/model.hpp"

// What the rules of grammar/format/declassification.hpp put into the model. For declassification.cpp alone.
namespace cablelint::grammar {
namespace declassifying {

struct Draft {
  std::string_view text;
  Declassification& out;
  int years = 0;  // of a term that is not complete yet
};

template <typename Rule>
struct action : format::p::nothing<Rule> {};

template <Instruction Kind>
struct is {
  static void apply0(Draft& d) { d.out.kind = Kind; }
};

template <>
struct action<format::label_seen> {
  static void apply0(Draft& d) { d.out.decl_label = true; }
};
template <>
struct action<format::label_doubled> {
  static void apply0(Draft& d) { d.out.label_doubled = true; }
};
template <>
struct action<format::value_begin> {
  static void apply(const auto& in, Draft& d) { d.out.span.begin = format::span_of(in, d.text).begin; }
};

template <>
struct action<format::portions> : is<Instruction::treaty_portions> {};
template <>
struct action<format::declassified> : is<Instruction::declassified> {};
template <>
struct action<format::oadr> : is<Instruction::oadr> {};
template <>
struct action<format::mr> : is<Instruction::mr> {};
template <>
struct action<format::gds> : is<Instruction::gds> {};
template <>
struct action<format::xgds> : is<Instruction::xgds> {};
template <>
struct action<format::ads> : is<Instruction::ads> {};
template <>
struct action<format::rds> : is<Instruction::rds> {};
template <>
struct action<format::xds> : is<Instruction::xds> {};
template <>
struct action<format::gp> : is<Instruction::gp> {};
template <>
struct action<format::plain_date> : is<Instruction::date> {};
template <>
struct action<format::downgraded> : is<Instruction::date> {};

template <>
struct action<format::na_alone> : is<Instruction::na> {};
template <>
struct action<format::redaction> {
  static void apply0(Draft& d) {
    d.out.kind = Instruction::unreadable;
    d.out.redacted = true;
  }
};
template <>
struct action<format::date_here> {
  static void apply(const auto& in, Draft& d) {
    DateText read;
    if (!read_date(d.text, format::span_of(in, d.text), read)) return;
    d.out.date_span = read.span;
    d.out.date = read.date;
    d.out.date_form = read.form;
    d.out.short_year = read.short_year;
  }
};
template <>
struct action<format::short_year> {
  static void apply(const auto& in, Draft& d) {
    d.out.date_span = format::span_of(in, d.text);
    d.out.date.year = static_cast<std::int16_t>(full_year(number_of({in.begin(), in.size()})));
    d.out.date_form = DateForm::year_only;
    d.out.short_year = true;
  }
};

// The first code decides; those behind it are only counted.
inline void keep_number(Draft& d, std::string_view digits) {
  if (d.out.exemption < 0) d.out.exemption = static_cast<std::int16_t>(number_of(digits));
}
template <>
struct action<format::exemption_digit> {
  static void apply(const auto& in, Draft& d) { keep_number(d, {in.begin(), in.size()}); }
};
template <>
struct action<format::category> {
  static void apply(const auto& in, Draft& d) { keep_number(d, {in.begin(), in.size()}); }
};
template <>
struct action<format::exempt_25x> {
  static void apply(const auto& in, Draft& d) {
    d.out.exemption_span = format::span_of(in, d.text);
    const char first = *in.begin();
    d.out.kind = first == '2' ? Instruction::x25 : first == '5' ? Instruction::x50 : Instruction::x75;
  }
};
template <>
struct action<format::exempt_x> {
  static void apply(const auto& in, Draft& d) {
    d.out.exemption_span = format::span_of(in, d.text);
    d.out.kind = Instruction::x;
  }
};
template <>
struct action<format::human> {
  static void apply0(Draft& d) { d.out.human = true; }
};
template <>
struct action<format::more_codes> {
  static void apply0(Draft& d) { d.out.more_exemptions = true; }
};
template <>
struct action<format::more_categories> {
  static void apply0(Draft& d) { d.out.more_exemptions = true; }
};
template <>
struct action<format::old_code> {
  static void apply(const auto& in, Draft& d) {
    if (d.out.exemption >= 0) d.out.exemption_span = format::span_of(in, d.text);
  }
};

template <>
struct action<format::term_digits> {
  static void apply(const auto& in, Draft& d) { d.years = number_of({in.begin(), in.size()}); }
};
template <>
struct action<format::term_words> {
  static void apply(const auto& in, Draft& d) {
    int sum = 0;
    const char* word = in.begin();
    for (const char* c = word;; ++c) {
      if (c != in.end() && is_alpha(*c)) continue;
      sum += format::number_in_words({word, static_cast<std::size_t>(c - word)});
      word = c + 1;
      if (c == in.end()) break;
    }
    d.years = sum;
  }
};
template <>
struct action<format::term> {
  static void apply(const auto& in, Draft& d) {
    d.out.kind = Instruction::date;
    d.out.date_form = DateForm::term;
    d.out.term_years = static_cast<std::int16_t>(d.years);
    d.out.date_span = format::span_of(in, d.text);
  }
};

}  // namespace declassifying
}  // namespace cablelint::grammar
