#pragma once

#include <sys/types.h>

#include <string_view>
#include <utility>
#include <vector>

#include "validator/input/exclude.hpp"
#include "validator/input/inputs.hpp"

namespace cablelint {

using FileIds = std::vector<std::pair<dev_t, ino_t>>;

// What is no input.
struct LeaveOut {
  FileIds files;    // the reports that this run writes
  Exclude exclude;  // what the configuration says
};

// Adds what a path names: "-" standard input, a directory all files below it, sorted by name in each
// directory, anything else itself. Links are followed as long as they stay below it, but no directory is entered
// twice from one path; folders of version control and everything that is neither file nor directory are passed
// over. What cannot be reached becomes a broken input, so that the report names it.
void add_path(std::string_view path, const LeaveOut& leave_out, Inputs& inputs);

// The same for the current directory, whose files are named without "./".
void add_current_directory(const LeaveOut& leave_out, Inputs& inputs);

}  // namespace cablelint
