#pragma once

#include <string_view>
#include <vector>

#include "grammar/model.hpp"

namespace cablelint::grammar {

// Cuts the text at LF, CR LF and lone CR. The lines tile the text; `out` is cleared first.
// True when there is a CR in the text.
bool split_lines(std::string_view text, std::vector<Line>& out);

}  // namespace cablelint::grammar
