#pragma once

#include "rules/cable.hpp"
#include "rules/marking/elements.hpp"
#include "rules/reading/lines.hpp"
#include "rules/reading/portions.hpp"

// The marks that the IC register judges: portions and banners that use //.
namespace cablelint::rules {

struct RegisterMark {
  const Marking& m;
  bool banner;
  bool strict;  // uses //, or is a banner; State's (S/NF) by itself is held only to what controls mean
};

inline bool uses_double_slash(const Telegram& t, const Marking& m) {
  if (m.tokens.count < 2) return false;
  for (std::uint32_t i = m.tokens.first; i < m.tokens.first + m.tokens.count; ++i) {
    const MarkToken& token = t.mark_tokens[i];
    if (token.kind != TokenKind::separator) continue;
    const auto kind = static_cast<SeparatorKind>(token.value);
    if (kind == SeparatorKind::double_slash || kind == SeparatorKind::many_slashes) return true;
  }
  return false;
}

// The same banner on each section's heading is judged once.
inline bool repeats_main(const Telegram& t, const ClassificationLine& l) {
  const ClassificationLine* main = t.classification();
  return main && &l != main && t.view(l.banner) == t.view(main->banner);
}

// Calls f(RegisterMark) for the banners, then for the portions. Damaged marks are POR004 and POR005.
template <class F>
void each_register_mark(const Cable& c, F&& f) {
  if (!c.has_register_marks()) return;
  for (const ClassificationLine& l : c.t.classifications)
    if (is_own(l) && !l.banner.empty() && !repeats_main(c.t, l)) f(RegisterMark{l.marking, true, true});
  each_portion(c.t, [&](const Portion& p) {
    if (p.mark.fault != MarkFault::none || p.mark.entire_text) return;
    const bool strict = uses_double_slash(c.t, p.mark);
    if (strict || (c.judging.mark_alone && p.mark.tokens.count > 1)) f(RegisterMark{p.mark, false, strict});
  });
}

// The same with the elements of each mark: f(RegisterMark, Elements). For what the controls mean together.
template <class F>
void each_control_set(const Cable& c, F&& f) {
  marking::Elements elements;
  each_register_mark(c, [&](const RegisterMark& r) {
    if (r.m.controls.empty() && !r.m.has_release && r.m.system == System::us) return;
    marking::read_elements(r.m, c.t.mark_tokens, elements);
    f(r, elements);
  });
}

// The same for what is said of the form. That of CUI is SBU009.
template <class F>
void each_element_list(const Cable& c, F&& f) {
  marking::Elements elements;
  each_register_mark(c, [&](const RegisterMark& r) {
    if (!r.strict || facts::has(r.m.controls, facts::ControlId::cui)) return;
    marking::read_elements(r.m, c.t.mark_tokens, elements);
    f(r, elements);
  });
}

// Controls that have a list of countries, which may be unreadable.
constexpr bool has_list_control(const ControlSet& controls) {
  return facts::has(controls, facts::ControlId::display_only) || facts::has(controls, facts::ControlId::fgi);
}

inline bool in_period(const Cable& c, facts::PeriodId id) { return !c.dated.surely_after(facts::row(id).to); }

}  // namespace cablelint::rules
