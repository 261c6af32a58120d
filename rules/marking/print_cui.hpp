#pragma once

#include <string>

#include "rules/marking/print.hpp"

namespace cablelint::marking {

// What stands behind the word CUI in a canonical form: SP- categories, the others, then the controls that CUI has
// for itself, each group A to Z. Controls that every mark may have are left to the caller; true where they go on
// with the last group.
bool print_cui_parts(const Marking& m, const Source& source, std::string& out);

}  // namespace cablelint::marking
