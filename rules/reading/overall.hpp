#pragma once

#include "grammar/model.hpp"
#include "rules/facts/facts.hpp"
#include "rules/marking/lattice.hpp"

namespace cablelint {
struct Cable;
}

namespace cablelint::rules {

// The overall marking of a cable with a // banner, beside what its portions yield.
struct Overall {
  const ClassificationLine& line;
  ControlSet there;           // in the banner or as captions
  ControlSet portions;        // of any portion
  marking::Rollup rollup;
  Marking derived;
  bool released = false;      // some portion has a release list
  bool readable = true;       // every mark and release list

  bool derives(facts::ControlId id) const { return facts::has(derived.controls, id); }
};

Overall roll_up_beside(const Cable& c, const ClassificationLine& line);

}  // namespace cablelint::rules
