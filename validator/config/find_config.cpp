#include "validator/config/find_config.hpp"

#include <filesystem>

namespace cablelint {
namespace {

namespace fs = std::filesystem;

// Also a link that leads nowhere: whoever set it up means a configuration to be read.
bool is_config(const fs::path& file) {
  std::error_code error;
  if (fs::is_regular_file(file, error)) return true;
  return fs::is_symlink(fs::symlink_status(file, error)) && !fs::is_directory(file, error);
}

}  // namespace

std::string find_config() {
  std::error_code error;
  for (fs::path folder = fs::current_path(error); !error; folder = folder.parent_path()) {
    const fs::path file = folder / config_name;
    if (is_config(file)) return file.string();
    if (folder == folder.parent_path()) break;
  }
  return {};
}

std::optional<Problem> load_config(const std::string& named, bool isolated, Config& out) {
  const std::string path = !named.empty() ? named : isolated ? std::string() : find_config();
  return path.empty() ? std::nullopt : read_config(path, out);
}

}  // namespace cablelint
