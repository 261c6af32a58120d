#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// One pass over all bytes, before anything is read: markup, encoding, controls, redactions; fills Draft::deceptive
// and Draft::blanked.
void find_byte_damage(Draft& d);

// What else is damaged in the copy, apart from what the readers noted on their way.
void find_damage(Draft& d);

// Of Draft::deceptive what stands inside or next to a marking.
void find_deceptive(Draft& d);

// The layout (A to K of the reference) that the elements found amount to.
Layout layout_of(const Telegram& t);

}  // namespace cablelint::grammar
