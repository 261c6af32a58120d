#include "rules/reading/register_marks.hpp"

#include "rules/reading/lines.hpp"
#include "rules/reading/portions.hpp"

namespace cablelint::rules {
namespace {

// The same banner on each section's heading is judged once.
bool repeats_main(const Telegram& t, const ClassificationLine& l) {
  const ClassificationLine* main = t.classification();
  return main && &l != main && t.view(l.banner) == t.view(main->banner);
}

// Most cables have neither, and need no walk over their portions.
bool has_any(const Telegram& t) {
  for (const Marking& m : t.marks)
    if (uses_double_slash(t, m)) return true;
  for (const ClassificationLine& l : t.classifications)
    if (!l.banner.empty()) return true;
  return false;
}

}  // namespace

bool uses_double_slash(const Telegram& t, const Marking& m) {
  if (m.tokens.count < 2) return false;
  for (std::uint32_t i = m.tokens.first; i < m.tokens.first + m.tokens.count; ++i) {
    const MarkToken& token = t.mark_tokens[i];
    if (token.kind != TokenKind::separator) continue;
    const auto kind = static_cast<SeparatorKind>(token.value);
    if (kind == SeparatorKind::double_slash || kind == SeparatorKind::many_slashes) return true;
  }
  return false;
}

void read_register_marks(const Telegram& t, bool mark_alone, RegisterMarks& out) {
  out.clear();
  if (!mark_alone && !has_any(t)) return;
  out.elements.reserve(t.mark_tokens.size());
  const auto add = [&](const Marking& m, bool banner, bool strict) {
    out.list.push_back({m, banner, strict, marking::read_elements(m, t.mark_tokens, out.elements)});
  };
  for (const ClassificationLine& l : t.classifications)
    if (is_own(l) && !l.banner.empty() && !repeats_main(t, l)) add(l.marking, true, true);
  each_portion(t, [&](const Portion& p) {
    if (p.mark.fault != MarkFault::none || p.mark.entire_text) return;
    const bool strict = uses_double_slash(t, p.mark);
    if (strict || (mark_alone && p.mark.tokens.count > 1)) add(p.mark, false, strict);
  });
}

}  // namespace cablelint::rules
