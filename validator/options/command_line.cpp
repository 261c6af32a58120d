#include "validator/options/command_line.hpp"

#include <CLI/CLI.hpp>

#include "grammar/spelling.hpp"
#include "validator/options/definitions.hpp"
#include "validator/problem.hpp"
#include "validator/report/sink.hpp"
#include "validator/version.hpp"

namespace cablelint {
namespace {

int usage_error(const Problem& problem) {
  log::error(problem.message());
  return exit_trouble;
}

std::string overview() {
  std::string text =
      "cablelint checks the classification and handling markings of State Department style telegrams.\n\n"
      "usage: cablelint COMMAND [ARGUMENTS]\n\n";
  for (const Definition& d : definitions())
    text.append("  ").append(d.name).append(12 - d.name.size(), ' ').append(d.summary).append("\n");
  return text + "\n  --help      this text; `cablelint COMMAND --help` for one command\n"
                "  --version   the version\n\n"
                "exit status: 0 nothing at or above --fail-on, 1 findings, 2 wrong usage or an input that cannot "
                "be read\n";
}

Problem unknown_command(std::string_view name) {
  Problem problem{"", "no command is called " + std::string(name), ""};
  if (name.starts_with("-")) problem.what = std::string(name) + " must stand behind a command";
  int least = 3;
  for (const Definition& d : definitions()) {
    const int distance = edit_distance(name, d.name, least);
    if (distance >= least) continue;
    least = distance;
    problem.remedy = "did you mean " + std::string(d.name) + "?";
  }
  if (problem.remedy.empty())
    problem.remedy = "to check files: cablelint check PATH; all commands: cablelint --help";
  return problem;
}

// The option that was meant by one that does not exist.
std::string nearest_option(const CLI::App& app, const std::string& wrong) {
  const std::string name = wrong.substr(0, wrong.find('='));
  std::string nearest;
  int least = 3;
  for (const CLI::Option* option : app.get_options())
    for (const auto& known : option->get_lnames()) {
      const int distance = edit_distance(name, "--" + known, least);
      if (distance >= least) continue;
      least = distance;
      nearest = "--" + known;
    }
  return nearest;
}

bool is_option(std::string_view argument) { return argument.size() > 1 && argument.front() == '-'; }

Problem unexpected(const CLI::App& app, const std::string& argument) {
  const std::string see = "see `" + app.get_name() + " --help`";
  if (!is_option(argument)) return {"", "one argument too many: " + argument, see};
  const std::string near = nearest_option(app, argument);
  return {"", argument + " is no option of " + app.get_name(),
          near.empty() ? see + "; a file of that name is given as ./" + argument : "did you mean " + near + "?"};
}

Problem lacks_value(std::string_view option) {
  return {std::string(option), "it has no value", "give one, or take the option out"};
}

// --name= with nothing behind it, of which CLI11 would make the next argument the value.
std::optional<Problem> cut_short(const std::vector<std::string>& words) {
  for (const std::string& word : words)
    if (word.starts_with("--") && word.find('=') == word.size() - 1)
      return lacks_value(std::string_view(word).substr(0, word.size() - 1));
  return {};
}

// An option with an empty value, as a script gives it when its variable is not set. It would be as if the option
// were not there: a check against no ceiling, or by a configuration that was not named.
std::optional<Problem> empty_value(const CLI::App& app) {
  for (const CLI::Option* option : app.get_options())
    for (const std::string& value : option->results())
      if (value.empty()) return lacks_value((option->get_positional() ? "" : "--") + option->get_single_name());
  return {};
}

// Everything behind -- is an argument, whatever it looks like. CLI11 loses track of that, so it never sees it.
std::optional<int> parse(const Definition& definition, std::vector<std::string> words, Options& options) {
  const auto rule_off = std::find(words.begin(), words.end(), "--");
  std::vector<std::string> behind(rule_off == words.end() ? rule_off : rule_off + 1, words.end());
  words.erase(rule_off, words.end());
  if (const auto problem = cut_short(words)) return usage_error(*problem);
  CLI::App app(std::string(definition.summary), "cablelint " + std::string(definition.name));
  app.allow_extras();
  definition.define(app, options);
  try {
    std::reverse(words.begin(), words.end());  // as CLI11 wants them
    app.parse(std::move(words));
  } catch (const CLI::CallForHelp&) {
    return print(app.help());
  } catch (const CLI::ParseError& error) {
    return usage_error({"", error.what(), "see `" + app.get_name() + " --help`"});
  }
  if (const auto problem = empty_value(app)) return usage_error(*problem);
  for (auto& argument : app.remaining())
    if (is_option(argument) || !definition.argument(options, std::string(argument)))
      return usage_error(unexpected(app, argument));
  for (const auto& argument : behind)
    if (!definition.argument(options, std::string(argument))) return usage_error(unexpected(app, argument));
  if (const auto problem = definition.judge(options)) return usage_error(*problem);
  return {};
}

}  // namespace

std::optional<int> read_command_line(int argc, char** argv, Options& options) {
  if (argc < 2) return usage_error({"", "no command", "try `cablelint check PATH` or `cablelint --help`"});
  const std::string_view name = argv[1];
  if (name == "--version" || name == "-V") return print("cablelint " + std::string(version) + "\n");
  if (name == "--help" || name == "-h" || name == "help") return print(overview());
  for (const Definition& d : definitions())
    if (d.name == name) return parse(d, {argv + 2, argv + argc}, options);
  return usage_error(unknown_command(name));
}

}  // namespace cablelint
