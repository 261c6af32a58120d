#pragma once

#include <string>
#include <string_view>

#include "validator/report/document.hpp"

namespace cablelint {

// One line on a cable after the pre-release check: which of its portions keep it from release at the ceiling.
//   a.cable: kept from release at UNCLASSIFIED by the classification line S E C R E T; paragraph 2 (C)
void append_release(const Document& document, std::string_view ceiling, std::string& out);

}  // namespace cablelint
