#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::completions;
  app.add_option("shell", options.shell, "bash, zsh, fish, or man")->type_name("");
  verbosity(app, options);
}

}  // namespace

Definition completions() {
  return {"completions", "print completions for a shell, or the manual page", define,
          [](Options& o, std::string&& a) { return fill(o.shell, std::move(a)); },
          [](const Options& o) { return action(o.shell, "completions", "shell"); }};
}

}  // namespace cablelint::options
