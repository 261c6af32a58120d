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
  operands(app, "paths", o.input.paths, "what to check; without any the current directory");
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

}  // namespace

Definition baseline() {
  return {"baseline", "note what is found now, so that only new findings count", define,
          [](Options& o, std::string&& a) { return push(o.baseline.check.input.paths, std::move(a)); },
          [](const Options& o) { return action(o.baseline.action, "baseline", "action"); }};
}

}  // namespace cablelint::options
