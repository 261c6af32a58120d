#pragma once

#include <string>
#include <string_view>

namespace cablelint {

// A path as it counts from the folder that a file is in: globs in cablelint.toml and in a waiver file mean the
// same from wherever the program is started. A path outside that folder stays as it is given.
std::string path_from_folder_of(std::string_view file, std::string_view path);

// Whether a glob fits a path: * and ? match across folders and [ab] is one of these, as in fnmatch(3). "**/" at
// its beginning stands for no folder as well, as other programs have it.
bool fits_glob(const std::string& glob, const std::string& path);

// Whether the path is that folder or lies below it.
bool is_within(std::string_view path, std::string_view folder);

}  // namespace cablelint
