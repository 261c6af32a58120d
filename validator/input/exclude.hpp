#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cablelint {

// The paths that a configuration leaves out.
struct Exclude {
  std::string file;                // globs count from the folder that it is in
  std::vector<std::string> globs;  // as fits_glob has them
  bool named_too = false;  // --force-exclude: what the user named as well, and not only what a walk finds
};

// Whether a glob fits the path or a folder that it lies in.
bool is_excluded(const Exclude& exclude, std::string_view path);

}  // namespace cablelint
