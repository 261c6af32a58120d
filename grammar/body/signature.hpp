#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// The surname in capitals, alone on the last line of the text or behind its last sentence. The text ends at `end`,
// in line `last`.
void read_signature(Telegram& t, std::size_t last, std::uint32_t end);

}  // namespace cablelint::grammar
