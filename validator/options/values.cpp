#include "validator/options/values.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cablelint {
namespace {

constexpr std::string_view formats[] = {"text",   "concise", "json",  "ndjson", "sarif",
                                        "github", "gitlab",  "junit", "html"};
constexpr std::string_view levels[] = {"error", "warning", "info", "never"};
constexpr std::string_view whens[] = {"auto", "always", "never"};
constexpr std::string_view text_or_json[] = {"text", "json"};
constexpr std::string_view reports[] = {"json", "ndjson"};
constexpr std::string_view baseline_actions[] = {"create", "update", "prune"};
constexpr std::string_view config_actions[] = {"show", "verify"};
constexpr std::string_view schemas[] = {"report", "record", "config", "baseline"};
constexpr std::string_view shells[] = {"bash", "zsh", "fish", "man"};

struct List {
  std::string_view command, option;
  std::span<const std::string_view> values;
};

constexpr List lists[] = {
    {"check", "--format", formats},           {"check", "--fail-on", levels},       {"check", "--color", whens},
    {"marking", "--format", text_or_json},    {"rules", "--format", text_or_json},  {"merge", "--format", reports},
    {"baseline", "action", baseline_actions}, {"config", "action", config_actions}, {"schema", "name", schemas},
    {"completions", "shell", shells},
};

}  // namespace

std::span<const std::string_view> values_of(std::string_view command, std::string_view option) {
  for (const List& list : lists)
    if (list.command == command && list.option == option) return list.values;
  return {};
}

std::optional<Problem> check_value(std::string_view command, std::string_view option, const std::string& value) {
  const auto known = values_of(command, option);
  if (std::ranges::find(known, value) != known.end()) return {};
  return Problem{std::string(option.starts_with("-") ? option : command), value + " is none of its values",
                 fmt::format("use one of {}", fmt::join(known, ", "))};
}

}  // namespace cablelint
