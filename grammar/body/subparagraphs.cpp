#include "grammar/body/subparagraphs.hpp"

#include <algorithm>

#include "grammar/body/bullet.hpp"
#include "grammar/body/line_shape.hpp"
#include "grammar/body/mid_line_items.hpp"
#include "grammar/body/number_markup.hpp"
#include "grammar/bytes.hpp"
#include "grammar/list_letters.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

// Where the bullet ends; 0 when none is there.
std::uint32_t read_bullet(std::string_view text, Span line) {
  const std::uint32_t size = bullet_at(text, line.begin, line.end);
  const std::uint32_t at = line.begin + size;
  if (size == 0 || at >= line.end) return 0;
  const bool before_mark = text[at] == '(' && at + 1 < line.end && is_upper(text[at + 1]);
  return is_blank(text[at]) || before_mark ? at : 0;
}

// 1. or 1) of a list whose items are marked: where it ends.
std::uint32_t read_numeral(std::string_view text, Span line) {
  const std::uint32_t at = skip_digits(text, line.begin, line.end);
  if (at == line.begin || at + 1 >= line.end || !is_one_of(text[at], ".)")) return 0;
  return is_blank(text[at + 1]) || text[at + 1] == '(' ? at + 1 : 0;
}

// 3A. / 2.1 (C): where the part ends.
std::uint32_t read_part(std::string_view text, Span line, Subparagraph& out) {
  const Part part = part_at(text, line);
  if (part.end != 0 && is_alpha(text[part.begin])) {
    out.letter = to_upper(text[part.begin]);
    out.lower_case = is_lower(text[part.begin]);
  }
  return part.end;
}

// A. / (a): where the letter with its bracket or full stop ends; 0 when none is there.
std::uint32_t read_letter(std::string_view text, Span line, Subparagraph& out) {
  std::uint32_t at = line.begin;
  out.bracketed = text[at] == '(';
  if (out.bracketed) ++at;
  if (at + 1 >= line.end || !is_alpha(text[at])) return 0;
  out.letter = to_upper(text[at]);
  out.lower_case = is_lower(text[at]);
  ++at;
  if (text[at] != ')' && (out.bracketed || text[at] != '.')) return 0;
  ++at;
  return at == line.end || is_blank(text[at]) || text[at] == '(' ? at : 0;
}

// The start that was read at the line; null: none.
const Start* start_of(const Draft& d, std::size_t line) {
  const auto s = std::lower_bound(d.starts.begin(), d.starts.end(), line,
                                  [](const Start& a, std::size_t l) { return a.line < l; });
  return s != d.starts.end() && s->line == line && !s->form.mid_line ? &*s : nullptr;
}

// Behind the label, or below it where nothing else stands on its line.
void read_mark(Draft& d, Span paragraph, Subparagraph& out) {
  Telegram& t = d.t;
  Marking m;
  std::uint32_t at = skip_blanks(t.text, out.label.end, out.span.end);
  std::uint32_t limit = out.span.end;
  if (at == limit) {
    limit = paragraph.end;
    at = skip_spaces(t.text, at, limit);
  }
  if (at >= limit || t.text[at] != '(') return;
  if (out.letter == 0 && is_letter_of_bullet(d, at, paragraph.begin)) return;
  if (!read_portion(t.text, at, limit, MarkPlace::line_start, d.words, t.mark_tokens, m)) return;
  t.marks.push_back(m);
  out.mark = static_cast<std::int32_t>(t.marks.size()) - 1;
}

}  // namespace

bool read_label(std::string_view text, Span line, Subparagraph& out) {
  line = without_markup(text, line);
  if (line.empty()) return false;
  std::uint32_t end = read_bullet(text, line);
  if (end == 0) end = is_digit(text[line.begin]) ? read_part(text, line, out) : read_letter(text, line, out);
  if (end == 0) end = read_numeral(text, line);
  if (end == 0) return false;
  out.span = line;
  out.label = {line.begin, end};
  return true;
}

