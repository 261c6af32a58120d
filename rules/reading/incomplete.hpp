#pragma once

#include <algorithm>

#include "rules/cable.hpp"

namespace cablelint::rules {

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

}  // namespace cablelint::rules
