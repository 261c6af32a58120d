#pragma once

#include <string>
#include <string_view>

namespace cablelint {

// Appends what `patch` and `git apply` read: the lines that differ with three lines round them. It prints text of
// the cable. Bytes and line ends stay when it is to be exact; otherwise it is made plain for a terminal.
void append_diff(std::string& out, std::string_view path, std::string_view before, std::string_view after,
                 bool exact);

}  // namespace cablelint
