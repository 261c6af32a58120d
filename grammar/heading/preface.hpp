#pragma once

#include <cstddef>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// The first line of the transmission heading where stamps of a release office stand above it: codes of exemptions,
// an authority, boxes to tick. 0 where the record begins with its heading, has none, or has text above it.
std::size_t end_of_preface(const Draft& d);

}  // namespace cablelint::grammar
