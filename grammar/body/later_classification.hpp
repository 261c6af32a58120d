#pragma once

#include <cstddef>

#include "grammar/state.hpp"

// Classification lines in the text, below the cable's own.
namespace cablelint::grammar {

// C O N F I D E N T A L SECTION 02 OF 02: no level word, but the words behind it tell what the line is.
bool may_be_misspelt_section(std::string_view text, Span line);

// Reads the one at line `i`: a section of this cable, its own line again, a page's level word, or another cable,
// which `out.role` says. Returns how many lines it takes, 0 when it is none. `after_blank`: a blank line or a rule
// stands above. `from`: it does not begin before that offset of the line.
std::size_t read_later_line(Draft& d, std::size_t i, bool after_blank, std::uint32_t from,
                            ClassificationLine& out);

}  // namespace cablelint::grammar
