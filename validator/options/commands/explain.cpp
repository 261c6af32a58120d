#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::explain;
  app.add_option("code", options.explain_code, "code or name of a rule")->type_name("");
  verbosity(app, options);
}

}  // namespace

Definition explain() {
  return {
      "explain", "explain one rule", define,
      [](Options& o, std::string&& a) { return fill(o.explain_code, std::move(a)); },
      [](const Options& o) { return needed(o.explain_code, "explain", "the code of a rule, such as SBU001"); }};
}

}  // namespace cablelint::options
