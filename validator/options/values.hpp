#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "validator/problem.hpp"

namespace cablelint {

// The values that an option or argument of a command may have; empty when they are no list.
std::span<const std::string_view> values_of(std::string_view command, std::string_view option);

// The problem of a value that is not among them.
std::optional<Problem> check_value(std::string_view command, std::string_view option, const std::string& value);

}  // namespace cablelint
