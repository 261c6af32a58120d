#include "grammar/body/starts.hpp"

#include <algorithm>
#include <array>

#include "grammar/body/before_number.hpp"
#include "grammar/body/number.hpp"
#include "grammar/body/number_markup.hpp"
#include "grammar/bytes.hpp"
#include "grammar/marks/repeated_mark.hpp"
#include "grammar/readers.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t longest_lead_in = 40;

// ( and the brackets that stand for it in damaged copies.
constexpr auto opening_brackets = [] {
  std::array<bool, 256> is{};
  for (const char c : {'(', '{', '[', '<'}) is[static_cast<unsigned char>(c)] = true;
  return is;
}();

bool opens_mark(char c) { return opening_brackets[static_cast<unsigned char>(c)]; }

// (C), (SBU): read faster than they are looked for among the marks read last.
bool is_one_short_word(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  return at + 2 < limit && (text[at + 2] == ')' || (at + 4 < limit && text[at + 4] == ')'));
}

// Keeps the mark that read_portion finds at `at`; -1 when there is none.
std::int32_t take_mark(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkPlace place,
                       const Vocabulary& words, Telegram& t) {
  if (at >= limit) return -1;
  if ((text[at] == '(' && !is_one_short_word(text, at, limit) && repeat_mark(text, at, limit, t)) ||
      read_portion(text, at, limit, place, words, t.mark_tokens, t.marks.emplace_back()))
    return static_cast<std::int32_t>(t.marks.size()) - 1;
  t.marks.pop_back();
  return -1;
}

// "5. Key Points: -- (C) text": a few words that end in a colon or dashes stand between number and mark.
void read_lead_in(std::string_view text, std::uint32_t at, std::uint32_t line_end, std::uint32_t limit,
                  const Vocabulary& words, Telegram& t, Start& out) {
  const char* const last = text.data() + std::min(line_end, at + longest_lead_in);
  const char* const open = std::find_if(text.data() + at + 1, last, opens_mark);
  if (open == last) return;
  const auto i = static_cast<std::uint32_t>(open - text.data());
  const Span lead = trim(text, {at, i});
  const char before = lead.empty() ? ' ' : text[lead.end - 1];
  const bool one_word = view(text, lead).find(' ') == std::string_view::npos;
  const bool word_with_stop = before == '.' && one_word && !(lead.size() > 1 && is_digit(text[lead.end - 2]));
  if (before != ':' && before != '-' && !word_with_stop) return;
  out.mark = take_mark(text, i, limit, MarkPlace::line_start, words, t);
  if (!out.marked()) return;
  out.lead_in = lead;
  out.text = t.marks.back().span.end;
}

// The number stands alone on its line; its mark is the next thing in the text.
void read_mark_below(std::string_view text, std::uint32_t limit, const Vocabulary& words, Telegram& t,
                     Start& out) {
  std::uint32_t at = skip_spaces(text, out.text, limit);
  if (at < limit && text[at] == '\\') at = skip_spaces(text, at + 1, limit);  // left at a line end
  const bool torn = at < limit && text[at] == '.' && !out.form.dot;  // 2 / . (C)
  if (torn) at = skip_blanks(text, at + 1, limit);
  if (at == limit || (!opens_mark(text[at]) && !is_upper(text[at]))) return;
  out.mark = take_mark(text, at, limit, MarkPlace::after_number, words, t);
  if (!out.marked()) return;
  out.form.dot |= torn;
  out.text = t.marks.back().span.end;
}

// Blanks, and the end of a link round the number.
std::uint32_t skip_markup(std::string_view text, std::uint32_t at, std::uint32_t end) {
  at = skip_blanks(text, at, end);
  bool pilcrow = false;
  return at < end && is_one_of(text[at], "<]*") ? behind_markup(text, at, end, pilcrow) : at;
}

// "2.. (C)" and "1.- (C)": the sign behind the number is there twice, and is no lead-in.
std::uint32_t behind_doubled_sign(std::string_view text, std::uint32_t at, std::uint32_t end) {
  if (at >= end || (text[at] != '.' && text[at] != '-')) return at;
  const std::uint32_t next = skip_blanks(text, at + 1, end);
  return next < end && text[next] == '(' ? next : at;
}

// What follows the number: its mark, a lead-in and its mark, or text.
bool read_after_number(std::string_view text, Span line, std::uint32_t limit, const Vocabulary& words, Telegram& t,
                       Start& out) {
  std::uint32_t at = skip_blanks(text, out.text, line.end);
  if (at < line.end && text[at] != '(') {
    if (at == out.text && !read_behind_number(text, line.end, out)) return false;
    at = skip_markup(text, out.text, line.end);
  }
  const std::uint32_t stop = out.text;
  if (at == stop) at = behind_doubled_sign(text, at, line.end);
  if (at >= line.end) {
    out.form.alone = true;
    read_mark_below(text, limit, words, t, out);
    return out.form.dot || out.marked();
  }
  // 2.5 percent, 3-year, 1st: no paragraph
  if (at == stop && out.form.dot && is_digit(text[at])) return false;
  out.mark = take_mark(text, at, limit, MarkPlace::after_number, words, t);
  if (out.marked()) {
    out.text = t.marks.back().span.end;
    // 40 (c) is an article of a law, 6 (SIX) TRUCKS a list of goods
    const Marking& mark = t.marks.back();
    return out.form.dot || (!mark.lower_case && mark.fault != MarkFault::unknown_word);
  }
  if (!out.form.dot) return false;
  out.text = at;
  read_lead_in(text, at, line.end, limit, words, t, out);
  return true;
}

// (C) 5. text, or a mark alone before unnumbered text.
bool read_mark_first(std::string_view text, std::uint32_t at, Span line, std::uint32_t limit,
                     const Vocabulary& words, Telegram& t, Start& out) {
  out.mark = take_mark(text, at, limit, MarkPlace::line_start, words, t);
  if (!out.marked()) return false;
  out.text = t.marks.back().span.end;
  Start behind;
  const std::uint32_t next = skip_blanks(text, out.text, line.end);
  if (next < line.end && read_number(text, next, line.end, behind) && behind.form.dot &&
      (behind.text == line.end || is_blank(text[behind.text]) || is_upper(text[behind.text]))) {
    out.number = behind.number;
    out.number_span = behind.number_span;
    out.form.pilcrow |= behind.form.pilcrow;
    out.form.dot = out.form.mark_first = true;
    out.text = behind.text;
  }
  return true;
}

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

bool read_start(std::string_view text, Span line, std::uint32_t limit, const Vocabulary& words, Telegram& t,
                Start& out) {
  std::uint32_t at = skip_blanks(text, line.begin, line.end);
  if (at == line.end) return false;
  out = Start{};
  out.begin = at;
  out.form.indented = at > line.begin;
  if (!is_digit(text[at])) {
    if (may_begin_markup(text[at])) at = behind_markup(text, at, line.end, out.form.pilcrow);
    if (at == line.end) return false;
    if (opens_mark(text[at])) return read_mark_first(text, at, line, limit, words, t, out);
  }
  return read_number(text, at, line.end, out) && read_after_number(text, line, limit, words, t, out);
}

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
