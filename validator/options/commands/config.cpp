#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::config;
  app.add_option("action", options.config.action, "show (what holds, as JSON) or verify")->type_name("");
  app.add_option("file", options.config.file, "a configuration; without it the nearest cablelint.toml")
      ->type_name("");
  verbosity(app, options);
}

}  // namespace

Definition config() {
  return {"config", "show or verify the configuration", define,
          [](Options& o, std::string&& a) { return fill(o.config.file, std::move(a)); },
          [](const Options& o) { return action(o.config.action, "config", "action"); }};
}

}  // namespace cablelint::options
