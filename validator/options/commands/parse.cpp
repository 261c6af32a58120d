#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::parse;
  inputs(app, options.parse);
  verbosity(app, options);
}

}  // namespace

Definition parse() {
  return {"parse", "print the structure of cables as JSON", define,
          [](Options& o, std::string&& a) { return push(o.parse.paths, std::move(a)); },
          [](const Options& o) { return names_stdin(o.parse); }};
}

}  // namespace cablelint::options
