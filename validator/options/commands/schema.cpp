#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::schema;
  app.add_option("name", options.schema_name, "report, record, config or baseline")->type_name("");
  verbosity(app, options);
}

}  // namespace

Definition schema() {
  return {"schema", "print the JSON schema of an output", define,
          [](Options& o, std::string&& a) { return fill(o.schema_name, std::move(a)); },
          [](const Options& o) {
            return needed(o.schema_name, "schema", "a name: report, record, config or baseline");
          }};
}

}  // namespace cablelint::options
