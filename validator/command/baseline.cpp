// baseline create|update|prune: what is found now is known from then on.
#include "validator/suppress/baseline.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <thread>

#include "validator/command/commands.hpp"
#include "validator/command/pipeline.hpp"
#include "validator/fix/replace_file.hpp"
#include "validator/input/gather.hpp"
#include "validator/interrupt.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/text/json.hpp"
#include "validator/text/uri.hpp"

namespace cablelint::command {
namespace {

using nlohmann::json;

// ["a.txt", "SBU001", "cablelint/v1:..."] for each finding, ["a.txt"] for each document.
void collect(const Document& d, const Style&, RowBuffers& buffers, Rows& rows) {
  if (d.status == Status::unreadable) return;
  std::string& out = rows.first();
  cablelint::json::Writer(out).open('[').value(tidy_path(d.path)).close(']');
  out += '\n';
  if (d.finding_count() == 0) return;
  buffers.fingerprints.reset(d);
  for (std::size_t i = 0; i < d.finding_count(); ++i) {
    if (!d.is_live(i)) continue;
    buffers.scratch.clear();
    buffers.fingerprints.append(buffers.scratch, i);
    cablelint::json::Writer w(out);
    w.open('[')
        .value(tidy_path(d.path))
        .value(rule_of(d.findings->list[i]).code)
        .value(buffers.scratch)
        .close(']');
    out += '\n';
  }
}

constexpr Format collecting{
    "", false, false, {}, [](std::string&) {}, collect, [](const Ending&, const Style&, std::string&) {}};

// What a check of all inputs finds; a document without a finding has an entry without codes.
std::optional<Problem> find_all(CheckOptions& options, Setup& setup, Baseline& found, bool& complete) {
  Suppressor waivers;  // what is waived for a time must not be known for ever
  if (auto problem = prepare(options, setup)) return problem;
  if (auto problem = told_at_key(setup.config, waivers.load({}, options.waivers, day_of(setup.judging))))
    return problem;
  std::string rows;
  Reports reports;
  reports.plan(collecting, &rows);
  Inputs inputs;
  if (auto problem = gather(options.input, {{}, excluded(setup, false)}, inputs)) return problem;
  const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
  const Plan plan{inputs, setup, waivers, reports, options.input.name_of_stdin()};
  Pipeline(plan, reports, [] { return interrupted() != 0; }).run(options.jobs ? options.jobs : cores);
  complete = reports.close() && reports.tally().of(Status::unreadable) == 0;
  for (std::string_view rest = rows; !rest.empty(); rest.remove_prefix(rest.find('\n') + 1)) {
    const json row = json::parse(rest.substr(0, rest.find('\n')));
    auto& codes = found.documents[row[0].get<std::string>()];
    if (row.size() == 3) codes[row[1].get<std::string>()].insert(row[2].get<std::string>());
  }
  return {};
}

bool is_on(const rules::Selection& selection, std::string_view code) {
  const int rule = rules::find(code);
  return rule < 0 || selection.has(static_cast<std::size_t>(rule));
}

// Keeps of the old findings those that are still there, and those that were not looked for.
void prune(Baseline& old, const Baseline& found, PathRules rules) {
  std::erase_if(old.documents, [&](const auto& entry) {
    return !found.documents.contains(entry.first) && ::access(entry.first.c_str(), F_OK) != 0;
  });
  for (auto& [path, codes] : old.documents) {
    const auto now = found.documents.find(path);
    if (now == found.documents.end()) continue;
    const auto& selection = rules.of(path).selection;
    for (auto& entry : codes) {
      if (!is_on(selection, entry.first)) continue;
      std::erase_if(entry.second, [&](const std::string& print) {
        const auto known = now->second.find(entry.first);
        return known == now->second.end() || !known->second.contains(print);
      });
    }
    std::erase_if(codes, [](const auto& entry) { return entry.second.empty(); });
  }
}

// The old baseline stays whole until the new one is; of one that cannot be written nothing is left.
std::optional<Problem> write(const std::string& path, const Baseline& baseline) {
  std::error_code unknown;
  std::ifstream old;
  if (std::filesystem::is_regular_file(path, unknown)) old.open(path, std::ios::binary);
  if (old.is_open())
    return replace_file(path, std::string(std::istreambuf_iterator<char>(old), {}), to_json(baseline));
  Sink sink(path);
  if (auto problem = sink.open()) return problem;
  sink.write(to_json(baseline));
  const auto problem = sink.close();
  if (problem && std::filesystem::is_regular_file(path, unknown)) ::unlink(path.c_str());
  return problem;
}

}  // namespace

int baseline(BaselineOptions options) {
  std::string path = options.check.baseline;
  options.check.baseline.clear();
  Setup setup;
  Baseline found, result;
  bool complete = true;
  if (const auto problem = find_all(options.check, setup, found, complete)) return refuse(*problem);
  if (path.empty()) path = options.check.baseline.empty() ? std::string(baseline_name) : options.check.baseline;
  if (interrupted()) return exit_trouble;
  const bool create = options.action == "create";
  if (create && ::access(path.c_str(), F_OK) == 0)
    return refuse({path, "there is a baseline already", "use `cablelint baseline update`, or remove it"});
  if (!create)
    if (const auto problem = read_baseline(path, result)) return refuse(*problem);
  const std::size_t before = result.size();
  prune(result, found, PathRules(setup));
  if (options.action != "prune")
    for (auto& [document, codes] : found.documents)
      for (auto& [code, prints] : codes) result.documents[document][code] = std::move(prints);
  if (const auto problem = write(path, result)) return refuse(*problem);
  fmt::print(stderr, "cablelint: {} findings in the baseline, {} before\n", result.size(), before);
  return complete ? exit_clean : exit_trouble;
}

}  // namespace cablelint::command
