#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::baseline;
  CheckOptions& o = options.baseline.check;
  app.add_option("action", options.baseline.action,
                 "create, update (add what is found, drop what is gone) or prune (only drop)")
      ->type_name("");
  inputs(app, o.input);
  rule_choice(app, o, "the baseline; default: cablelint-baseline.json");
  app.add_option("-j,--jobs", o.jobs, "threads; without it as many as there are cores")->type_name("N");
  verbosity(app, options);
}

std::optional<Problem> judge(const Options& o) {
  if (auto problem = names_stdin(o.baseline.check.input)) return problem;
  return action(o.baseline.action, "baseline", "action");
}

}  // namespace

Definition baseline() {
  return {"baseline", "note what is found now, so that only new findings count", define,
          [](Options& o, std::string&& a) { return push(o.baseline.check.input.paths, std::move(a)); }, judge};
}

}  // namespace cablelint::options
