#pragma once

#include <cstddef>

#include "grammar/model.hpp"

namespace cablelint::grammar {

// The text `s`, which ends before line `last`, without page lines and rules at its end: they belong to the page.
Span without_page_lines(const Telegram& t, Span s, std::size_t last);

}  // namespace cablelint::grammar
