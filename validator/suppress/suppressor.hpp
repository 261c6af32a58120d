#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "rules/report.hpp"
#include "validator/report/document.hpp"
#include "validator/report/fingerprint.hpp"
#include "validator/suppress/waivers.hpp"
#include "validator/suppress/waivers_seen.hpp"

namespace cablelint {

// What a run looked at: the folders that it walked, what it left out of them, and the rules that ran.
struct Reach {
  std::vector<std::string> folders, left_out;
  rules::Selection rules;
  std::string_view shard = {};  // I/N; empty: the run is no part of several
};

// Tells which findings a baseline or a waiver stands for. judge() may be called from several threads at once.
class Suppressor {
 public:
  // Reads the files that are named; empty names are passed over. `today` ends waivers.
  std::optional<Problem> load(const std::string& baseline, const std::string& waivers, Date today);
  bool active() const { return !known_.empty() || !waivers_.list.empty(); }

  // A new run: no waiver has stood for anything yet.
  void start_over() const;

  // One entry for each finding of the document, whose fingerprints are worked out.
  void judge(const Document& document, const Fingerprints& fingerprints, std::vector<Suppression>& out) const;

  // What is wrong with the waivers, after the run, as findings in their file. That a waiver stands for nothing can
  // be told when all that it may stand for was looked at.
  const Waivers& waivers() const { return waivers_; }
  void judge_waivers(const Reach& reach, Findings& out) const;
  // What one part of a run has to say of that.
  void see_waivers(const Reach& reach, WaiversSeen& out) const;

 private:
  Suppression waived(const std::string& path, std::string_view code, std::string_view mrn) const;
  bool is_expired(const Waiver& waiver) const { return waiver.expires.known() && waiver.expires < today_; }
  bool is_unmatched(std::size_t i, const Reach& reach) const;

  std::unordered_set<std::string> known_;  // fingerprints of the baseline
  Waivers waivers_;
  Date today_;
  std::unique_ptr<std::atomic<bool>[]> used_, seen_;  // by waiver: stood for a finding; its very path was read
};

}  // namespace cablelint
