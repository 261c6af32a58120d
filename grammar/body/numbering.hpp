#pragma once

#include <vector>

#include "grammar/body/starts.hpp"

namespace cablelint::grammar {

// Decides which starts begin paragraphs (Start::accepted) and which belong to a quoted cable
// (Start::quoted). A marked start always does; an unmarked number does only where it continues the
// sequence and is not a list item, a wrapped date or a number in a quotation. True when the numbers accepted run
// 1, 2, 3, all with marks or all without.
bool resolve_numbering(std::vector<Start>& starts);

}  // namespace cablelint::grammar
