#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/span.hpp"

namespace cablelint {

// Whether a mark of one letter, "(c)" or "C)", is a letter of a list: a line shortly before it begins with the
// letter before its own, or one shortly after with the next, numbers aside: "37 (a)", "39 (b)", "40 (c)".
// Lines before `from` are not looked at. Behind the number of a paragraph, "3. (C)", only lines count that begin
// with such a number too.
bool in_row_of_letters(std::string_view text, Span mark, std::uint32_t from);

}  // namespace cablelint