namespace {

// The line ends a statement, or is a heading: a line alone between a blank one and the mark.
bool stands_above_mark(const Draft& d, LineRange lines) {
  const Telegram& t = d.t;
  constexpr std::uint32_t longest_heading = 60;
  const Span above = trim(t.text, t.lines[lines.last - 1].content());
  if (above.empty()) return false;
  if (is_one_of(t.text[above.end - 1], ".:;!?\"")) return true;
  return lines.last - 1 > lines.first && above.size() <= longest_heading && is_word(t.text[above.end - 1]) &&
         std::binary_search(d.blocks.begin(), d.blocks.end(), static_cast<std::uint32_t>(lines.last - 1));
}

// (S) Text, on a line of its own and with no blank line above: no letter of a list, and no bracket in a sentence.
bool is_mark_alone(const Draft& d, const Start* s, LineRange lines) {
  if (!s || s->number != 0 || !s->marked()) return false;
  const Telegram& t = d.t;
  const Marking& m = *t.mark(s->mark);
  const std::uint32_t next = skip_spaces(t.text, m.span.end, t.lines[lines.last].end);
  if (m.fault != MarkFault::none || m.lower_case || m.level == Level::none || next == t.lines[lines.last].end)
    return false;
  return is_upper(t.text[next]) && stands_above_mark(d, lines) && !in_row_of_letters(t.text, m.span, t.body);
}

// 2.1 and 2B. in paragraph 2; 1B. in any: its pilcrow was read as 1.
bool is_of_paragraph(std::string_view text, Span label, std::int32_t number) {
  const Part part = part_at(text, {label.begin, static_cast<std::uint32_t>(text.size())});
  if (part.end == 0) return true;
  const std::uint32_t end = skip_digits(text, label.begin, part.begin);
  const auto own = to_number(text, {label.begin, end});
  return own == number || (own == 1 && is_alpha(text[part.begin]));
}

// The item at `line`, the one behind `lines` of paragraph `number`.
bool read_item(const Draft& d, std::int32_t number, Span line, LineRange lines, Subparagraph& out) {
  const Start* s = start_of(d, lines.last);
  if (d.paragraphs_marked && d.t.text[line.begin] == '(' && is_mark_alone(d, s, lines)) {
    out.span = line;
    out.label = {line.begin, line.begin};
    out.mark = s->mark;
    return true;
  }
  if (!read_label(d.t.text, line, out) || !is_of_paragraph(d.t.text, out.label, number)) return false;
  if (s && s->number > 0 && !s->form.mark_first) out.mark = s->mark;
  return true;
}

}  // namespace

void add_marked_items(Draft& d) {
  bool added = false;
  d.paragraphs_marked = false;
  for (const Start& s : d.starts) {
    d.paragraphs_marked |= s.accepted && s.marked();
    if (!s.item || s.form.mid_line || s.form.mark_first) continue;
    d.items.push_back(s.line);
    added = true;
  }
  if (added) std::sort(d.items.begin(), d.items.end());
}

Range read_subparagraphs(Draft& d, std::int32_t number, Span paragraph, LineRange lines, std::size_t& passed) {
  Telegram& t = d.t;
  Range r{static_cast<std::uint32_t>(t.subparagraphs.size()), 0};
  while (passed < d.items.size() && d.items[passed] <= lines.first) ++passed;
  auto item = d.items.begin() + static_cast<std::ptrdiff_t>(passed);
  if (d.item_marks.empty() && (item == d.items.end() || *item >= lines.last)) return r;
  const std::uint32_t end = paragraph.end;
  std::uint32_t from = paragraph.begin;
  MidLineItems mid_line(d, r, paragraph);
  for (; item != d.items.end() && *item < lines.last && t.lines[*item].begin < end; ++item) {
    if (t.lines[*item].kind != LineKind::text) continue;
    const Span line = trim(t.text, t.lines[*item].content());
    Subparagraph child;
    if (line.begin < from || !read_item(d, number, line, {lines.first, *item}, child)) continue;
    if (child.bracketed && mid_line.is_mark_of_bullet(child.label.begin, from)) continue;
    mid_line.read({from, child.span.begin});
    if (r.count) t.subparagraphs.back().span.end = trim(t.text, {0, child.span.begin}).end;
    if (child.mark < 0) read_mark(d, paragraph, child);
    from = child.mark < 0 ? child.label.end : t.mark(child.mark)->span.end;
    child.span.end = end;
    t.subparagraphs.push_back(child);
    ++r.count;
  }
  mid_line.read({from, end});
  if (r.count) t.subparagraphs.back().span.end = end;
  return r;
}

}  // namespace cablelint::grammar
