#pragma once

#include <string_view>
#include <vector>

#include "grammar/body/starts.hpp"

namespace cablelint::grammar {

// A copy in which the pilcrow before each number was read as "1": 11 ... 19, 110, 111. Takes the "1" off
// the starts and returns true. `markup`: the copy has markdown fields, as such copies do.
bool strip_pilcrow_ones(std::string_view text, std::vector<Start>& starts, bool markup);

// Decides which starts begin paragraphs (Start::accepted) and which belong to a quoted cable
// (Start::quoted). A marked start always does; an unmarked number does only where it continues the
// sequence and is not a list item, a wrapped date or a number in a quotation. True when the numbers accepted run
// 1, 2, 3, all with marks or all without.
bool resolve_numbering(std::vector<Start>& starts);

}  // namespace cablelint::grammar
