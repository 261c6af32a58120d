#include "validator/input/exclude.hpp"

#include <algorithm>

#include "validator/config/folder.hpp"

namespace cablelint {

bool is_excluded(const Exclude& exclude, std::string_view path) {
  if (exclude.globs.empty()) return false;
  std::string part = path_from_folder_of(exclude.file, path);
  while (!part.empty()) {
    const auto fits = [&](const std::string& glob) { return fits_glob(glob, part); };
    if (std::ranges::any_of(exclude.globs, fits)) return true;
    const std::size_t slash = part.rfind('/');
    part.resize(slash == std::string::npos ? 0 : slash);
  }
  return false;
}

}  // namespace cablelint
