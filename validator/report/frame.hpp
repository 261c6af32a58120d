#pragma once

#include <string>

#include "grammar/model.hpp"
#include "validator/report/linemap.hpp"

namespace cablelint {

// The line of a finding with its place underlined, cut to fit a terminal:
//    21 | 2. (SBU) Text
//       |    ^^^^^
// It shows the cable's own words, so only where the user asked for them or looks at a terminal.
void append_frame(const Telegram& telegram, Span at, LineMap& lines, std::string& out);

}  // namespace cablelint
