#pragma once

#include "rules/marking/print.hpp"

namespace cablelint::marking {

// Whether the canonical form says all that the mark says: a level was read, no token is unknown, and what is
// printed reads as it did. Fixes ask before they put the form in the place of a mark.
bool understood(const Marking& m, const Source& source);

}  // namespace cablelint::marking
