#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// What is damaged in the copy, apart from what the readers noted on their way.
void find_damage(Draft& d);

// One pass over all bytes: markup, encoding, controls, redactions; fills Draft::deceptive.
void find_byte_damage(Draft& d);

// Of Draft::deceptive what stands inside or next to a marking.
void find_deceptive(Draft& d);

// The layout (A to K of the reference) that the elements found amount to.
Layout layout_of(const Telegram& t);

}  // namespace cablelint::grammar
