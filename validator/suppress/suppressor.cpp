#include "validator/suppress/suppressor.hpp"

#include <fmt/format.h>
#include <fnmatch.h>

#include "validator/report/mrn.hpp"
#include "validator/report/rule_list.hpp"
#include "validator/suppress/baseline.hpp"
#include "validator/text/uri.hpp"

namespace cablelint {

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
  return {};
}

Suppression Suppressor::waived(const Document& d, std::string_view code, const std::string& mrn) const {
  const std::string path(tidy_path(d.path));
  for (std::size_t i = 0; i < waivers_.list.size(); ++i) {
    const Waiver& w = waivers_.list[i];
    if (w.code != code || is_expired(w)) continue;
    if (w.mrn.empty() ? ::fnmatch(w.path.c_str(), path.c_str(), 0) != 0 : w.mrn != mrn) continue;
    used_[i].store(true, std::memory_order_relaxed);
    return {Suppression::Kind::waiver, w.reason};
  }
  return {};
}

void Suppressor::judge(const Document& d, const Fingerprints& fingerprints, std::vector<Suppression>& out) const {
  std::string print, mrn;
  append_mrn(mrn, *d.telegram);
  out.assign(d.finding_count(), {});
  for (std::size_t i = 0; i < out.size(); ++i) {
    print.clear();
    fingerprints.append(print, i);
    out[i] = waived(d, rule_of(d.findings->list[i]).code, mrn);
    if (out[i].kind == Suppression::Kind::none && known_.contains(print)) out[i].kind = Suppression::Kind::baseline;
  }
}

void Suppressor::judge_waivers(bool whole, Findings& out) const {
  const auto first = static_cast<std::uint16_t>(rules::all().size());
  for (std::size_t i = 0; i < waivers_.list.size(); ++i) {
    const Waiver& w = waivers_.list[i];
    if (rules::find(w.code) < 0) {
      Report(out, first + 2).add(w.at, {std::string_view(w.code)});
    } else if (is_expired(w)) {
      Report(out, first).add(w.at, {std::string_view(w.code), std::string_view(w.expires_text)});
    } else if (whole && !used_[i]) {
      Report(out, first + 1).add(w.at, {std::string_view(w.code)});
    }
  }
}

}  // namespace cablelint
