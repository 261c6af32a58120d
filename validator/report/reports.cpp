#include "validator/report/reports.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <ctime>

#include "grammar/spelling.hpp"
#include "validator/interrupt.hpp"
#include "validator/log.hpp"

namespace cablelint {
namespace {

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value && *value;
}

bool wants_color(const std::string& when, bool terminal) {
  if (when != "auto") return when == "always";
  if (is_set("NO_COLOR")) return false;
  if (is_set("CLICOLOR_FORCE") || is_set("FORCE_COLOR")) return true;
  const char* kind = std::getenv("TERM");
  return terminal && kind && std::string_view(kind) != "dumb";
}

// The time in UTC; that of SOURCE_DATE_EPOCH where it is set, for reports that must be the same again.
std::string now() {
  std::time_t seconds = std::time(nullptr);
  if (const char* epoch = std::getenv("SOURCE_DATE_EPOCH")) seconds = std::strtoll(epoch, nullptr, 10);
  std::tm parts{};
  char text[32];
  if (!::gmtime_r(&seconds, &parts)) return "1970-01-01T00:00:00";
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts)};
}

Problem same_place() {
  return {"--format", "two reports go to the same place", "write FORMAT:FILE for all but one of them"};
}

Problem unknown_format(std::string_view name) {
  std::string known;
  std::string_view nearest;
  int least = 3;
  for (const Format* f : formats()) {
    known.append(known.empty() ? "" : ", ").append(f->name);
    if (const int d = edit_distance(name, f->name, least); d < least) least = d, nearest = f->name;
  }
  return {"--format", "no format is called " + std::string(name),
          nearest.empty() ? "use one of " + known : "did you mean " + std::string(nearest) + "?"};
}

}  // namespace

void Batch::clear() {
  for (auto& r : rows) r.clear();
  complaints.clear();
  warnings.clear();
  tally.clear();
}

std::size_t Batch::size() const {
  std::size_t bytes = 0;
  for (const auto& r : rows) bytes += r.size();
  return bytes;
}

std::optional<Problem> Reports::plan_one(std::string_view text, const CheckOptions& options, bool quiet) {
  const auto colon = text.find(':');
  const auto name = text.substr(0, colon);
  const Format* format = find_format(name);
  if (!format) return unknown_format(name);
  std::string file = options.output;
  if (colon != std::string_view::npos) file = text.substr(colon + 1);
  if (colon != std::string_view::npos && file.empty())
    return Problem{"--format", std::string(text) + " names no file", "write FORMAT:FILE, or FORMAT alone"};
  if (file == "-") file.clear();
  const bool terminal = file.empty() && ::isatty(STDOUT_FILENO);
  const Style style{format->for_people && wants_color(options.color, terminal), options.excerpts || terminal,
                    quiet, started_, options.ceiling};
  detailed_ |= format->detailed;
  One& one = all_.emplace_back();
  one.format = format;
  one.sink = std::make_unique<Sink>(file);
  one.style = style;
  return {};
}

std::optional<Problem> Reports::plan(const CheckOptions& options, bool quiet) {
  started_ = now();
  for (const auto& text : options.formats)
    if (auto problem = plan_one(text, options, quiet)) return problem;
  if (all_.empty()) plan_one("text", options, quiet);
  for (std::size_t i = 0; i < all_.size(); ++i)
    for (std::size_t k = 0; k < i; ++k)
      if (all_[i].sink->path() == all_[k].sink->path()) return same_place();
  const auto is_output = [&](const One& one) { return one.sink->path() == options.output; };
  if (!options.output.empty() && options.output != "-" && std::ranges::none_of(all_, is_output))
    return Problem{"--output", "each --format has a file of its own, and none goes there", "take it out"};
  return {};
}

void Reports::plan(const Format& format, std::string* memory) {
  One& one = all_.emplace_back();
  one.format = &format;
  one.sink = std::make_unique<Sink>(memory);
}

std::optional<Problem> Reports::open() {
  std::string head;
  for (One& one : all_)
    if (auto problem = one.sink->open()) return problem;
  FileIds ids = files();  // one file may have two names
  std::ranges::sort(ids);
  if (std::ranges::adjacent_find(ids) != ids.end()) return same_place();
  for (One& one : all_) {
    head.clear();
    one.format->open(head);
    one.sink->write(head);
  }
  return {};
}

std::vector<std::string> Reports::paths() const {
  std::vector<std::string> paths;
  for (const One& one : all_) paths.push_back(one.sink->path());
  return paths;
}

FileIds Reports::files() const {
  FileIds ids;
  struct stat s;
  for (const One& one : all_)
    if (one.sink->alive() && ::fstat(one.sink->descriptor(), &s) == 0 && S_ISREG(s.st_mode))
      ids.emplace_back(s.st_dev, s.st_ino);
  return ids;
}

void Reports::add(const Document& document, RowBuffers& buffers, Batch& batch) const {
  batch.tally.detailed = detailed_;
  batch.tally.add(document);
  batch.rows.resize(all_.size());
  const bool for_merge = document.waivers && document.finding_count() == 0;
  for (std::size_t i = 0; i < all_.size(); ++i)
    if (!for_merge || all_[i].format->mergeable)
      all_[i].format->document(document, all_[i].style, buffers, batch.rows[i]);
}

void Reports::write(One& one, const Rows& rows) {
  const auto& parts = one.format->parts;
  one.sink->write(one.writers[0].take(parts[0], rows.parts[0], rows.ends[0]));
  for (std::size_t i = 1; i < parts.size(); ++i)
    one.held[i] += one.writers[i].take(parts[i], rows.parts[i], rows.ends[i]);
}

void Reports::write(const Batch& batch) {
  tally_.add(batch.tally);
  for (std::size_t i = 0; i < batch.rows.size(); ++i) write(all_[i], batch.rows[i]);
  for (const auto& complaint : batch.complaints) log::error(complaint);
  for (const auto& warning : batch.warnings) log::warning(warning);
}

void Reports::flush() {
  for (One& one : all_) one.sink->flush();
}

bool Reports::close() {
  bool complete = true;
  std::string tail;
  for (One& one : all_) {
    tail.clear();
    Ending ending{tally_, {}, {}, interrupted()};
    for (std::size_t i = 0; i < Rows::most_parts; ++i) {
      ending.held[i] = one.held[i];
      ending.left_out[i] = one.writers[i].left_out();
    }
    one.format->close(ending, one.style, tail);
    one.sink->write(tail);
    if (const auto problem = one.sink->close()) {
      log::error(problem->message());
      complete = false;
    }
  }
  return complete;
}

bool Reports::wanted() const {
  return std::ranges::any_of(all_, [](const One& one) { return one.sink->alive(); });
}

}  // namespace cablelint
