#pragma once

#include "rules/cable.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/portions.hpp"

namespace cablelint::rules {

// The classification line states SBU or another control of unclassified text: UNCLASSIFIED//SBU, or SBU in
// the place of UNCLAS.
inline bool line_states_control(const Cable& c) {
  const ClassificationLine* line = c.t.classification();
  return line && (line->word == ClassWord::sensitive || any_of(line->marking.controls, sensitive_controls));
}

inline bool has_sbu_portion(const Cable& c) {
  return any_portion(c.t, [](const Portion& p) { return any_of(p.mark.controls, sbu_controls); });
}

// Plain UNCLAS: neither LOU nor SENSITIVE nor a control on the line, and no SBU portion, which would only
// lack its caption (SBU001).
inline bool plain_unclassified(const Cable& c) {
  return c.unclassified() && !c.limited_official_use && !c.sensitive_caption && !line_states_control(c) &&
         !has_sbu_portion(c);
}

}  // namespace cablelint::rules
