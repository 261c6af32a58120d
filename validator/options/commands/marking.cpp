#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"
#include "validator/options/values.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::marking;
  MarkingOptions& o = options.marking;
  operands(app, "marks", o.marks, "markings such as '(S//NF)'; without any one a line from standard input");
  app.add_option("--format", o.format, "text (default) or json")->type_name("FORMAT");
  app.add_option("--as-of", o.as_of, "judge by the register of that day; default: today")->type_name("YYYY-MM-DD");
  verbosity(app, options);
}

}  // namespace

Definition marking() {
  return {"marking", "check and normalise markings", define,
          [](Options& o, std::string&& a) { return push(o.marking.marks, std::move(a)); },
          [](const Options& o) { return check_value("marking", "--format", o.marking.format); }};
}

}  // namespace cablelint::options
