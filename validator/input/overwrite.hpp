#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "validator/problem.hpp"

namespace cablelint {

// The problem when something written to `output` would take the place of something that is read: of one of the
// paths named, of standard input, or of a cable or table, which a walk may come to. Another report may be
// written over.
std::optional<Problem> written_over_input(const std::string& output, std::span<const std::string> named);

}  // namespace cablelint
