#pragma once

#include <string>
#include <string_view>

namespace cablelint {

// Text for XML and HTML, in an attribute with double quotes or between tags: markup is escaped, controls, other
// hidden characters and invalid bytes come out as ?, a line end or tab as a blank.
void append_xml(std::string& out, std::string_view text);

}  // namespace cablelint
