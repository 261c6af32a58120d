#include "validator/input/overwrite.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "grammar/parse.hpp"
#include "rules/facts/facts.hpp"
#include "validator/input/source.hpp"

namespace cablelint {
namespace {

constexpr std::size_t enough = 64 << 10;  // to see whether a text is a cable

bool is_same(const struct stat& a, const struct stat& b) { return a.st_dev == b.st_dev && a.st_ino == b.st_ino; }

bool is_named(const struct stat& output, const std::string& path) {
  struct stat s;
  return (path == "-" ? ::fstat(STDIN_FILENO, &s) : ::stat(path.c_str(), &s)) == 0 && is_same(output, s);
}

// Reports begin with one of these, and may quote a cable.
bool is_report(std::string_view bytes) {
  return std::ranges::any_of(std::initializer_list<std::string_view>{"<", "[", "{\"schema_version\"", "{\"path\""},
                             [&](std::string_view head) { return bytes.starts_with(head); });
}

bool holds_cables(const std::string& path) {
  Inputs inputs;
  inputs.add(path, InputKind::named);
  Source source;
  if (source.open(inputs, inputs[0]) || is_report(source.bytes())) return false;
  if (is_container(source.content())) return true;
  Parser parser(facts::vocabulary());
  return source.content() == Content::text && parser.parse(source.bytes().substr(0, enough)).is_cable;
}

}  // namespace

std::optional<Problem> written_over_input(const std::string& output, std::span<const std::string> named) {
  struct stat s;
  if (output.empty() || ::stat(output.c_str(), &s) != 0 || !S_ISREG(s.st_mode)) return {};
  if (std::ranges::any_of(named, [&](const std::string& path) { return is_named(s, path); }))
    return Problem{output, "it is read, and would be written over", "name another file for the report"};
  if (s.st_size != 0 && holds_cables(output))
    return Problem{output, "it holds cables, and would be written over", "name another file for the report"};
  return {};
}

}  // namespace cablelint
