#include <unistd.h>

#include "validator/command/commands.hpp"
#include "validator/command/pipeline.hpp"
#include "validator/input/tables.hpp"
#include "validator/interrupt.hpp"

namespace cablelint::command {

int filter(CheckOptions options) {
  Setup setup;
  Suppressor suppressor;
  Reports reports;
  auto problem = prepare(options, setup);
  if (!problem)
    problem = told_at_key(setup.config, suppressor.load(options.baseline, options.waivers, day_of(setup.judging)));
  CheckOptions lines;
  lines.formats = {"ndjson"};
  if (!problem) problem = reports.plan(lines, true);
  if (!problem) problem = reports.open();
  if (problem) return refuse(*problem);
  Inputs inputs;
  inputs.add("-", InputKind::standard_input);
  const Plan plan{inputs, setup, suppressor, reports, "-", true};
  Pipeline pipeline(plan, reports, [&] { return interrupted() || !reports.wanted(); });
  pipeline.open(
      open_table(Content::ndjson, bytes_of(std::make_shared<FileStream>(STDIN_FILENO, "")), Pace::as_it_comes));
  pipeline.run(std::max(1u, options.jobs));
  const bool complete = reports.close() && pipeline.complete();
  return complete ? exit_clean : exit_trouble;
}

}  // namespace cablelint::command
