#pragma once

#include "grammar/model.hpp"

namespace cablelint::grammar {

// Where the cable, its heading or its front matter begins a second time; empty when it does not.
Span second_copy(const Telegram& t);

}  // namespace cablelint::grammar
