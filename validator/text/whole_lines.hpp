#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace cablelint {

// Copies of the lines with their line feeds, so that a missing one at the end is a difference.
inline std::vector<std::string> whole_lines(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const auto size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.emplace_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

}  // namespace cablelint
