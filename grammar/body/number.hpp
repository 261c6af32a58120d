#pragma once

#include "grammar/body/starts.hpp"

namespace cablelint::grammar {

// Reads pilcrow, number, stop and part at `at`. False when no number is there.
bool read_number(std::string_view text, std::uint32_t at, std::uint32_t end, Start& out);

}  // namespace cablelint::grammar
