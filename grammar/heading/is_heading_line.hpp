#pragma once

#include <string_view>

#include "grammar/span.hpp"

namespace cablelint::grammar {

// Whether `s`, a line without the blanks round it, is one of the heading: the classification line stands behind
// the last of these.
bool is_heading_line(std::string_view text, Span s);

}  // namespace cablelint::grammar
