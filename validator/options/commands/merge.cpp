#include <CLI/CLI.hpp>

#include "validator/options/commands/commands.hpp"
#include "validator/options/commands/shared.hpp"
#include "validator/options/values.hpp"

namespace cablelint::options {
namespace {

void define(CLI::App& app, Options& options) {
  options.command = Options::Command::merge;
  MergeOptions& o = options.merge;
  operands(app, "reports", o.paths, "reports in the formats json and ndjson; without any standard input");
  app.add_option("--format", o.format, "json or ndjson; without it as the reports are")->type_name("FORMAT");
  app.add_option("-o,--output", o.output, "write the report there and not to standard output")->type_name("FILE");
  verbosity(app, options);
}

}  // namespace

Definition merge() {
  return {"merge", "make one report of those of the parts of a run", define,
          [](Options& o, std::string&& a) { return push(o.merge.paths, std::move(a)); },
          [](const Options& o) {
            return o.merge.format.empty() ? std::nullopt : check_value("merge", "--format", o.merge.format);
          }};
}

}  // namespace cablelint::options
