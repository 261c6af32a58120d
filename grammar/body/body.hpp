#pragma once

#include <cstddef>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Reads the text from offset `at`: paragraphs, headings, page lines, later classification lines with their
// front matter (sections of this cable, or another cable quoted), and the end lines.
void read_body(Draft& d, std::uint32_t at);

}  // namespace cablelint::grammar
