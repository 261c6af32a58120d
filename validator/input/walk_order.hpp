#pragma once

#include <algorithm>
#include <string_view>

namespace cablelint {

// As a walk goes: a folder's files before those of the next name, so that / comes before every other character.
// Below 0, 0 or above 0.
inline int compare_paths(std::string_view a, std::string_view b) {
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (x == a.end() || y == b.end()) return (x != a.end()) - (y != b.end());
  const auto rank = [](char c) { return c == '/' ? 0 : 1 + static_cast<unsigned char>(c); };
  return rank(*x) < rank(*y) ? -1 : 1;
}

}  // namespace cablelint
