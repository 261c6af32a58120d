#include "validator/options/commands/shared.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "validator/options/values.hpp"

namespace cablelint::options {

void verbosity(CLI::App& app, Options& o) {
  app.add_flag_callback(
      "-q,--quiet", [&o] { o.verbosity = log::Verbosity::quiet; }, "errors only, and no summary line");
  app.add_flag_function(
      "-v,--verbose",
      [&o](std::int64_t times) { o.verbosity = times > 1 ? log::Verbosity::debug : log::Verbosity::verbose; },
      "say on standard error what is done; twice for more");
}

// CLI11 would take [C] for a list in brackets and hand on C, so it gets none of them: Definition::argument does.
void operands(CLI::App& app, const char* name, std::vector<std::string>& values, const char* text) {
  app.add_option(name, values, text)->expected(0)->allow_extra_args(false)->type_name("");
}

void inputs(CLI::App& app, InputOptions& o) {
  operands(app, "paths", o.paths,
           "files, directories, or - for standard input; without any the current directory");
  app.add_option("--stdin-filename", o.stdin_filename, "the path to report for standard input")->type_name("PATH");
  app.add_option("--files-from", o.files_from,
                 "read paths from a file, one a line or with NUL between; - for "
                 "standard input")
      ->type_name("FILE");
  app.add_option("--shard", o.shard, "only the I-th of N parts of the inputs, each path always in the same")
      ->type_name("I/N");
}

void list(CLI::App& app, const char* name, std::vector<std::string>& values, const char* type, const char* text) {
  app.add_option(name, values, text)->allow_extra_args(false)->delimiter(',')->type_name(type);
}

void rule_choice(CLI::App& app, CheckOptions& o, const char* baseline) {
  list(app, "--select", o.select, "CODES", "run these rules or families instead of the default set");
  list(app, "--extend-select", o.extend_select, "CODES", "run these as well");
  list(app, "--ignore", o.ignore, "CODES", "leave these out");
  app.add_option("--config", o.config, "read this configuration, not the nearest cablelint.toml")
      ->type_name("FILE");
  app.add_option("--baseline", o.baseline, baseline)->type_name("FILE");
  app.add_option("--waivers", o.waivers, "leave out of the counts what somebody answers for in this file")
      ->type_name("FILE");
  app.add_option("--as-of", o.as_of, "the day of the check, for rules that ask what lies in the future")
      ->type_name("YYYY-MM-DD");
  app.add_option("--ceiling", o.ceiling, "pre-release check: the highest marking that the reader may see")
      ->type_name("MARK");
  app.add_flag("--isolated", o.isolated, "read no configuration file");
}

bool push(std::vector<std::string>& list, std::string&& argument) {
  list.push_back(std::move(argument));
  return true;
}

bool fill(std::string& place, std::string&& argument) {
  if (!place.empty()) return false;
  place = std::move(argument);
  return true;
}

std::optional<Problem> needed(const std::string& value, std::string_view command, std::string_view what) {
  if (!value.empty()) return {};
  return Problem{std::string(command), "it needs " + std::string(what), ""};
}

std::optional<Problem> names_stdin(const InputOptions& input) {
  const bool read = !input.files_from.empty() || std::ranges::find(input.paths, "-") != input.paths.end();
  if (input.stdin_filename.empty() || read) return {};
  return Problem{"--stdin-filename", "it names standard input, which is not read", "add - to the paths"};
}

std::optional<Problem> action(const std::string& value, std::string_view command, std::string_view argument) {
  if (!value.empty()) return check_value(command, argument, value);
  return needed(value, command, fmt::format("one of {}", fmt::join(values_of(command, argument), ", ")));
}

}  // namespace cablelint::options
