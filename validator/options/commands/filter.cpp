#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::filter;
  rule_choice(app, options.check);
  app.add_option("-j,--jobs", options.check.jobs, "threads; without it one")->type_name("N");
  verbosity(app, options);
}

}  // namespace

Definition filter() {
  return {"filter", "check records from standard input, one line of JSON in, one out", define, take_none,
          judge_nothing};
}

}  // namespace cablelint::options
