#pragma once

#include "grammar/marking.hpp"

// Roll-up of portions into the overall marking. A Rollup is a product of small lattices: join takes each
// part by itself (level: highest; controls and owners: union; release lists: intersection), so it is
// commutative, associative and idempotent, and no portion lowers what the others ask for. What the parts
// mean together (NODIS over EXDIS, a mix of release marks is NOFORN) is decided once, in banner().
namespace cablelint {
struct Telegram;
}

namespace cablelint::marking {

// Countries named by the list, each group of known members replaced by them: FVEY is five countries.
CountrySet expand(const CountrySet& list);

// Whom the text may be shown to, as far as the portions say it.
struct Disclosure {
  bool marked = false;    // some portion has a release mark; a classified one without then stands against it
  bool noforn = false;
  bool relido = true;     // every portion that counts has it
  bool any = false;       // some portion counts: classified, or unclassified with a release mark
  CountrySet listed;      // common to all REL TO lists as written; meaningful when `any`
  CountrySet release;     // common to all REL TO lists, groups expanded
  CountrySet display;     // common to all lists of release or display, groups expanded
  friend bool operator==(const Disclosure&, const Disclosure&) = default;
};

struct Rollup {
  Level level = Level::none;
  ControlSet controls;    // without the release controls, which are in `disclosure`
  CountrySet owners;      // foreign owners of FGI, NATO and JOINT portions
  bool concealed = false; // FGI without its owner
  Disclosure disclosure;
  friend bool operator==(const Rollup&, const Rollup&) = default;
};

Rollup of(const Marking& m);
Rollup join(const Rollup& a, const Rollup& b);

// Whether everything that `a` asks for is asked for by `b` too: join(a, b) == b.
inline bool within(const Rollup& a, const Rollup& b) { return join(a, b) == b; }

// The overall marking that the portions yield.
Marking banner(const Rollup& r);

// Most portions of a cable repeat the mark before them, and join is idempotent: the second adds nothing.
bool says_the_same(const Marking& a, const Marking& b);

// The cable's own portions rolled up; level none when it has no readable portion.
Rollup roll_up(const Telegram& t);

}  // namespace cablelint::marking
