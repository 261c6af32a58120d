#pragma once

#include <cstdlib>
#include <type_traits>

// The switch in the headers that rewrite.py makes: CABLELINT_MUTANT names the one mutant that is on.
namespace cablelint::mutation {

inline int active = std::getenv("CABLELINT_MUTANT") ? std::atoi(std::getenv("CABLELINT_MUTANT")) : 0;

// Constant expressions are what they are without mutants.
constexpr bool is(int number) { return !std::is_constant_evaluated() && active == number; }

}  // namespace cablelint::mutation
