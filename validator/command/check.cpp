#include <fmt/format.h>

#include <chrono>
#include <filesystem>
#include <thread>

#include "grammar/parse.hpp"
#include "validator/command/commands.hpp"
#include "validator/command/pipeline.hpp"
#include "validator/command/statistics.hpp"
#include "validator/fix/mend.hpp"
#include "validator/input/gather.hpp"
#include "validator/input/overwrite.hpp"
#include "validator/interrupt.hpp"
#include "validator/suppress/suppressor.hpp"

namespace cablelint::command {
namespace {

// All files that the command line names, and that the run reads.
std::vector<std::string> read_by(const CheckOptions& options) {
  std::vector<std::string> paths = options.input.paths;
  for (const auto& path : {options.input.files_from, options.config, options.baseline, options.waivers})
    if (!path.empty()) paths.push_back(path);
  return paths;
}

void check_all(const Plan& plan, unsigned jobs, Reports& reports, bool quiet) {
  if (jobs == 0) jobs = std::max(1u, std::thread::hardware_concurrency());
  const bool progress = !log::verbose() && Progress::wanted(quiet);
  Pipeline(plan, reports, [&] { return interrupted() || !reports.wanted(); }, progress).run(jobs);
}

// The folders that the run walks to the end, or that all parts of it walk together.
Reach reach_of(const InputOptions& input, const Inputs& inputs, const rules::Selection& rules) {
  Reach reach{{}, inputs.left_out(), rules, input.shard};
  std::error_code error;
  if (interrupted()) return reach;
  for (const auto& path : input.paths)
    if (std::filesystem::is_directory(path, error)) reach.folders.push_back(path);
  if (input.paths.empty() && input.files_from.empty()) reach.folders.emplace_back(".");
  return reach;
}

// What is wrong with the waivers is reported behind the cables.
void report_waivers(const Suppressor& suppressor, const Reach& reach, Reports& reports) {
  const Waivers& waivers = suppressor.waivers();
  Findings findings;
  WaiversSeen seen;
  suppressor.judge_waivers(reach, findings);
  if (!reach.shard.empty() && !waivers.list.empty()) suppressor.see_waivers(reach, seen);
  if (findings.list.empty() && seen.shard.empty()) return;
  Parser lines(facts::vocabulary());  // for where its lines are
  Document document;
  document.path = waivers.file;
  document.status = findings.list.empty() ? Status::clean : Status::findings;
  document.encoding = "utf-8";
  document.telegram = &lines.parse(waivers.text);
  document.is_cable = false;
  document.findings = &findings;
  if (!seen.shard.empty()) document.waivers = &seen;
  RowBuffers buffers;
  Batch batch;
  reports.add(document, buffers, batch);
  reports.write(batch);
}

bool fails(const Tally& tally, const std::string& level) {
  using rules::Severity;
  if (level == "never") return false;
  return tally.of(Severity::error) || (level != "error" && tally.of(Severity::warning)) ||
         (level == "info" && tally.of(Severity::info));
}

int status(const Tally& tally, const CheckOptions& options, bool complete) {
  if (interrupted())
    log::error(fmt::format("stopped by a signal; the report ends after {} documents", tally.documents()));
  if (!complete || tally.of(Status::unreadable)) return exit_trouble;
  return fails(tally, options.fail_on) ? exit_findings : exit_clean;
}

std::string counted(std::size_t n, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", n, n == 1 ? one : many);
}

// Prints what the fixes would change; nothing is checked or written.
int show_fixes(const CheckOptions& options, const FixChoice& choice) {
  Inputs inputs;
  const auto list_problem = gather(options.input, {{}, excluded(choice.setup, options.force_exclude)}, inputs);
  if (list_problem) log::error(list_problem->message());
  if (const auto problem = written_over_input(options.output, read_by(options))) return refuse(*problem);
  Sink sink(options.output);
  if (const auto problem = sink.open()) return refuse(*problem);
  const Mended mended = mend(inputs, choice, options.input.name_of_stdin(), &sink);
  if (const auto problem = sink.close()) return refuse(*problem);
  if (list_problem || !mended.complete) return exit_trouble;
  return mended.files ? exit_findings : exit_clean;
}

bool fix(const Inputs& inputs, const FixChoice& choice, bool quiet) {
  const Mended mended = mend(inputs, choice, "-", nullptr);
  if (!quiet && mended.files)
    fmt::print(stderr, "cablelint: made {} in {}\n", counted(mended.fixes, "fix", "fixes"),
               counted(mended.files, "file", "files"));
  return mended.complete;
}

}  // namespace

int check(CheckOptions options, bool quiet) {
  const auto begin = std::chrono::steady_clock::now();
  Setup setup;
  Suppressor suppressor;
  Reports reports;
  if (const auto problem = prepare(options, setup)) return refuse(*problem);
  auto loaded = suppressor.load(options.baseline, options.waivers, day_of(setup.judging));
  if (const auto problem = told_at_key(setup.config, std::move(loaded))) return refuse(*problem);
  const FixChoice choice{setup, suppressor, options.unsafe_fixes};
  if (options.diff) return show_fixes(options, choice);
  if (const auto problem = reports.plan(options, quiet)) return refuse(*problem);
  for (const auto& path : reports.paths())
    if (const auto problem = written_over_input(path, read_by(options))) return refuse(*problem);
  if (const auto problem = reports.open()) return refuse(*problem);
  Inputs inputs;
  const LeaveOut leave_out{reports.files(), excluded(setup, options.force_exclude)};
  const auto list_problem = gather(options.input, leave_out, inputs);
  if (list_problem) log::error(list_problem->message());
  if (inputs.size() == 0 && !list_problem && options.input.shard.empty())
    log::warning("no file to check was found");
  if (log::verbose()) log::info(fmt::format("{} inputs", inputs.size()));
  const bool fixed = !options.fix || fix(inputs, choice, quiet);
  check_all({inputs, setup, suppressor, reports, options.input.name_of_stdin(), false, options.time_rules},
            options.jobs, reports, quiet);
  report_waivers(suppressor, reach_of(options.input, inputs, setup.rules.selection), reports);
  const bool complete = reports.close() && fixed && !list_problem;
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  if (options.statistics || log::verbose()) print_statistics(reports.tally(), took.count(), options.statistics);
  if (options.time_rules) print_rule_times(reports.tally());
  return status(reports.tally(), options, complete);
}

}  // namespace cablelint::command
