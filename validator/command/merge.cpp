#include <fmt/format.h>

#include <memory>
#include <vector>

#include "validator/command/commands.hpp"
#include "validator/input/overwrite.hpp"
#include "validator/input/source.hpp"
#include "validator/interrupt.hpp"
#include "validator/report/merged.hpp"
#include "validator/report/sink.hpp"

namespace cablelint::command {
namespace {

// Reads all reports into the merged one; false, and said on standard error, when something is missing.
bool read_all(const std::vector<std::string>& paths, std::vector<std::unique_ptr<Source>>& sources,
              MergedReport& merged) {
  Inputs inputs;
  for (const auto& path : paths) inputs.add(path, path == "-" ? InputKind::standard_input : InputKind::named);
  if (paths.empty()) inputs.add("-", InputKind::standard_input);
  bool complete = true;
  for (std::size_t i = 0; i < inputs.size() && !interrupted(); ++i) {
    auto& source = *sources.emplace_back(std::make_unique<Source>());
    auto problem = source.open(inputs, inputs[i], Source::Contents::as_they_are);
    if (!problem) problem = merged.add(inputs.path(inputs[i]), source.bytes());
    if (problem) log::error(problem->message());
    complete &= !problem;
  }
  return complete;
}

}  // namespace

int merge(const MergeOptions& options) {
  std::vector<std::unique_ptr<Source>> sources;  // rows point into them
  MergedReport merged;
  bool complete = read_all(options.paths, sources, merged);
  if (const auto twice = merged.finish())
    log::warning(fmt::format("{} documents are reported twice and not alike; both are kept", twice));
  if (interrupted()) return exit_trouble;
  Sink sink(options.output);
  auto problem = written_over_input(options.output, options.paths);
  if (!problem) problem = sink.open();
  const bool as_lines = options.format.empty() ? merged.all_lines() : options.format == "ndjson";
  if (!problem) merged.write(as_lines, [&](std::string_view bytes) { sink.write(bytes); });
  if (!problem) problem = sink.close();
  if (problem) log::error(problem->message());
  return complete && !problem ? exit_clean : exit_trouble;
}

}  // namespace cablelint::command
