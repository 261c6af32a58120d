#include "grammar/fields/tags_above.hpp"

#include "grammar/bytes.hpp"
#include "grammar/fields/labels.hpp"
#include "grammar/heading/heading_line.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {

void read_tags_above(Draft& d, std::size_t line) {
  Telegram& t = d.t;
  if (!t.tags_lines.empty()) return;
  for (std::size_t i = 0; i < line; ++i) {
    const Span content = trim(t.text, t.lines[i].content());
    if (content.empty() || t.text[content.begin] != 'T' || is_of_heading(t.lines[i].kind)) continue;
    const Label label = match_label(t.text, content.begin, content.end, true);
    if (label.field != Field::tags || label.misspelt) continue;
    t.lines[i].kind = LineKind::tags;
    t.tags_lines.push_back(content);
    return read_tags(t.text, trim(t.text, {label.span.end, content.end}), t);
  }
}

}  // namespace cablelint::grammar
