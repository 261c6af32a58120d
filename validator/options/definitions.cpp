#include "validator/options/definitions.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>

#include "validator/options/values.hpp"

namespace cablelint {
namespace {

using Command = Options::Command;

void verbosity(CLI::App& app, Options& o) {
  app.add_flag_callback(
      "-q,--quiet", [&o] { o.verbosity = log::Verbosity::quiet; }, "errors only, and no summary line");
  app.add_flag_function(
      "-v,--verbose",
      [&o](std::int64_t times) { o.verbosity = times > 1 ? log::Verbosity::debug : log::Verbosity::verbose; },
      "say on standard error what is done; twice for more");
}

void inputs(CLI::App& app, InputOptions& o) {
  app.add_option("paths", o.paths,
                 "files, directories, or - for standard input; without any the current directory")
      ->type_name("");
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

// What the rules look for and how they judge.
void rule_choice(CLI::App& app, CheckOptions& o) {
  list(app, "--select", o.select, "CODES", "run these rules or families instead of the default set");
  list(app, "--extend-select", o.extend_select, "CODES", "run these as well");
  list(app, "--ignore", o.ignore, "CODES", "leave these out");
  app.add_option("--config", o.config, "read this configuration, not the nearest cablelint.toml")
      ->type_name("FILE");
  app.add_option("--baseline", o.baseline, "leave out of the counts what stands in this baseline")
      ->type_name("FILE");
  app.add_option("--waivers", o.waivers, "leave out of the counts what somebody answers for in this file")
      ->type_name("FILE");
  app.add_option("--as-of", o.as_of, "the day of the check, for rules that ask what lies in the future")
      ->type_name("YYYY-MM-DD");
  app.add_option("--ceiling", o.ceiling, "pre-release check: the highest marking that the reader may see")
      ->type_name("MARK");
  app.add_flag("--isolated", o.isolated, "read no configuration file");
}

void judging(CLI::App& app, CheckOptions& o) {
  rule_choice(app, o);
  app.add_flag("--fix", o.fix, "write the safe fixes of the findings into the files, then check what is left");
  app.add_flag("--diff", o.diff,
               "print what the fixes would change instead of a report: prints text of the cable");
  app.add_flag("--unsafe-fixes", o.unsafe_fixes,
               "with --fix or --diff: also fixes that may change what a marking means");
}

void define_check(CLI::App& app, Options& options) {
  options.command = Command::check;
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
  judging(app, o);
  app.add_option("--fail-on", o.fail_on, "exit 1 from this level on: error (default), warning, info, never")
      ->type_name("LEVEL");
  app.add_option("-j,--jobs", o.jobs, "threads; without it as many as there are cores")->type_name("N");
  app.add_option("--color", o.color, "auto (default), always, never")->type_name("WHEN");
  app.add_flag("--excerpts", o.excerpts, "show the line of a finding in text reports: prints text of the cable");
  app.add_flag("--statistics", o.statistics, "counts by rule on standard error");
  app.add_flag("--time-rules", o.time_rules, "the bytes checked and what each rule took, on standard error");
  verbosity(app, options);
}

void define_parse(CLI::App& app, Options& options) {
  options.command = Command::parse;
  inputs(app, options.parse);
  verbosity(app, options);
}

void define_marking(CLI::App& app, Options& options) {
  options.command = Command::marking;
  MarkingOptions& o = options.marking;
  app.add_option("marks", o.marks, "markings such as '(S//NF)'; without any one a line from standard input")
      ->type_name("");
  app.add_option("--format", o.format, "text (default) or json")->type_name("FORMAT");
  app.add_option("--as-of", o.as_of, "judge by the register of that day; default: today")->type_name("YYYY-MM-DD");
  verbosity(app, options);
}

void define_rules(CLI::App& app, Options& options) {
  options.command = Command::rules;
  app.add_option("--format", options.rules_format, "text (default) or json")->type_name("FORMAT");
  verbosity(app, options);
}

void define_filter(CLI::App& app, Options& options) {
  options.command = Command::filter;
  judging(app, options.check);
  app.add_option("-j,--jobs", options.check.jobs, "threads; without it one")->type_name("N");
  verbosity(app, options);
}

// --stdio is what editors add; there is no other way to speak to the server.
void define_lsp(CLI::App& app, Options& options) {
  options.command = Command::lsp;
  rule_choice(app, options.check);
  app.add_flag_callback("--stdio", [] {}, "speak over standard input and output, as it does in any case");
  verbosity(app, options);
}

void define_merge(CLI::App& app, Options& options) {
  options.command = Command::merge;
  MergeOptions& o = options.merge;
  app.add_option("reports", o.paths, "reports in the formats json and ndjson; without any standard input")
      ->type_name("");
  app.add_option("--format", o.format, "json or ndjson; without it as the reports are")->type_name("FORMAT");
  app.add_option("-o,--output", o.output, "write the report there and not to standard output")->type_name("FILE");
  verbosity(app, options);
}

void define_baseline(CLI::App& app, Options& options) {
  options.command = Command::baseline;
  CheckOptions& o = options.baseline.check;
  app.add_option("action", options.baseline.action,
                 "create, update (add what is found, drop what is gone) or prune (only drop)")
      ->type_name("");
  app.add_option("paths", o.input.paths, "what to check; without any the current directory")->type_name("");
  app.add_option("--baseline", o.baseline, "the baseline; default: cablelint-baseline.json")->type_name("FILE");
  list(app, "--select", o.select, "CODES", "run these rules or families instead of the default set");
  list(app, "--extend-select", o.extend_select, "CODES", "run these as well");
  list(app, "--ignore", o.ignore, "CODES", "leave these out");
  app.add_option("--config", o.config, "read this configuration, not the nearest cablelint.toml")
      ->type_name("FILE");
  app.add_flag("--isolated", o.isolated, "read no configuration file");
  app.add_option("-j,--jobs", o.jobs, "threads; without it as many as there are cores")->type_name("N");
  verbosity(app, options);
}

void define_config(CLI::App& app, Options& options) {
  options.command = Command::config;
  app.add_option("action", options.config.action, "show (what holds, as JSON) or verify")->type_name("");
  app.add_option("file", options.config.file, "a configuration; without it the nearest cablelint.toml")
      ->type_name("");
  verbosity(app, options);
}

void define_explain(CLI::App& app, Options& options) {
  options.command = Command::explain;
  app.add_option("code", options.explain_code, "code or name of a rule")->type_name("");
  verbosity(app, options);
}

void define_schema(CLI::App& app, Options& options) {
  options.command = Command::schema;
  app.add_option("name", options.schema_name, "report, record, config or baseline")->type_name("");
  verbosity(app, options);
}

void define_completions(CLI::App& app, Options& options) {
  options.command = Command::completions;
  app.add_option("shell", options.shell, "bash, zsh, fish, or man")->type_name("");
  verbosity(app, options);
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

std::optional<Problem> judge_check(const Options& o) {
  if (o.check.fix && o.check.diff)
    return Problem{"--fix", "it cannot stand with --diff", "--diff shows what --fix would write"};
  if (o.check.unsafe_fixes && !o.check.fix && !o.check.diff)
    return Problem{"--unsafe-fixes", "it says which fixes are made, and none are", "add --fix or --diff"};
  if (o.check.fix && std::ranges::find(o.check.input.paths, "-") != o.check.input.paths.end())
    return Problem{"--fix", "standard input cannot be written", "use --diff, or give a file"};
  if (o.check.isolated && !o.check.config.empty())
    return Problem{"--isolated", "it cannot stand with --config", "take one of them out"};
  if (!o.check.fail_on.empty())
    if (auto p = check_value("check", "--fail-on", o.check.fail_on)) return p;
  return check_value("check", "--color", o.check.color);
}

std::optional<Problem> needed(const std::string& value, std::string_view command, std::string_view what) {
  if (!value.empty()) return {};
  return Problem{std::string(command), "it needs " + std::string(what), ""};
}

std::optional<Problem> action(const std::string& value, std::string_view command, std::string_view argument) {
  if (!value.empty()) return check_value(command, argument, value);
  return needed(value, command, fmt::format("one of {}", fmt::join(values_of(command, argument), ", ")));
}

constexpr Definition all[] = {
    {"check", "check cables and report what is wrong with their markings", define_check,
     [](Options& o, std::string&& a) { return push(o.check.input.paths, std::move(a)); }, judge_check},
    {"parse", "print the structure of cables as JSON", define_parse,
     [](Options& o, std::string&& a) { return push(o.parse.paths, std::move(a)); },
     [](const Options&) { return std::optional<Problem>(); }},
    {"marking", "check and normalise markings", define_marking,
     [](Options& o, std::string&& a) { return push(o.marking.marks, std::move(a)); },
     [](const Options& o) { return check_value("marking", "--format", o.marking.format); }},
    {"rules", "list all rules", define_rules, [](Options&, std::string&&) { return false; },
     [](const Options& o) { return check_value("rules", "--format", o.rules_format); }},
    {"explain", "explain one rule", define_explain,
     [](Options& o, std::string&& a) { return fill(o.explain_code, std::move(a)); },
     [](const Options& o) { return needed(o.explain_code, "explain", "the code of a rule, such as SBU001"); }},
    {"filter", "check records from standard input, one line of JSON in, one out", define_filter,
     [](Options&, std::string&&) { return false; }, [](const Options&) { return std::optional<Problem>(); }},
    {"merge", "make one report of those of the parts of a run", define_merge,
     [](Options& o, std::string&& a) { return push(o.merge.paths, std::move(a)); },
     [](const Options& o) {
       return o.merge.format.empty() ? std::nullopt : check_value("merge", "--format", o.merge.format);
     }},
    {"baseline", "note what is found now, so that only new findings count", define_baseline,
     [](Options& o, std::string&& a) { return push(o.baseline.check.input.paths, std::move(a)); },
     [](const Options& o) { return action(o.baseline.action, "baseline", "action"); }},
    {"config", "show or verify the configuration", define_config,
     [](Options& o, std::string&& a) { return fill(o.config.file, std::move(a)); },
     [](const Options& o) { return action(o.config.action, "config", "action"); }},
    {"lsp", "language server for editors, over standard input and output", define_lsp,
     [](Options&, std::string&&) { return false; }, [](const Options&) { return std::optional<Problem>(); }},
    {"completions", "print completions for a shell, or the manual page", define_completions,
     [](Options& o, std::string&& a) { return fill(o.shell, std::move(a)); },
     [](const Options& o) { return action(o.shell, "completions", "shell"); }},
    {"schema", "print the JSON schema of an output", define_schema,
     [](Options& o, std::string&& a) { return fill(o.schema_name, std::move(a)); },
     [](const Options& o) {
       return needed(o.schema_name, "schema", "a name: report, record, config or baseline");
     }},
};

}  // namespace

std::span<const Definition> definitions() { return all; }

}  // namespace cablelint
