#include "validator/config/folder.hpp"

#include <fnmatch.h>

#include <filesystem>

#include "validator/text/uri.hpp"

namespace cablelint {
namespace {

namespace fs = std::filesystem;

fs::path whole(const fs::path& path) {
  std::error_code error;
  return (fs::current_path(error) / path).lexically_normal();
}

}  // namespace

std::string path_from_folder_of(std::string_view file, std::string_view path) {
  const fs::path relative = whole(path).lexically_relative(whole(fs::path(file).parent_path()));
  return relative.empty() || *relative.begin() == ".." ? std::string(tidy_path(path)) : relative.string();
}

bool fits_glob(const std::string& glob, const std::string& path) {
  constexpr std::string_view folders = "**/";
  std::size_t at = 0;
  while (::fnmatch(glob.c_str() + at, path.c_str(), 0) != 0) {
    if (!std::string_view(glob).substr(at).starts_with(folders)) return false;
    at += folders.size();
  }
  return true;
}

bool is_within(std::string_view path, std::string_view folder) {
  const fs::path relative = whole(path).lexically_relative(whole(fs::path(folder) / ""));
  return !relative.empty() && *relative.begin() != "..";
}

}  // namespace cablelint
