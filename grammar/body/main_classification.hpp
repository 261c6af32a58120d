#pragma once

#include <cstddef>
#include <cstdint>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Finds the cable's own classification line among the lines: t.main and what stands before it. Returns the
// index of the first line behind it (t.lines.size() when there is none), and in `at` the offset where the
// rest of that line begins.
std::size_t find_main_classification(Draft& d, std::uint32_t& at);

}  // namespace cablelint::grammar
