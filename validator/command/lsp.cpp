#include <unistd.h>

#include "validator/command/commands.hpp"
#include "validator/lsp/serve.hpp"
#include "validator/options/selection.hpp"

namespace cablelint::command {

// A wrong command line ends the server; of a wrong configuration file the editor is told.
int lsp(const CheckOptions& options) {
  lsp::Session session;
  Setup whole, alone;
  CheckOptions filled = options;
  if (prepare(filled, whole))  // is it the file or the command line?
    if (const auto problem = read_judging(options, alone.rules.selection, alone.judging)) return refuse(*problem);
  session.options = options;
  return lsp::serve(session, STDIN_FILENO, STDOUT_FILENO);
}

}  // namespace cablelint::command
