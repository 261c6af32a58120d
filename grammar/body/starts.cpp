#include "grammar/body/starts.hpp"

#include <algorithm>

#include "grammar/body/mark_of_start.hpp"
#include "grammar/body/number.hpp"
#include "grammar/body/number_markup.hpp"
#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t longest_lead_in = 40;

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

}  // namespace cablelint::grammar
