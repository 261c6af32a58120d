#pragma once

#include "rules/engine.hpp"

// A run in which no rule is left out: all are selected, and a ceiling and a day are given to those that ask for
// them.
namespace cablelint::tests {

inline rules::Selection every_rule() {
  auto all = rules::Selection::none();
  all.set("ALL", true);
  return all;
}

inline Judging with_ceiling() {
  Judging judging;
  judging.ceiling.emplace().level = Level::unclassified;
  judging.as_of = {2020, 1, 1};
  return judging;
}

}  // namespace cablelint::tests
