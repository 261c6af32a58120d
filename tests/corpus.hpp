#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

// The invented cables in corpus/, read byte for byte and in the order of their paths.
namespace cablelint::tests {

struct CorpusCable {
  std::filesystem::path path;
  std::string text;
};

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<CorpusCable> corpus(const std::filesystem::path& root = CABLELINT_SOURCE_DIR "/corpus") {
  std::vector<CorpusCable> cables;
  if (!std::filesystem::exists(root)) return cables;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
    if (entry.path().extension() == ".cable") cables.push_back({entry.path(), read_file(entry.path())});
  std::sort(cables.begin(), cables.end(), [](auto& a, auto& b) { return a.path < b.path; });
  return cables;
}

}  // namespace cablelint::tests
