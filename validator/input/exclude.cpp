#include "validator/input/exclude.hpp"

#include <fnmatch.h>

#include <algorithm>

#include "validator/config/folder.hpp"

namespace cablelint {

bool is_excluded(const Exclude& exclude, std::string_view path) {
  if (exclude.globs.empty()) return false;
  std::string part = path_from_folder_of(exclude.file, path);
  while (!part.empty()) {
    const auto fits = [&](const std::string& glob) { return ::fnmatch(glob.c_str(), part.c_str(), 0) == 0; };
    if (std::ranges::any_of(exclude.globs, fits)) return true;
    const std::size_t slash = part.rfind('/');
    part.resize(slash == std::string::npos ? 0 : slash);
  }
  return false;
}

}  // namespace cablelint
