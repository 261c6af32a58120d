#pragma once

#include <string_view>

namespace cablelint {

inline constexpr std::string_view version = CABLELINT_VERSION;
// Of the JSON contracts. Within one major version fields are added and never renamed.
inline constexpr std::string_view schema_version = "1.0";

}  // namespace cablelint
