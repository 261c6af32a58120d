#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"
#include "validator/options/values.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::rules;
  app.add_option("--format", options.rules_format, "text (default) or json")->type_name("FORMAT");
  verbosity(app, options);
}

}  // namespace

Definition rules() {
  return {"rules", "list all rules", define, take_none,
          [](const Options& o) { return check_value("rules", "--format", o.rules_format); }};
}

}  // namespace cablelint::options
