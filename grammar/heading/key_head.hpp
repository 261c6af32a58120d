#pragma once

#include <cstddef>
#include <cstdint>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Newer systems print the heading as keys below the level word: MRN: 10 OSLO 123, Date/DTG:, From:, Action:,
// Info:. `line` is the level's; returns the line of the last key, and in `at` where that ends. Without an MRN key
// both stay.
std::size_t read_key_head(Draft& d, std::size_t line, std::uint32_t& at);

// The lines between level and MRN that such a system prints for what the cable is: SBU, which stands for the
// caption SENSITIVE there, and captions. What the captions below say too is not read again; so this comes behind
// them.
void read_level_lines(Draft& d);

// Where the value begins of a line that such a copy prints for captions, Captions: SENSITIVE; 0: another line.
std::uint32_t match_caption_key(std::string_view text, Span line);

// The line at which such a copy's list of names begins, behind the text: Signature:, Drafted By:. False when it is
// none.
bool begins_key_end(Draft& d, Span line);

}  // namespace cablelint::grammar
