#pragma once

#include <cstddef>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Reads format lines 1 to 11 (transmission identifier to BT) in the lines before `end`. Only the first
// heading counts; copies put a second one behind or before it.
void read_heading(Draft& d, std::size_t end);

}  // namespace cablelint::grammar
