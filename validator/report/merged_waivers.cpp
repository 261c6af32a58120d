#include "validator/report/merged_waivers.hpp"

#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>
#include <vector>

#include "validator/report/fingerprint.hpp"
#include "validator/text/json.hpp"

namespace cablelint {
namespace {

using Json = nlohmann::json;
constexpr std::string_view status_key = ",\"status\":";

// The objects of a list as they are written, from behind its bracket on.
std::vector<std::string_view> objects(std::string_view list) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  bool quoted = false;
  for (std::size_t at = 0, depth = 0; at < list.size(); ++at) {
    const char c = list[at];
    if (quoted && c == '\\') ++at;
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '{' && depth++ == 0) begin = at;
    if (c == '}' && --depth == 0) out.push_back(list.substr(begin, at + 1 - begin));
    if (c == ']' && depth == 0) break;
  }
  return out;
}

std::optional<std::uint64_t> place_of(const Json& finding) {
  const auto part = [](const Json* whole, const char* name) -> const Json* {
    return whole && whole->is_object() && whole->contains(name) ? &(*whole)[name] : nullptr;
  };
  const Json* place = part(part(&finding, "location"), "byte_offset");
  return place && place->is_number_unsigned() ? std::optional(place->get<std::uint64_t>()) : std::nullopt;
}

// Adds the findings of a list in the row, each by its place.
bool take(std::string_view row, std::string_view key, const Json& parsed,
          std::map<std::uint64_t, std::string>& out) {
  const std::size_t at = row.find(key);
  if (at == std::string_view::npos || !parsed.is_array()) return false;
  const auto written = objects(row.substr(at + key.size()));
  if (written.size() != parsed.size()) return false;
  for (std::size_t i = 0; i < written.size(); ++i) {
    const auto place = place_of(parsed[i]);
    if (!place) return false;
    out.emplace(*place, written[i]);
  }
  return true;
}

template <class List, class Append>
void append_list(std::string& out, const List& list, Append append) {
  out += '[';
  bool first = true;
  for (const auto& item : list) {
    if (!std::exchange(first, false)) out += ',';
    append(item);
  }
  out += ']';
}

}  // namespace

bool MergedWaivers::take_shards(const Json& part) {
  for (const Json& shard : part.value("shards", Json::array())) {
    std::uint64_t number = 0, of = 0;
    const std::string text = shard.is_string() ? shard.get<std::string>() : "";
    const char* const end = text.data() + text.size();
    const auto slash = std::from_chars(text.data(), end, number).ptr;
    if (slash == end || std::from_chars(slash + 1, end, of).ptr != end || number == 0 || number > of) return false;
    shards_.emplace(of, number);
  }
  return !shards_.empty();
}

bool MergedWaivers::add(std::string_view row, const Json& document) {
  const Json& part = document["part"];
  const std::size_t status = row.find(status_key);
  if (status == std::string_view::npos || !part.is_object()) return false;
  path_ = row.substr(0, status);
  for (const Json& used : part.value("used", Json::array()))
    if (used.is_number_unsigned()) used_.insert(used.get<std::uint64_t>());
  return take_shards(part) && take(row, ",\"findings\":[", document.value("findings", Json()), findings_) &&
         take(row, ",\"unmatched\":[", part.value("unmatched", Json()), unmatched_);
}

bool MergedWaivers::complete() const {
  const std::uint64_t all = shards_.begin()->first;
  return shards_.size() == all && shards_.rbegin()->first == all;
}

// Those that no part has used. A fingerprint counts the findings that are alike, which no part could.
void MergedWaivers::tell_unmatched(Findings& out) const {
  std::map<std::uint64_t, std::uint32_t> alike;
  for (const auto& [place, written] : unmatched_) {
    if (used_.contains(place)) continue;
    out[place] = written;
    Fingerprints::add_ordinal(out[place], [&](std::uint64_t hash) { return alike[hash]++; });
  }
}

void MergedWaivers::append_part(std::string& out) const {
  out += ",\"part\":{\"shards\":";
  append_list(out, shards_, [&](const auto& shard) {
    json::string(out, std::to_string(shard.second) + "/" + std::to_string(shard.first));
  });
  out += ",\"used\":";
  append_list(out, used_, [&](std::uint64_t place) { out += std::to_string(place); });
  out += ",\"unmatched\":";
  append_list(out, unmatched_, [&](const auto& finding) { out += finding.second; });
  out += '}';
}

std::string MergedWaivers::row() const {
  Findings findings = findings_;
  const bool all = complete();
  if (all) tell_unmatched(findings);
  if (all && findings.empty()) return {};
  std::string out = path_;
  out.append(status_key).append(findings.empty() ? "\"clean\"" : "\"findings\"");
  out += ",\"encoding\":\"utf-8\",\"telegram\":null,\"findings\":";
  append_list(out, findings, [&](const auto& finding) { out += finding.second; });
  if (!all) append_part(out);
  return out += '}';
}

}  // namespace cablelint
