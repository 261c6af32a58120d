#include "grammar/format/declassification.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/date_text.hpp"
#include "grammar/readers.hpp"

namespace cablelint {
namespace format {
namespace {

struct NumberWord {
  std::string_view word;
  int value;
};

constexpr std::array<NumberWord, 19> number_words{{{"ONE", 1},
                                                   {"TWO", 2},
                                                   {"THREE", 3},
                                                   {"FOUR", 4},
                                                   {"FIVE", 5},
                                                   {"SIX", 6},
                                                   {"SEVEN", 7},
                                                   {"EIGHT", 8},
                                                   {"NINE", 9},
                                                   {"TEN", 10},
                                                   {"ELEVEN", 11},
                                                   {"TWELVE", 12},
                                                   {"FIFTEEN", 15},
                                                   {"TWENTY", 20},
                                                   {"THIRTY", 30},
                                                   {"FORTY", 40},
                                                   {"FIFTY", 50},
                                                   {"SIXTY", 60},
                                                   {"SEVENTY", 70}}};

}  // namespace

int number_in_words(std::string_view word) {
  for (const auto& n : number_words)
    if (same_word(word, n.word)) return n.value;
  return 0;
}

}  // namespace format

namespace grammar {
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
void keep_number(Draft& d, std::string_view digits) {
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

namespace {

// Takes blanks, a full stop and an ellipsis off the end; the last tells that the value is cut.
void trim_end(std::string_view text, Declassification& out) {
  const auto blanks_off = [&] {
    while (out.span.end > out.span.begin && (is_space(text[out.span.end - 1]) || text[out.span.end - 1] == '\\'))
      --out.span.end;
  };
  blanks_off();
  const auto v = view(text, out.span);
  if (v.ends_with("...") || v.ends_with("\xE2\x80\xA6")) out.cut = true;
  while (out.span.end > out.span.begin && (text[out.span.end - 1] == '.' || text[out.span.end - 1] == ','))
    --out.span.end;
  if (out.span.size() >= 3 && view(text, out.span).ends_with("\xE2\x80\xA6")) out.span.end -= 3;
  blanks_off();
}

bool has_word(std::string_view s) {
  int run = 0;
  for (char c : s) {
    run = is_alpha(c) ? run + 1 : 0;
    if (run == 3) return true;
  }
  return false;
}

bool continues_with_event(std::string_view rest) {
  const auto at = std::find_if(rest.begin(), rest.end(), is_alpha);
  const std::string_view words(at, rest.end());
  for (std::string_view w : {"OR ", "UPON ", "WHEN ", "AFTER ", "IF ", "AND "})
    if (words.size() > w.size() && same_word(words.substr(0, w.size()), w)) return true;
  return false;
}

// What the words behind the instruction, or in its place, mean.
void read_rest(std::string_view rest, Declassification& out) {
  using enum Instruction;
  switch (out.kind) {
    case none:
      if (!rest.empty()) out.kind = has_word(rest) ? event : unreadable;
      out.has_event = out.kind == event;
      break;
    case date: out.has_event = continues_with_event(rest); break;
    case ads:
    case x25:
    case x50:
    case x75:
    case x: out.has_event = !out.date.known() && has_word(rest); break;
    default: break;
  }
}

}  // namespace

void read_declassification(std::string_view text, Span value, Declassification& out) {
  out = {};
  if (value.empty()) return;
  out.span = value;
  trim_end(text, out);
  auto in = format::input(text, out.span);
  declassifying::Draft draft{text, out};
  format::p::parse<format::value, declassifying::action>(in, draft);
  const auto rest_begin = static_cast<std::uint32_t>(in.current() - text.data());
  read_rest(view(text, {std::max(rest_begin, out.span.begin), out.span.end}), out);
  if (out.span.empty()) out.span = {};
}

void resolve(Declassification& d, Date cable_date) {
  if (!cable_date.known()) return;
  if (d.short_year) {
    // The year of the thirty behind the cable's own that ends so; else the nearest to them.
    const int back = ((d.date.year - cable_date.year) % 100 + 100) % 100;
    const int ahead = back > 65 ? back - 100 : back;
    d.date.year = static_cast<std::int16_t>(cable_date.year + ahead);
  }
  if (d.date_form == DateForm::term && exists(cable_date)) d.date = plus_years(cable_date, d.term_years);
}

}  // namespace grammar
}  // namespace cablelint
