#include "grammar/body/page_ends.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

bool is_page_word(const Telegram& t, std::size_t i) {
  const auto c = std::lower_bound(t.classifications.begin(), t.classifications.end(), t.lines[i].begin,
                                  [](const ClassificationLine& l, std::uint32_t at) { return l.span.begin < at; });
  return c != t.classifications.end() && c->role == ClassRole::page_word && c->span.begin < t.lines[i].next;
}

}  // namespace

Span without_page_lines(const Telegram& t, Span s, std::size_t last) {
  s = trim(t.text, s);
  for (std::size_t behind = last; behind > 0; --behind) {
    const std::size_t i = behind - 1;
    if (t.lines[i].begin <= s.begin) break;
    if (t.lines[i].begin >= s.end) continue;  // blank
    const LineKind k = t.lines[i].kind;
    if (k != LineKind::page && k != LineKind::rule && k != LineKind::separator_bt &&
        (k != LineKind::classification || !is_page_word(t, i)))
      break;
    s = trim(t.text, {s.begin, t.lines[i].begin});
  }
  return s;
}

}  // namespace cablelint::grammar
