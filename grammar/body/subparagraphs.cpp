#include "grammar/body/subparagraphs.hpp"

#include <algorithm>

#include "grammar/body/bullet.hpp"
#include "grammar/body/line_shape.hpp"
#include "grammar/body/mid_line_items.hpp"
#include "grammar/body/number_markup.hpp"
#include "grammar/bytes.hpp"
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

// A. / (a) / 3A.: where the letter with its bracket or full stop ends; 0 when none is there.
std::uint32_t read_letter(std::string_view text, Span line, Subparagraph& out) {
  std::uint32_t at = line.begin + number_of_part(text, line);
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

void read_mark(Draft& d, std::uint32_t at, std::uint32_t end, Subparagraph& out) {
  Telegram& t = d.t;
  Marking m;
  if (at >= end || t.text[at] != '(') return;
  if (!read_portion(t.text, at, end, MarkPlace::line_start, d.words, t.mark_tokens, m)) return;
  t.marks.push_back(m);
  out.mark = static_cast<std::int32_t>(t.marks.size()) - 1;
}

}  // namespace

bool read_label(std::string_view text, Span line, Subparagraph& out) {
  line = without_markup(text, line);
  if (line.empty()) return false;
  std::uint32_t end = read_bullet(text, line);
  if (end == 0) end = read_letter(text, line, out);
  if (end == 0) return false;
  out.span = line;
  out.label = {line.begin, end};
  return true;
}

Range read_subparagraphs(Draft& d, Span paragraph, LineRange lines) {
  Telegram& t = d.t;
  Range r{static_cast<std::uint32_t>(t.subparagraphs.size()), 0};
  auto item = std::upper_bound(d.items.begin(), d.items.end(), lines.first);
  if (d.item_marks.empty() && (item == d.items.end() || *item >= lines.last)) return r;
  const std::uint32_t end = paragraph.end;
  std::uint32_t from = paragraph.begin;
  MidLineItems mid_line(d, r, end);
  for (; item != d.items.end() && *item < lines.last && t.lines[*item].begin < end; ++item) {
    if (t.lines[*item].kind != LineKind::text) continue;
    Subparagraph child;
    if (!read_label(t.text, trim(t.text, t.lines[*item].content()), child)) continue;
    if (child.bracketed && mid_line.is_mark_of_bullet(child.label.begin, from)) continue;
    mid_line.read({from, child.span.begin});
    if (r.count) t.subparagraphs.back().span.end = trim(t.text, {0, child.span.begin}).end;
    read_mark(d, skip_blanks(t.text, child.label.end, child.span.end), child.span.end, child);
    from = child.mark < 0 ? child.label.end : t.marks.back().span.end;
    child.span.end = end;
    t.subparagraphs.push_back(child);
    ++r.count;
  }
  mid_line.read({from, end});
  if (r.count) t.subparagraphs.back().span.end = end;
  return r;
}

}  // namespace cablelint::grammar
