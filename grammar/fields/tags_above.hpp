#pragma once

#include <cstddef>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// A record dump may print TAGS above the heading, before `line`: they count where the cable has none below.
void read_tags_above(Draft& d, std::size_t line);

}  // namespace cablelint::grammar
