#pragma once

#include <optional>

#include "validator/options/options.hpp"

namespace cablelint {

// Reads the command line. An exit status when there is nothing more to do: help and version were printed, or
// the usage is wrong and standard error says how.
std::optional<int> read_command_line(int argc, char** argv, Options& options);

}  // namespace cablelint
