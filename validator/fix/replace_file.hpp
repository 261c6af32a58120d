#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "validator/problem.hpp"

namespace cablelint {

// Gives a file other contents in one step: whoever reads it sees the old bytes or the new ones, also after a
// crash. Links are followed, owner rights stay. `expected` is what the file held when it was read: a file that has
// changed since is left alone, and that is the problem.
std::optional<Problem> replace_file(const std::string& path, std::string_view expected, std::string_view bytes);

}  // namespace cablelint
