#pragma once

#include <string>
#include <string_view>

namespace cablelint {

// Appends text for a person's terminal: one line of valid UTF-8. Controls, other hidden characters and
// invalid bytes come out as ?, a tab as one blank, and of two # in a row the second as ?, so that no line
// is a command to a CI system.
void append_plain(std::string& out, std::string_view text);

// The same for a path at the start of a line, where "::" would begin such a command too.
void append_path(std::string& out, std::string_view path);

}  // namespace cablelint
