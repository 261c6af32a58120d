#pragma once

#include "grammar/model.hpp"

namespace cablelint::grammar {

// Reads line 2 from the lines above `de`: it stands there, whatever its prosign has become, and long ones run over
// several lines.
void read_routing_above(Telegram& t, Line& de);

}  // namespace cablelint::grammar
