#include "rules/reading/register_marks.hpp"

#include <algorithm>

namespace cablelint::rules {

bool has_register_marks(const Telegram& t) {
  return std::any_of(t.marks.begin(), t.marks.end(), [&](const Marking& m) { return uses_double_slash(t, m); }) ||
         std::any_of(t.classifications.begin(), t.classifications.end(),
                     [](const ClassificationLine& l) { return !l.banner.empty(); });
}

}  // namespace cablelint::rules
