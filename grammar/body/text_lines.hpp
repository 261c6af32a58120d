#pragma once

#include <cstdint>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Goes through the lines of the text from offset `at`: says of each what it is, reads later classification lines
// with their front matter, and notes where paragraphs (Draft::starts), blocks of text and items of lists may
// begin.
void read_text_lines(Draft& d, std::uint32_t at);

}  // namespace cablelint::grammar
