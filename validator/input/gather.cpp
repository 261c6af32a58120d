#include "validator/input/gather.hpp"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <charconv>

#include "validator/input/source.hpp"
#include "validator/input/walk_order.hpp"

namespace cablelint {
namespace {

// What a user named: of standard input the configuration may know the name that it is reported by.
void add_named(std::string_view path, const InputOptions& options, const LeaveOut& leave_out, Inputs& inputs) {
  const std::string& name = options.stdin_filename;
  if (path == "-" && !name.empty() && leave_out.exclude.named_too && is_excluded(leave_out.exclude, name))
    inputs.add_excluded(path, InputKind::standard_input);
  else
    add_path(path, leave_out, inputs);
}

// Paths with NUL between them, or one a line.
void add_paths(std::string_view list, const InputOptions& options, const LeaveOut& leave_out, Inputs& inputs) {
  const char separator = list.find('\0') == std::string_view::npos ? '\n' : '\0';
  while (!list.empty()) {
    auto path = list.substr(0, list.find(separator));
    list.remove_prefix(std::min(list.size(), path.size() + 1));
    if (separator == '\n' && path.ends_with('\r')) path.remove_suffix(1);
    if (!path.empty()) add_named(path, options, leave_out, inputs);
  }
}

// One part of several; a path is always in the same one.
struct Shard {
  std::uint64_t part = 1, of = 1;

  bool has(std::string_view path) const {
    while (path.starts_with("./")) path.remove_prefix(2);
    return XXH3_64bits(path.data(), path.size()) % of == part - 1;
  }
};

std::optional<Problem> read_shard(std::string_view text, Shard& shard) {
  if (text.empty()) return {};
  const char *at = text.data(), *const end = at + text.size();
  const auto part = std::from_chars(at, end, shard.part);
  const bool slash = part.ec == std::errc{} && part.ptr != end && *part.ptr == '/';
  const auto of = slash ? std::from_chars(part.ptr + 1, end, shard.of) : part;
  if (slash && of.ec == std::errc{} && of.ptr == end && shard.part >= 1 && shard.part <= shard.of) return {};
  return Problem{"--shard", std::string(text) + " names no part",
                 "write it as I/N with I from 1 to N, such as 2/8"};
}

// Then merge finds the order by itself.
bool in_walk_order(const Inputs& inputs, const InputOptions& options) {
  const std::string name = options.name_of_stdin();
  const auto path = [&](std::size_t i) {
    return inputs[i].kind == InputKind::standard_input ? std::string_view(name) : inputs.path(inputs[i]);
  };
  for (std::size_t i = 1; i < inputs.size(); ++i)
    if (compare_paths(path(i - 1), path(i)) >= 0) return false;
  return true;
}

}  // namespace

std::optional<Problem> gather(const InputOptions& options, const LeaveOut& leave_out, Inputs& inputs) {
  Shard shard;
  if (auto problem = read_shard(options.shard, shard)) return problem;
  for (const auto& path : options.paths) add_named(path, options, leave_out, inputs);
  if (!options.files_from.empty()) {
    Inputs list;
    add_path(options.files_from, {}, list);
    Source source;
    if (list.size() != 1)
      return Problem{"--files-from", options.files_from + " is a directory", "name a file with paths"};
    if (auto problem = source.open(list, list[0], Source::Contents::as_they_are)) {
      problem->place = "--files-from " + problem->place;
      return problem;
    }
    add_paths(source.bytes(), options, leave_out, inputs);
  } else if (options.paths.empty()) {
    add_current_directory(leave_out, inputs);
  }
  if (shard.of > 1 && !in_walk_order(inputs, options)) inputs.number();
  if (shard.of > 1) inputs.keep([&](std::string_view path) { return shard.has(path); });
  return {};
}

}  // namespace cablelint
