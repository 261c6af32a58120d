#include "validator/input/gather.hpp"

#include "validator/input/source.hpp"

namespace cablelint {
namespace {

// Paths with NUL between them, or one a line.
void add_paths(std::string_view list, const FileIds& leave_out, Inputs& inputs) {
  const char separator = list.find('\0') == std::string_view::npos ? '\n' : '\0';
  while (!list.empty()) {
    auto path = list.substr(0, list.find(separator));
    list.remove_prefix(std::min(list.size(), path.size() + 1));
    if (separator == '\n' && path.ends_with('\r')) path.remove_suffix(1);
    if (!path.empty()) add_path(path, leave_out, inputs);
  }
}

}  // namespace

std::optional<Problem> gather(const InputOptions& options, const FileIds& leave_out, Inputs& inputs) {
  for (const auto& path : options.paths) add_path(path, leave_out, inputs);
  if (!options.files_from.empty()) {
    Inputs list;
    add_path(options.files_from, {}, list);
    Source source;
    if (list.size() != 1)
      return Problem{"--files-from", options.files_from + " is a directory", "name a file with paths"};
    if (auto problem = source.open(list, list[0])) {
      problem->place = "--files-from " + problem->place;
      return problem;
    }
    add_paths(source.bytes(), leave_out, inputs);
  } else if (options.paths.empty()) {
    add_current_directory(leave_out, inputs);
  }
  return {};
}

}  // namespace cablelint
