#pragma once

#include <string_view>

namespace cablelint {

// Where a TOML text has a byte beyond ASCII that is in no quotes and in no comment, which it must not; npos where
// nowhere. toml++ 3.3 takes some of them for blanks.
std::size_t unquoted_byte(std::string_view text);

}  // namespace cablelint
