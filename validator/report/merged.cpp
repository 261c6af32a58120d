#include "validator/report/merged.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "validator/report/format.hpp"
#include "validator/report/json_document.hpp"
#include "validator/report/merged_waivers.hpp"

namespace cablelint {
namespace {

using Json = nlohmann::json;

std::string head() {
  std::string out;
  json_format.open(out);
  return out;
}

constexpr std::string_view end_of_rows = "\n],\"summary\":";

Problem not_whole(std::string_view place) {
  return {std::string(place), "the report ends early", "make this part again; what it has is merged"};
}

}  // namespace

// Takes rows off until one is none; whether all were.
bool MergedReport::add_rows(std::string_view& rest, std::string_view separator) {
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    if (separator == ",\n" && line.ends_with(',')) line.remove_suffix(1);
    MergedRow row;
    if (!line.empty() && !read_merged_row(line, row)) return false;
    if (!line.empty()) rows_.push_back(std::move(row));
    rest.remove_prefix(std::min(rest.size(), end + 1));
  }
  return true;
}

std::optional<Problem> MergedReport::add_json(std::string_view place, std::string_view report) {
  const std::string begin = head();
  if (!report.starts_with(begin))
    return Problem{std::string(place), "it was made by another version of cablelint", "merge it with that one"};
  all_lines_ = false;
  report.remove_prefix(begin.size());
  const std::size_t end = report.rfind(end_of_rows);
  std::string_view rows = report.substr(0, end);
  const bool whole = add_rows(rows, ",\n") && end != std::string_view::npos && report.ends_with("}\n");
  if (!whole) return not_whole(place);
  return {};
}

std::optional<Problem> MergedReport::add(std::string_view place, std::string_view report) {
  if (report.starts_with("{\"schema_version\":")) return add_json(place, report);
  const std::size_t rows_before = rows_.size();
  const bool whole = report.empty() || report.ends_with('\n');
  if (add_rows(report, "\n") && whole) return {};
  if (rows_.size() > rows_before) return not_whole(place);
  return Problem{std::string(place), "it is no report of the formats json and ndjson",
                 "make it with cablelint check --format json"};
}

// What the parts of a run say of a waiver file becomes one row.
void MergedReport::join_parts() {
  std::map<std::string, MergedWaivers> files;
  for (const MergedRow& row : rows_)
    if (row.is_part) files[row.path].add(row.bytes, Json::parse(row.bytes));
  std::erase_if(rows_, [](const MergedRow& row) { return row.is_part; });
  for (const auto& [path, file] : files) {
    MergedRow row;
    if (read_merged_row(joined_.emplace_back(file.row()), row)) rows_.push_back(std::move(row));
  }
}

// The rows of one run tell by their numbers in which order its inputs were named; those of several runs tell
// nothing. When no input is missing, or they tell nothing, the numbers go.
void MergedReport::take_numbers_out() {
  std::uint32_t all = 0;
  std::set<std::uint32_t> seen;
  for (const MergedRow& row : rows_) all = std::max(all, row.input.of);
  const bool one_run = std::ranges::all_of(rows_, [&](const MergedRow& row) {
    seen.insert(row.input.number);
    return !row.is_cable || row.input.of == all;
  });
  seen.erase(0);  // waiver files
  if (all == 0 || (one_run && seen.size() < all)) return;
  for (MergedRow& row : rows_) {
    const std::string end = input_member(row.input) + '}';
    if (row.bytes.ends_with(end))
      row.bytes = joined_.emplace_back(row.bytes.substr(0, row.bytes.size() - end.size())).append(1, '}');
    if (!one_run) row.input = {};
  }
}

std::size_t MergedReport::finish() {
  join_parts();
  take_numbers_out();
  std::sort(rows_.begin(), rows_.end(), comes_before);
  rows_.erase(
      std::unique(rows_.begin(), rows_.end(),
                  [](const MergedRow& a, const MergedRow& b) { return same_place(a, b) && a.bytes == b.bytes; }),
      rows_.end());
  std::size_t twice = 0;
  for (std::size_t i = 1; i < rows_.size(); ++i) twice += same_place(rows_[i - 1], rows_[i]);
  return twice;
}

void MergedReport::write(bool as_lines, const std::function<void(std::string_view)>& out) const {
  Tally tally;
  if (!as_lines) out(head());
  bool first = true;
  for (const MergedRow& row : rows_) {
    row.count(tally);
    if (!as_lines) out(first ? "\n" : ",\n");
    first = false;
    out(row.bytes);
    if (as_lines) out("\n");
  }
  std::string tail;
  if (!as_lines) json_format.close({tally, {}, {}}, {}, tail);
  out(tail);
}

}  // namespace cablelint
