#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include "grammar/marking.hpp"

namespace cablelint::reading {

// The level as a word of a message.
constexpr std::string_view level_word(Level level) {
  constexpr std::array<std::string_view, 6> words = {"unmarked",     "UNCLASSIFIED", "RESTRICTED",
                                                     "CONFIDENTIAL", "SECRET",       "TOP SECRET"};
  return words[static_cast<std::size_t>(level)];
}

}  // namespace cablelint::reading
