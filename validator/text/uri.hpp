#pragma once

#include <string>
#include <string_view>

namespace cablelint {

// A path as a URI reference: percent-encoded, relative unless the path is absolute, then with "file://".
void append_uri(std::string& out, std::string_view path);

// The path that a file: URI names; any other URI as it is.
std::string path_of_uri(std::string_view uri);

// "./a/b" is "a/b".
constexpr std::string_view tidy_path(std::string_view path) {
  while (path.starts_with("./")) path.remove_prefix(path.starts_with(".//") ? 3 : 2);
  return path;
}

}  // namespace cablelint
