#pragma once

#include "rules/marking/country_list.hpp"
#include "rules/marking/lattice.hpp"

namespace cablelint::marking {

// The release side of one portion, and of the overall marking. Private to rules/marking.
Disclosure disclosure_of(const Marking& m);
Disclosure join(const Disclosure& a, const Disclosure& b);
void set_disclosure(const Disclosure& d, Marking& m);

// NOFORN, RELIDO, EYES ONLY, DISPLAY ONLY: they do not roll up by union.
extern const ControlSet release_controls;

constexpr unsigned country(std::string_view code) {
  for (unsigned i = 0; i < facts::countries.size(); ++i)
    if (facts::countries[i].code == code) return i;
  throw "no such country";  // never compiles
}

inline constexpr unsigned nato = country("NATO");

}  // namespace cablelint::marking
