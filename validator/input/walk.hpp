#pragma once

#include <sys/types.h>

#include <string_view>
#include <utility>
#include <vector>

#include "validator/input/inputs.hpp"

namespace cablelint {

// Identities of files that are no input: the reports that this run writes.
using FileIds = std::vector<std::pair<dev_t, ino_t>>;

// Adds what a path names: "-" standard input, a directory all files below it, sorted by name in each
// directory, anything else itself. Links are followed, but no directory is entered twice from one path;
// folders of version control and everything that is neither file nor directory are passed over. What
// cannot be reached becomes a broken input, so that the report names it.
void add_path(std::string_view path, const FileIds& leave_out, Inputs& inputs);

// The same for the current directory, whose files are named without "./".
void add_current_directory(const FileIds& leave_out, Inputs& inputs);

}  // namespace cablelint
