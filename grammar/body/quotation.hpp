#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Cables that are quoted in the middle of a line ("... this request: UNCLAS STATE 012345 SIPDIS E.O. ..."): notes
// them and puts the starts behind into their regions. Called only where the numbering does not add up. True when
// there is one.
bool add_mid_line_quotations(Draft& d);

}  // namespace cablelint::grammar
