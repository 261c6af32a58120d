#pragma once

#include <algorithm>
#include <optional>

#include "rules/marking/disclosure.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/list_letters.hpp"
#include "rules/reading/portions.hpp"

// The overall marking of a cable with a // banner, beside what its portions yield.
namespace cablelint::rules {

// Controls that captions stand for: SENSITIVE is SBU.
inline ControlSet caption_controls(const Cable& c) {
  ControlSet set;
  for (unsigned i = 0; i < facts::controls.size(); ++i)
    for (const Caption& caption : c.t.captions)
      if (facts::captions[caption.id].control == facts::controls[i].portion) set.add(i);
  if (c.sensitive_caption) set.add(static_cast<unsigned>(facts::ControlId::sbu));
  if (c.noforn_caption) set.add(static_cast<unsigned>(facts::ControlId::noforn));
  return set;
}

// A part of the text is not here, and may have held what is looked for.
inline bool incomplete(const Cable& c) {
  std::int32_t last = 0;
  for (const Paragraph& p : c.t.paragraphs) {
    if (p.quoted || p.number == 0) continue;
    if (p.number > last + 1) return true;
    last = std::max(last, p.number);
  }
  return c.truncated;
}

// A name in its release list that no table has.
inline bool has_unreadable_list(const Telegram& t, const Marking& m) {
  if (!m.has_release) return false;
  const auto first = t.mark_tokens.begin() + m.tokens.first;
  return std::any_of(first, first + m.tokens.count, [](auto& token) { return token.kind == TokenKind::other; });
}

struct Overall {
  const ClassificationLine& line;
  ControlSet there;           // in the banner or as captions
  ControlSet portions;        // of any portion
  marking::Rollup rollup;
  Marking derived;
  bool released = false;      // some portion has a release list
  bool readable = true;       // every mark and release list

  Overall(const Cable& c, const ClassificationLine& l) : line(l), there(l.marking.controls | caption_controls(c)) {
    bool first = true;
    each_portion(c.t, [&](const Portion& p) {
      if (p.mark.level == Level::none || p.mark.fault == MarkFault::unknown_word) readable = false;
      // A portion above the line is at fault for that: ROL001, ROL002.
      if (p.mark.level == Level::none || p.mark.level > l.level || is_list_letter(c, p.mark)) return;
      add(c, p.mark, first);
      first = false;
    });
    derived = marking::banner(rollup);
  }

  bool derives(facts::ControlId id) const { return facts::has(derived.controls, id); }

 private:
  void add(const Cable& c, Marking m, bool first) {
    readable &= !has_unreadable_list(c.t, m);
    if (m.has_release && m.release_to.empty())
      m.release_to = line.marking.release_to;  // (S//REL) is the banner's list
    portions |= m.controls;
    released |= m.has_release;
    const auto one = marking::of(m);
    rollup = first ? one : join(rollup, one);
  }
};

// The overall marking of a cable whose own line has a // banner and that has readable portions.
inline std::optional<Overall> overall(const Cable& c) {
  const ClassificationLine* line = c.t.classification();
  if (!line || line->banner.empty() || c.joined || c.marked == 0) return {};
  return Overall(c, *line);
}

// The first portion that satisfies `wanted(Marking)`, or null.
template <class F>
const Marking* first_portion(const Telegram& t, F&& wanted) {
  const Marking* found = nullptr;
  each_portion(t, [&](const Portion& p) {
    if (!found && wanted(p.mark)) found = &p.mark;
  });
  return found;
}

}  // namespace cablelint::rules
