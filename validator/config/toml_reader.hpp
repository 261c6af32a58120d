#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#define TOML_EXCEPTIONS 0
#define TOML_HEADER_ONLY 1
// The library asserts what the text of a file may break, such as [[[, and then reads on to its own error.
#define TOML_ASSERT(condition) static_cast<void>(0)
#include <toml++/toml.h>

#include "validator/problem.hpp"

// Reading TOML files with errors that say where: file, line, column, what, and what to write instead.
namespace cablelint {

class TomlReader {
 public:
  explicit TomlReader(std::string path) : path_(std::move(path)) {}

  // Parses the file; null, and a problem, when it cannot be read or is no TOML.
  const toml::table* open();

  // The text that was read; a pipe could not be read again.
  const std::string& bytes() const { return bytes_; }

  // Keys of a table and what each one does with its value.
  struct Key {
    std::string_view name;
    std::function<void(const toml::node&)> read;
  };
  // Reads all keys; one that is not in the list is a problem.
  void table(const toml::node& node, std::string_view what, std::span<const Key> keys);

  // Values; the empty value, and a problem, when the node is something else.
  std::string text(const toml::node& node);
  std::vector<std::string> texts(const toml::node& node);
  std::vector<const toml::table*> tables(const toml::node& node, std::string_view name);
  std::string one_of(const toml::node& node, std::initializer_list<std::string_view> known);

  // Notes a problem at a node; the first one counts.
  void fail(const toml::node& node, std::string what, std::string remedy);
  const std::optional<Problem>& problem() const { return problem_; }
  const std::string& path() const { return path_; }
  // File, line and column of a node.
  std::string place_of(const toml::node& node) const { return place_at(node.source().begin); }

 private:
  std::string place_at(toml::source_position at) const;
  void fail_at_byte(std::size_t at, std::string what, std::string remedy);
  void fail_at(toml::source_position at, std::string what, std::string remedy);

  std::string path_, bytes_;
  toml::parse_result result_;
  std::optional<Problem> problem_;
};

}  // namespace cablelint
