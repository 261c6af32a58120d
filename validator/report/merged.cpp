#include "validator/report/merged.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "validator/report/format.hpp"
#include "validator/report/merged_waivers.hpp"
#include "validator/report/rule_list.hpp"

namespace cablelint {
namespace {

using Json = nlohmann::json;

const Json* member(const Json& object, const char* name) {
  const auto at = object.find(name);
  return at == object.end() ? nullptr : &*at;
}

std::uint32_t number(const Json* value) {
  return value && value->is_number_unsigned() ? value->get<std::uint32_t>() : 0;
}

std::string_view text(const Json* value) {
  return value && value->is_string() ? std::string_view(value->get_ref<const std::string&>()) : std::string_view();
}

std::optional<Status> status_of(std::string_view word) {
  for (const auto s : {Status::clean, Status::findings, Status::unreadable, Status::skipped})
    if (name(s) == word) return s;
  return {};
}

std::optional<rules::Severity> level_of(std::string_view word) {
  for (const auto s : {rules::Severity::error, rules::Severity::warning, rules::Severity::info})
    if (name(s) == word) return s;
  return {};
}

std::optional<std::uint16_t> rule_of_code(std::string_view code) {
  if (const int rule = rules::find(code); rule >= 0) return static_cast<std::uint16_t>(rule);
  for (std::size_t i = rules::all().size(); i < rule_count(); ++i)
    if (rule_at(i).code == code) return static_cast<std::uint16_t>(i);
  return {};
}

// As a walk goes: a folder's files before those of the next name, so that / comes before every other character.
int compare_paths(std::string_view a, std::string_view b) {
  const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  if (x == a.end() || y == b.end()) return (x != a.end()) - (y != b.end());
  const auto rank = [](char c) { return c == '/' ? 0 : 1 + static_cast<unsigned char>(c); };
  return rank(*x) < rank(*y) ? -1 : 1;
}

std::string head() {
  std::string out;
  json_format.open(out);
  return out;
}

// The entry of a row that says how an archive ends.
constexpr std::uint32_t behind_all = std::numeric_limits<std::uint32_t>::max();

constexpr std::string_view end_of_rows = "\n],\"summary\":";

Problem not_whole(std::string_view place) {
  return {std::string(place), "the report ends early", "make this part again; what it has is merged"};
}

}  // namespace

bool MergedReport::same_place(const Row& a, const Row& b) {
  return std::tie(a.path, a.entry, a.record) == std::tie(b.path, b.entry, b.record);
}

bool MergedReport::before(const Row& a, const Row& b) {
  if (a.is_cable != b.is_cable) return a.is_cable;
  if (const int paths = compare_paths(a.path, b.path)) return paths < 0;
  return std::tie(a.entry, a.record, a.bytes) < std::tie(b.entry, b.record, b.bytes);
}

bool MergedReport::read_row(std::string_view bytes, Row& row) {
  const Json document = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
  if (!document.is_object()) return false;
  const auto status = status_of(text(member(document, "status")));
  const Json* findings = member(document, "findings");
  if (!status || !findings || !member(document, "path")) return false;
  row.bytes = bytes;
  row.status = *status;
  row.path = text(member(document, "path"));
  row.record = number(member(document, "record"));
  const Json* telegram = member(document, "telegram");
  row.is_part = member(document, "part");
  row.is_cable = !row.is_part && (row.status != Status::findings || (telegram && telegram->is_object()));
  if (row.is_part && !MergedWaivers().add(bytes, document)) return false;
  if (row.status == Status::unreadable && row.record == 0) row.entry = behind_all;
  if (const Json* entry = member(document, "entry"); entry && entry->is_object()) {
    row.entry = number(member(*entry, "number"));
    const auto name = text(member(*entry, "name"));
    if (std::string_view(row.path).ends_with(name)) row.path.resize(row.path.size() - name.size());
    if (row.path.ends_with('/')) row.path.pop_back();
  }
  const Json* unlisted = member(document, "unlisted");
  return read_findings(*findings, row) && (!unlisted || read_findings(*unlisted, row));
}

// Of what is counted alone each has its count.
bool MergedReport::read_findings(const Json& findings, Row& row) {
  if (!findings.is_array()) return false;
  for (const Json& finding : findings) {
    if (!finding.is_object()) return false;
    const auto rule = rule_of_code(text(member(finding, "code")));
    const auto level = level_of(text(member(finding, "level")));
    const Json* count = member(finding, "count");
    if (!rule || !level || (count && !count->is_number_unsigned())) return false;
    if (member(finding, "suppressed"))
      ++row.suppressed;
    else
      row.found.push_back({*rule, *level, count ? count->get<std::uint64_t>() : 1});
  }
  return true;
}

// Takes rows off until one is none; whether all were.
bool MergedReport::add_rows(std::string_view& rest, std::string_view separator) {
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    if (separator == ",\n" && line.ends_with(',')) line.remove_suffix(1);
    Row row;
    if (!line.empty() && !read_row(line, row)) return false;
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
  for (const Row& row : rows_)
    if (row.is_part) files[row.path].add(row.bytes, Json::parse(row.bytes));
  std::erase_if(rows_, [](const Row& row) { return row.is_part; });
  for (const auto& [path, file] : files) {
    Row row;
    if (read_row(joined_.emplace_back(file.row()), row)) rows_.push_back(std::move(row));
  }
}

std::size_t MergedReport::finish() {
  join_parts();
  std::sort(rows_.begin(), rows_.end(), before);
  rows_.erase(std::unique(rows_.begin(), rows_.end(),
                          [](const Row& a, const Row& b) { return same_place(a, b) && a.bytes == b.bytes; }),
              rows_.end());
  std::size_t twice = 0;
  for (std::size_t i = 1; i < rows_.size(); ++i) twice += same_place(rows_[i - 1], rows_[i]);
  return twice;
}

void MergedReport::count(const Row& row, Tally& tally) {
  ++tally.by_status[static_cast<std::size_t>(row.status)];
  tally.suppressed += row.suppressed;
  for (const auto& [rule, level, count] : row.found) tally.count(rule, level, count);
}

void MergedReport::write(bool as_lines, const std::function<void(std::string_view)>& out) const {
  Tally tally;
  if (!as_lines) out(head());
  bool first = true;
  for (const Row& row : rows_) {
    count(row, tally);
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
