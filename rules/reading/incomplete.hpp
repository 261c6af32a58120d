#pragma once

#include <algorithm>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"

namespace cablelint::rules {

// A redaction that nothing stands beside on its line takes the place of paragraphs with their marks.
inline bool stands_for_text(std::string_view text, Span redaction) {
  const auto ends_line = [&](std::uint32_t at) {
    return at >= text.size() || text[at] == '\n' || text[at] == '\r';
  };
  std::uint32_t begin = redaction.begin;
  while (begin > 0 && is_blank(text[begin - 1])) --begin;
  const bool first = begin == 0 || ends_line(begin - 1);
  return first && ends_line(skip_blanks(text, redaction.end, static_cast<std::uint32_t>(text.size())));
}

// A part of the text is not here, and may have held what is looked for.
inline bool incomplete(const Cable& c) {
  for (const Damage& d : c.t.damage)
    if (c.redacted && d.kind == DamageKind::redaction && d.span.begin >= c.t.body &&
        stands_for_text(c.t.text, d.span))
      return true;
  std::int32_t last = 0;
  for (const Paragraph& p : c.t.paragraphs) {
    if (p.quoted || p.number == 0) continue;
    if (p.number > last + 1) return true;
    last = std::max(last, p.number);
  }
  return c.truncated;
}

}  // namespace cablelint::rules
