#pragma once

#include "grammar/body/starts.hpp"

namespace cablelint::grammar {

// Reads pilcrow, number and stop at `at`. False when no number is there.
bool read_number(std::string_view text, std::uint32_t at, std::uint32_t end, Start& out);

// Reads what may stand straight behind: an escaped stop, the part of a paragraph. False when it shows the number
// to be none.
bool read_behind_number(std::string_view text, std::uint32_t end, Start& out);

}  // namespace cablelint::grammar
