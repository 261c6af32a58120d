#include "rules/reading/overall.hpp"

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/list_letters.hpp"
#include "rules/reading/portions.hpp"

namespace cablelint::rules {
namespace {

// Controls that captions stand for: SENSITIVE is SBU.
ControlSet caption_controls(const Cable& c) {
  ControlSet set;
  for (unsigned i = 0; i < facts::controls.size(); ++i)
    for (const Caption& caption : c.t.captions)
      if (facts::captions[caption.id].control == facts::controls[i].portion) set.add(i);
  if (c.sensitive_caption) set.add(static_cast<unsigned>(facts::ControlId::sbu));
  if (c.noforn_caption) set.add(static_cast<unsigned>(facts::ControlId::noforn));
  return set;
}

// A name in its release list that no table has.
bool has_unreadable_list(const Telegram& t, const Marking& m) {
  if (!m.has_release) return false;
  const auto first = t.mark_tokens.begin() + m.tokens.first;
  return std::any_of(first, first + m.tokens.count, [](auto& token) { return token.kind == TokenKind::other; });
}

void add(Marking m, bool first, Overall& o) {
  if (m.has_release && m.release_to.empty())
    m.release_to = o.line.marking.release_to;  // (S//REL) is the banner's list
  o.portions |= m.controls;
  o.released |= m.has_release;
  const auto one = marking::of(m);
  o.rollup = first ? one : join(o.rollup, one);
}

}  // namespace

Overall roll_up_beside(const Cable& c, const ClassificationLine& line) {
  Overall o{line, line.marking.controls | caption_controls(c), {}, {}, {}};
  const Marking* last = nullptr;
  each_portion(c.t, [&](const Portion& p) {
    o.readable &= !is_unreadable(p.mark);
    // A portion above the line is at fault for that: ROL001, ROL002.
    if (p.mark.level == Level::none || p.mark.level > line.level || is_list_letter(c, p.mark)) return;
    o.readable &= !has_unreadable_list(c.t, p.mark);
    if (last && marking::says_the_same(*last, p.mark)) return;
    add(p.mark, !last, o);
    last = &p.mark;
  });
  o.derived = marking::banner(o.rollup);
  return o;
}

}  // namespace cablelint::rules
