#include <CLI/CLI.hpp>
#include <algorithm>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"
#include "validator/options/values.hpp"

namespace cablelint::options {
namespace {

void fixes(CLI::App& app, CheckOptions& o) {
  app.add_flag("--fix", o.fix, "write the safe fixes of the findings into the files, then check what is left");
  app.add_flag("--diff", o.diff,
               "print what the fixes would change instead of a report: prints text of the cable");
  app.add_flag("--unsafe-fixes", o.unsafe_fixes,
               "with --fix or --diff: also fixes that may change what a marking means");
}

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::check;
  CheckOptions& o = options.check;
  inputs(app, o.input);
  app.add_flag("--force-exclude", o.force_exclude,
               "leave out what the configuration excludes, though it is named: for hooks and editors");
  app.add_option("--format", o.formats,
                 "text, concise, json, ndjson, sarif, github, gitlab, junit or html; FORMAT:FILE writes to a "
                 "file; repeatable")
      ->allow_extra_args(false)
      ->type_name("FORMAT");
  app.add_option("-o,--output", o.output, "write the report there and not to standard output")->type_name("FILE");
  rule_choice(app, o);
  fixes(app, o);
  app.add_option("--fail-on", o.fail_on, "exit 1 from this level on: error (default), warning, info, never")
      ->type_name("LEVEL");
  app.add_option("-j,--jobs", o.jobs, "threads; without it as many as there are cores")->type_name("N");
  app.add_option("--color", o.color, "auto (default), always, never")->type_name("WHEN");
  app.add_flag("--excerpts", o.excerpts, "show the line of a finding in text reports: prints text of the cable");
  app.add_flag("--statistics", o.statistics, "counts by rule on standard error");
  app.add_flag("--time-rules", o.time_rules, "the bytes checked and what each rule took, on standard error");
  verbosity(app, options);
}

std::optional<Problem> judge(const Options& o) {
  if (o.check.fix && o.check.diff)
    return Problem{"--fix", "it cannot stand with --diff", "--diff shows what --fix would write"};
  if (o.check.unsafe_fixes && !o.check.fix && !o.check.diff)
    return Problem{"--unsafe-fixes", "it says which fixes are made, and none are", "add --fix or --diff"};
  if (o.check.fix && std::ranges::find(o.check.input.paths, "-") != o.check.input.paths.end())
    return Problem{"--fix", "standard input cannot be written", "use --diff, or give a file"};
  if (o.check.isolated && !o.check.config.empty())
    return Problem{"--isolated", "it cannot stand with --config", "take one of them out"};
  if (auto p = names_stdin(o.check.input)) return p;
  if (!o.check.fail_on.empty())
    if (auto p = check_value("check", "--fail-on", o.check.fail_on)) return p;
  return check_value("check", "--color", o.check.color);
}

}  // namespace

Definition check() {
  return {"check", "check cables and report what is wrong with their markings", define,
          [](Options& o, std::string&& a) { return push(o.check.input.paths, std::move(a)); }, judge};
}

}  // namespace cablelint::options
