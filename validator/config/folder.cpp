#include "validator/config/folder.hpp"

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

bool is_within(std::string_view path, std::string_view folder) {
  const fs::path relative = whole(path).lexically_relative(whole(fs::path(folder) / ""));
  return !relative.empty() && *relative.begin() != "..";
}

}  // namespace cablelint
