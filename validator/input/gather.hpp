#pragma once

#include <optional>

#include "validator/input/walk.hpp"
#include "validator/options/options.hpp"
#include "validator/problem.hpp"

namespace cablelint {

// All inputs that the command line names, in order; without any the current directory. The problem when the
// list itself (--files-from) cannot be read; an input that cannot be read is no problem yet.
std::optional<Problem> gather(const InputOptions& options, const LeaveOut& leave_out, Inputs& inputs);

}  // namespace cablelint
