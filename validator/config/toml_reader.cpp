#include "validator/config/toml_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "grammar/spelling.hpp"
#include "validator/config/unquoted.hpp"

namespace cablelint {
namespace {

std::string nearest(std::string_view word, std::span<const std::string_view> known) {
  std::string best;
  int least = 3;
  for (const auto k : known)
    if (const int d = edit_distance(word, k, least); d < least) least = d, best = k;
  return best;
}

std::string listed(std::span<const std::string_view> known) { return fmt::format("{}", fmt::join(known, ", ")); }

std::string remedy_for(std::string_view word, std::span<const std::string_view> known) {
  const std::string near = nearest(word, known);
  return near.empty() ? "use one of " + listed(known) : "did you mean " + near + "?";
}

}  // namespace

const toml::table* TomlReader::open() {
  errno = 0;
  std::ifstream file(path_, std::ios::binary);
  std::ostringstream bytes;
  std::error_code unknown;
  if (std::filesystem::is_directory(path_, unknown)) errno = EISDIR;  // an empty file to a stream
  if (errno == 0 && !(bytes << file.rdbuf())) bytes.clear();          // as it is for an empty file
  if (errno != 0 || file.bad()) {
    problem_ = system_problem(path_, errno ? errno : EIO);
    return nullptr;
  }
  bytes_ = std::move(bytes).str();
  if (const auto at = unquoted_byte(bytes_); at != std::string::npos) {
    fail_at_byte(at, "a character beyond ASCII stands outside of quotes", "put it in quotes");
    return nullptr;
  }
  result_ = toml::parse(bytes_, path_);
  if (result_) return &result_.table();
  const auto& error = result_.error();
  fail_at(error.source().begin, std::string(error.description()), "");
  return nullptr;
}

std::string TomlReader::place_at(toml::source_position at) const {
  return fmt::format("{}:{}:{}", path_, at.line, at.column);
}

void TomlReader::fail_at(toml::source_position at, std::string what, std::string remedy) {
  if (!problem_) problem_ = Problem{place_at(at), std::move(what), std::move(remedy)};
}

void TomlReader::fail_at_byte(std::size_t at, std::string what, std::string remedy) {
  const std::string_view before(bytes_.data(), at);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const auto column = at - (before.rfind('\n') + 1) + 1;  // npos + 1 is 0
  fail_at({static_cast<toml::source_index>(line), static_cast<toml::source_index>(column)}, std::move(what),
          std::move(remedy));
}

void TomlReader::fail(const toml::node& node, std::string what, std::string remedy) {
  fail_at(node.source().begin, std::move(what), std::move(remedy));
}

void TomlReader::table(const toml::node& node, std::string_view what, std::span<const Key> keys) {
  const toml::table* table = node.as_table();
  if (!table) return fail(node, fmt::format("{} is no table", what), "");
  for (const auto& [name, value] : *table) {
    const auto key = std::ranges::find(keys, name.str(), &Key::name);
    if (key != keys.end()) {
      key->read(value);
      continue;
    }
    std::vector<std::string_view> known;
    for (const Key& k : keys) known.push_back(k.name);
    fail_at(name.source().begin, fmt::format("{} has no key {}", what, name.str()), remedy_for(name.str(), known));
  }
}

std::string TomlReader::text(const toml::node& node) {
  const auto* value = node.as_string();
  if (!value) fail(node, "this must be a text in quotes", "");
  return value ? value->get() : std::string();
}

std::vector<std::string> TomlReader::texts(const toml::node& node) {
  std::vector<std::string> out;
  const auto* list = node.as_array();
  if (!list) fail(node, "this must be a list of texts", "write it as [\"A\", \"B\"]");
  if (list)
    for (const auto& element : *list) out.push_back(text(element));
  return out;
}

std::vector<const toml::table*> TomlReader::tables(const toml::node& node, std::string_view name) {
  std::vector<const toml::table*> out;
  const auto* list = node.as_array();
  if (!list) fail(node, "this must be a list of tables", fmt::format("write each one below [[{}]]", name));
  if (list)
    for (const auto& element : *list) {
      if (!element.is_table()) fail(element, "this must be a table", "");
      if (const auto* t = element.as_table()) out.push_back(t);
    }
  return out;
}

std::string TomlReader::one_of(const toml::node& node, std::initializer_list<std::string_view> known) {
  const std::string value = text(node);
  const std::span<const std::string_view> list(known.begin(), known.size());
  if (!value.empty() && std::ranges::find(list, std::string_view(value)) == list.end())
    fail(node, value + " is none of its values", remedy_for(value, list));
  return value;
}

}  // namespace cablelint
