#pragma once

#include <string_view>

#include "grammar/vocabulary.hpp"

namespace cablelint::marking {

// The control word nearest to a word in no list, in banners the long forms first; empty when none is near.
std::string_view nearest_control(std::string_view word, bool banner);
// The code of the country that is nearest, by its code or by its name.
std::string_view nearest_country(std::string_view word);

}  // namespace cablelint::marking
