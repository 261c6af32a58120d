#pragma once

#include "rules/cable.hpp"
#include "rules/marking/register_mark.hpp"

// The marks that the IC register judges: portions and banners that use //.
namespace cablelint::rules {

using marking::RegisterMark;
using marking::RegisterMarks;

// The banners, then the portions, in the order of the text. Damaged marks are POR004 and POR005.
void read_register_marks(const Telegram& t, bool mark_alone, RegisterMarks& out);

bool uses_double_slash(const Telegram& t, const Marking& m);

// A control that was given up before the cable's date.
inline bool is_retired(const Cable& c, const facts::ControlRow& control) {
  const Date to = control.in_use_to;
  return to.known() && c.dated.surely_after(to);
}

// Calls f(RegisterMark) for each.
template <class F>
void each_register_mark(const Cable& c, F&& f) {
  for (const RegisterMark& r : c.register_marks().list) f(r);
}

// The same with the elements of each mark: f(RegisterMark, Elements). For what the controls mean together.
template <class F>
void each_control_set(const Cable& c, F&& f) {
  each_register_mark(c, [&](const RegisterMark& r) {
    if (!r.m.controls.empty() || r.m.has_release || r.m.system != System::us) f(r, r.elements);
  });
}

// The same for what is said of the form. That of CUI is SBU009.
template <class F>
void each_element_list(const Cable& c, F&& f) {
  each_register_mark(c, [&](const RegisterMark& r) {
    if (r.strict && !facts::has(r.m.controls, facts::ControlId::cui)) f(r, r.elements);
  });
}

// Controls that have a list of countries, which may be unreadable.
constexpr bool has_list_control(const ControlSet& controls) {
  return facts::has(controls, facts::ControlId::display_only) || facts::has(controls, facts::ControlId::fgi);
}

inline bool in_period(const Cable& c, facts::PeriodId id) { return !c.dated.surely_after(facts::row(id).to); }

}  // namespace cablelint::rules
