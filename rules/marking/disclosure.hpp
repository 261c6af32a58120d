#pragma once

#include "rules/marking/lattice.hpp"

namespace cablelint::marking {

// The release side of one portion, and of the overall marking. Private to rules/marking.
Disclosure disclosure_of(const Marking& portion);
Disclosure join(const Disclosure& a, const Disclosure& b);
void set_disclosure(const Disclosure& d, Marking& banner);

// NOFORN, RELIDO, EYES ONLY, DISPLAY ONLY: they do not roll up by union.
extern const ControlSet release_controls;
// Row of the country with this code; of USA when the table has none such.
unsigned country(std::string_view code);

}  // namespace cablelint::marking
