#pragma once

#include <cstddef>
#include <string_view>

#include "validator/fix/repair.hpp"
#include "validator/input/inputs.hpp"
#include "validator/report/sink.hpp"

namespace cablelint {

struct Mended {
  std::size_t files = 0, fixes = 0;
  bool complete = true;  // false: a file could not be written, which was said on standard error
};

// Mends the plain files among the inputs; records in containers are left as they are. With a sink the changes go
// there as a diff, and no file is touched. `stdin_name` is the path of what comes from standard input.
Mended mend(const Inputs& inputs, const FixChoice& choice, std::string_view stdin_name, Sink* diff);

}  // namespace cablelint
