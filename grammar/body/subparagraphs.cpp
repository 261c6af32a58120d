#include "grammar/body/subparagraphs.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

// Where the bullet ends; 0 when none is there.
std::uint32_t read_bullet(std::string_view text, Span line) {
  std::uint32_t at = line.begin;
  while (at < line.end && text[at] == text[line.begin]) ++at;
  return at < line.end && is_blank(text[at]) ? at : 0;
}

// Where the letter with its bracket or full stop ends; 0 when none is there.
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
  const char c = text[line.begin];
  const std::uint32_t end = c == '-' || c == '*' ? read_bullet(text, line) : read_letter(text, line, out);
  if (end == 0) return false;
  out.span = line;
  out.label = {line.begin, end};
  return true;
}

Range read_subparagraphs(Draft& d, std::uint32_t end, LineRange lines) {
  Telegram& t = d.t;
  Range r{static_cast<std::uint32_t>(t.subparagraphs.size()), 0};
  for (auto item = std::upper_bound(d.items.begin(), d.items.end(), lines.first);
       item != d.items.end() && *item < lines.last && t.lines[*item].begin < end; ++item) {
    if (t.lines[*item].kind != LineKind::text) continue;
    Subparagraph child;
    if (!read_label(t.text, trim(t.text, t.lines[*item].content()), child)) continue;
    if (r.count) t.subparagraphs.back().span.end = trim(t.text, {0, child.span.begin}).end;
    read_mark(d, skip_blanks(t.text, child.label.end, child.span.end), child.span.end, child);
    child.span.end = end;
    t.subparagraphs.push_back(child);
    ++r.count;
  }
  return r;
}

}  // namespace cablelint::grammar
