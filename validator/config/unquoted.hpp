#pragma once

#include <string_view>

namespace cablelint {

// Where a TOML text has a byte beyond ASCII that is in no quotes and in no comment, which it must not; npos where
// nowhere. toml++ 3.3 asks of such a character whether it is a blank, and runs into undefined behaviour.
std::size_t unquoted_byte(std::string_view text);

}  // namespace cablelint
