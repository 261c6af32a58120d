#pragma once

#include <string>

#include "validator/report/document.hpp"

namespace cablelint {

// One cable of `cablelint parse`: its structure with the text and the span of every element.
void append_structure(const Document& document, std::string& out);

}  // namespace cablelint
