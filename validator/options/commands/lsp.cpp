#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"

namespace cablelint::options {
namespace {

// --stdio is what editors add; there is no other way to speak to the server.
void define(CLI::App& app, Options& options) {
  options.command = Options::Command::lsp;
  rule_choice(app, options.check);
  app.add_flag_callback("--stdio", [] {}, "speak over standard input and output, as it does in any case");
  verbosity(app, options);
}

}  // namespace

Definition lsp() {
  return {"lsp", "language server for editors, over standard input and output", define, take_none, judge_nothing};
}

}  // namespace cablelint::options
