#pragma once

#include <cstddef>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Reads captions and fields behind a classification line: from `at`, in line `line`, to the body.
// `quoted`: the lines of another cable in the text. Returns the offset where the body begins.
std::uint32_t read_front_matter(Draft& d, std::size_t line, std::uint32_t at, bool quoted);

}  // namespace cablelint::grammar
