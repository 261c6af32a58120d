#include "validator/suppress/suppressor.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "validator/config/folder.hpp"
#include "validator/report/mrn.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/suppress/baseline.hpp"

namespace cablelint {
namespace {

// Where all that a waiver may stand for lies: for a path the folder before the first wildcard, for an MRN any
// place.
std::string home_of(const Waiver& w, const std::string& file) {
  const auto folder = std::filesystem::path(file).parent_path();
  const std::string fixed = w.path.substr(0, w.path.find_first_of("*?["));
  return (folder / fixed.substr(0, fixed.rfind('/') + 1) / "").string();
}

// WAV001 to WAV003 stand behind the rules on cables.
std::uint16_t waiver_rule(std::size_t i) { return static_cast<std::uint16_t>(rules::all().size() + i); }

}  // namespace

std::optional<Problem> Suppressor::load(const std::string& baseline, const std::string& waivers, Date today) {
  today_ = today;
  if (!baseline.empty()) {
    Baseline read;
    if (auto problem = read_baseline(baseline, read)) return problem;
    for (auto& [path, codes] : read.documents)
      for (auto& [code, prints] : codes) known_.insert(prints.begin(), prints.end());
  }
  if (!waivers.empty())
    if (auto problem = read_waivers(waivers, waivers_)) return problem;
  used_ = std::make_unique<std::atomic<bool>[]>(waivers_.list.size());
  seen_ = std::make_unique<std::atomic<bool>[]>(waivers_.list.size());
  return {};
}

void Suppressor::start_over() const {
  for (std::size_t i = 0; i < waivers_.list.size(); ++i) used_[i] = seen_[i] = false;
}

Suppression Suppressor::waived(const std::string& path, std::string_view code, std::string_view mrn) const {
  for (std::size_t i = 0; i < waivers_.list.size(); ++i) {
    const Waiver& w = waivers_.list[i];
    if (w.code != code || is_expired(w)) continue;
    if (w.mrn.empty() ? !fits_glob(w.path, path) : w.mrn != mrn) continue;
    used_[i].store(true, std::memory_order_relaxed);
    return {Suppression::Kind::waiver, w.reason};
  }
  return {};
}

void Suppressor::judge(const Document& d, const Fingerprints& fingerprints, std::vector<Suppression>& out) const {
  out.assign(d.finding_count(), {});
  std::string print, mrn, path;
  if (!waivers_.list.empty()) path = path_from_folder_of(waivers_.file, d.path);
  for (std::size_t i = 0; i < waivers_.list.size(); ++i)
    if (waivers_.list[i].path == path) seen_[i].store(true, std::memory_order_relaxed);
  if (out.empty()) return;
  append_mrn(mrn, *d.telegram);
  for (std::size_t i = 0; i < out.size(); ++i) {
    print.clear();
    fingerprints.append(print, i);
    out[i] = waived(path, rule_of(d.findings->list[i]).code, mrn);
    if (out[i].kind == Suppression::Kind::none && known_.contains(print))
      out[i].kind = Suppression::Kind::baseline;
  }
}

bool Suppressor::is_unmatched(std::size_t i, const Reach& reach) const {
  if (used_[i]) return false;
  if (!reach.rules.has(static_cast<std::size_t>(rules::find(waivers_.list[i].code)))) return false;
  const std::string home = home_of(waivers_.list[i], waivers_.file);
  if (seen_[i]) return true;
  const auto hidden = [&](const auto& path) { return is_within(path, home) || is_within(home, path); };
  return std::ranges::any_of(reach.folders, [&](const auto& walked) { return is_within(home, walked); }) &&
         std::ranges::none_of(reach.left_out, hidden);
}

void Suppressor::judge_waivers(const Reach& reach, Findings& out) const {
  for (std::size_t i = 0; i < waivers_.list.size(); ++i) {
    const Waiver& w = waivers_.list[i];
    if (rules::find(w.code) < 0) {
      Report(out, waiver_rule(2)).add(w.at, {std::string_view(w.code)});
    } else if (is_expired(w)) {
      Report(out, waiver_rule(0)).add(w.at, {std::string_view(w.code), std::string_view(w.expires_text)});
    } else if (reach.shard.empty() && is_unmatched(i, reach)) {
      Report(out, waiver_rule(1)).add(w.at, {std::string_view(w.code)});
    }
  }
}

void Suppressor::see_waivers(const Reach& reach, WaiversSeen& out) const {
  out.shard = reach.shard;
  for (std::size_t i = 0; i < waivers_.list.size(); ++i) {
    const Waiver& w = waivers_.list[i];
    if (rules::find(w.code) < 0 || is_expired(w)) continue;
    if (used_[i]) out.used.push_back(w.at.begin);
    if (is_unmatched(i, reach)) Report(out.unmatched, waiver_rule(1)).add(w.at, {std::string_view(w.code)});
  }
}

}  // namespace cablelint
