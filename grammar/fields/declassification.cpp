
#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/fields/declassification_actions.hpp"
#include "grammar/readers.hpp"

namespace cablelint {
namespace format {
namespace {

struct NumberWord {
  std::string_view word;
  int value;
};

// clang-format off
constexpr NumberWord number_words[] = {
    {"ONE", 1},    {"TWO", 2},     {"THREE", 3},    {"FOUR", 4},    {"FIVE", 5},    {"SIX", 6},   {"SEVEN", 7},
    {"EIGHT", 8},  {"NINE", 9},    {"TEN", 10},     {"ELEVEN", 11}, {"TWELVE", 12}, {"FIFTEEN", 15},
    {"TWENTY", 20}, {"THIRTY", 30}, {"FORTY", 40},  {"FIFTY", 50},  {"SIXTY", 60},  {"SEVENTY", 70}};
// clang-format on

}  // namespace

int number_in_words(std::string_view word) {
  for (const auto& n : number_words)
    if (n.word[0] == to_upper(word[0]) && same_word(word, n.word)) return n.value;
  return 0;
}

}  // namespace format

namespace grammar {
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
  static constexpr std::array<std::string_view, 6> joints = {"OR ", "UPON ", "WHEN ", "AFTER ", "IF ", "AND "};
  for (const std::string_view w : joints)
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
