#pragma once

namespace cablelint {

// Where standard input, output or error is closed, something takes its place that fails when it is used, so
// that no file of ours gets its number and a report that goes nowhere is an error.
void open_standard_files();

}  // namespace cablelint
