#pragma once

#include "grammar/list_letters.hpp"
#include "rules/cable.hpp"

namespace cablelint::rules {

// A letter of a list in the text that happens to be a level letter: "(A) ... (B) ... (C)" is no portion mark.
// Letters of the references do not count.
inline bool is_list_letter(const Cable& c, const Marking& m) {
  return in_row_of_letters(c.t.text, m.span, c.t.body);
}

}  // namespace cablelint::rules
