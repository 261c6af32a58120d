#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Adds paragraph starts whose number a scanner read with letters, "1O. (C)" and "l. (C)", where the numbers
// accepted so far leave that number out and it stands marked between them. True when there are any.
bool add_misread_numbers(Draft& d);

}  // namespace cablelint::grammar
