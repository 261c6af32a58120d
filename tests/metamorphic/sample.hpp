#pragma once

#include <cstddef>

// Sanitizers are slow: there only every n-th cable is changed.
#ifndef METAMORPHIC_SAMPLE
#define METAMORPHIC_SAMPLE 1
#endif

namespace cablelint::metamorphic {

constexpr std::size_t sample = METAMORPHIC_SAMPLE;

}  // namespace cablelint::metamorphic
