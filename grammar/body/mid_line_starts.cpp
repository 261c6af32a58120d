// Starts of paragraphs in the middle of a line.
#include <algorithm>

#include "grammar/body/before_number.hpp"
#include "grammar/body/mark_of_start.hpp"
#include "grammar/body/number.hpp"
#include "grammar/body/number_markup.hpp"
#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

bool ends_sentence(char c) {
  return c == '.' || c == '?' || c == '!' || c == '"' || c == ')' || c == ':' || c == '\'';
}

constexpr std::string_view rule_bytes = "-=*_";
constexpr std::uint32_t shortest_rule = 4;

// How many of the bytes before `at` are `wanted(byte)`.
template <class Wanted>
std::uint32_t run_before(std::string_view text, std::uint32_t at, std::uint32_t begin, Wanted&& wanted) {
  std::uint32_t first = at;
  while (first > begin && wanted(text[first - 1])) --first;
  return at - first;
}

// The end of a sentence, or the rule of a heading, before a number in mid-line.
bool ends_statement(std::string_view text, std::uint32_t begin, std::uint32_t at) {
  if (at <= begin) return false;
  const char c = text[at - 1];
  if (ends_sentence(c)) return !ends_in_abbreviation(text, begin, at);
  return is_one_of(c, rule_bytes) && run_before(text, at, begin, [c](char b) { return b == c; }) >= shortest_rule;
}

// "... and ships. 2." / "(C) He left.": the number ends its line.
[[gnu::noinline]] bool read_below_number(std::string_view text, std::uint32_t limit, const Vocabulary& words,
                                         Telegram& t, Start& out) {
  read_mark_below(text, limit, words, t, out);
  if (out.marked()) return true;
  out.text = skip_spaces(text, out.text, limit);
  return !out.glued && out.text < limit && (is_upper(text[out.text]) || is_one_of(text[out.text], "\"'"));
}

// What a number can stand straight behind where a copy lost the blank or the line end before a paragraph:
// "End summary.2.", "TRADE2.", "in 2009.2.", "-----2.", but not "1.2.", "B2." or "$2.".
bool can_be_glued(std::string_view text, std::uint32_t digits, std::uint32_t begin) {
  constexpr std::uint32_t shortest_word = 3;
  const char c = text[digits - 1];
  if (c == '.') {
    const std::uint32_t number = run_before(text, digits - 1, begin, is_digit);
    return number == 0 || number >= shortest_word;
  }
  if (is_alpha(c)) return run_before(text, digits, begin, is_alpha) >= shortest_word;
  if (is_one_of(c, rule_bytes)) {
    const std::uint32_t run = run_before(text, digits, begin, [c](char b) { return b == c; });
    return run >= shortest_rule || is_blank(text[digits - 1 - std::min(run, digits - 1 - begin)]);
  }
  return ends_sentence(c) || c == ']' || c == ';' || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

bool read_start_at(std::string_view text, std::uint32_t dot, Span line, std::uint32_t limit,
                   const Vocabulary& words, Telegram& t, Start& out) {
  std::uint32_t at = dot;
  while (at > line.begin && is_digit(text[at - 1])) --at;
  if (at == dot || dot - at > 3 || at == line.begin) return false;
  const std::uint32_t digits = at;
  while (at > line.begin && is_blank(text[at - 1])) --at;
  const NumberMarkup before = markup_up_to(text, at, line.begin);
  out = Start{};
  out.form.pilcrow = before.pilcrow;
  out.begin = before.at < at ? before.at : digits;
  out.glued = before.at == digits;
  at = before.at;
  if (out.glued && !can_be_glued(text, digits, line.begin)) return false;
  if (!read_number(text, digits, line.end, out)) return false;
  out.form.mid_line = true;
  const std::uint32_t next = skip_markup(text, out.text, line.end);
  const bool sentence = ends_statement(text, line.begin, at);
  if (next == line.end) return (sentence || before.pilcrow) && read_below_number(text, limit, words, t, out);
  if (next == out.text && is_word(text[next])) return false;
  if (is_lower(text[next])) return false;  // a list in a sentence
  const bool may_be_mark = opens_mark(text[next]);
  if (!sentence && !may_be_mark && !before.pilcrow) return false;
  out.mark = may_be_mark ? take_mark(text, next, limit, MarkPlace::after_number, words, t) : -1;
  out.text = out.marked() ? t.marks.back().span.end : next;
  if (out.glued && is_lower(text[skip_blanks(text, out.text, line.end - 1)])) return false;
  return out.marked() || ((sentence || before.pilcrow) && next > dot + 1);
}

bool read_torn_start(std::string_view text, Span above, std::uint32_t dot, std::uint32_t limit,
                     const Vocabulary& words, Telegram& t, Start& out) {
  std::uint32_t digits = above.end;
  while (digits > above.begin && is_digit(text[digits - 1])) --digits;
  if (digits == above.end || above.end - digits > 3 || digits == above.begin) return false;
  std::uint32_t at = digits;
  while (at > above.begin && is_blank(text[at - 1])) --at;
  const NumberMarkup before = markup_up_to(text, at, above.begin);
  if (before.at == digits || (!before.pilcrow && !ends_statement(text, above.begin, before.at))) return false;
  out = Start{};
  out.begin = before.at < at ? before.at : digits;
  out.number_span = {digits, above.end};
  out.number = static_cast<std::int32_t>(to_number(text, out.number_span));
  out.form.pilcrow = before.pilcrow;
  out.form.dot = out.form.mid_line = true;
  out.mark = take_mark(text, skip_blanks(text, dot + 1, limit), limit, MarkPlace::after_number, words, t);
  if (out.marked()) out.text = t.marks.back().span.end;
  return out.marked();
}

}  // namespace cablelint::grammar
