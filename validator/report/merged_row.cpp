#include "validator/report/merged_row.hpp"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <tuple>

#include "validator/input/walk_order.hpp"
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

// The entry of a row that says how an archive ends.
constexpr std::uint32_t behind_all = std::numeric_limits<std::uint32_t>::max();

// Of what is counted alone each has its count.
bool read_findings(const Json& findings, MergedRow& row) {
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

}  // namespace

bool same_place(const MergedRow& a, const MergedRow& b) {
  return std::tie(a.input.number, a.path, a.entry, a.record) ==
         std::tie(b.input.number, b.path, b.entry, b.record);
}

bool comes_before(const MergedRow& a, const MergedRow& b) {
  if (a.is_cable != b.is_cable) return a.is_cable;
  if (a.input.number != b.input.number) return a.input.number < b.input.number;
  if (const int paths = compare_paths(a.path, b.path)) return paths < 0;
  return std::tie(a.entry, a.record, a.bytes) < std::tie(b.entry, b.record, b.bytes);
}

bool read_merged_row(std::string_view bytes, MergedRow& row) {
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
  if (const Json* input = member(document, "input"); input && input->is_object())
    row.input = {number(member(*input, "number")), number(member(*input, "of"))};
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

void MergedRow::count(Tally& tally) const {
  ++tally.by_status[static_cast<std::size_t>(status)];
  tally.suppressed += suppressed;
  for (const auto& [rule, level, times] : found) tally.count(rule, level, times);
}

}  // namespace cablelint
