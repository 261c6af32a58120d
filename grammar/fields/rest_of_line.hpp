#pragma once

#include <cstdint>

#include "grammar/fields/open_field.hpp"

// What a damaged line has behind a field that is none of it.
namespace cablelint::grammar {

// "REF: 09 STATE 1  NORDHAVN 00000077  001.3 OF 012": page lines in the middle of the line.
void note_page_lines(Draft& d, const OpenField& f, std::uint32_t at, std::uint32_t end);

// "REF: 09 STATE 1  1.  In response": the text begins in mid-line. Returns where, looking at [from, end) of the
// field; 0 when it does not.
std::uint32_t paragraph_behind_field(Draft& d, const OpenField& f, std::uint32_t from, std::uint32_t end);

}  // namespace cablelint::grammar
