#pragma once

#include <string>

namespace cablelint::command {

// cablelint(1) as roff, from the table of options.
std::string manual_page();

}  // namespace cablelint::command
