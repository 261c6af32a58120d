#pragma once

#include <string_view>
#include <vector>

#include "grammar/body/starts.hpp"

namespace cablelint::grammar {

// A copy in which the pilcrow before each number was read as "1": 11 ... 19, 110, 111. Takes the "1" off
// the starts and returns true. `markup`: the copy has markdown fields, as such copies do.
bool strip_pilcrow_ones(std::string_view text, std::vector<Start>& starts, bool markup);

}  // namespace cablelint::grammar
