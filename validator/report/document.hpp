#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/model.hpp"
#include "rules/engine.hpp"
#include "validator/report/rule_list.hpp"

namespace cablelint {

enum class Status : std::uint8_t { clean, findings, unreadable, skipped };

constexpr std::string_view name(Status s) {
  constexpr std::string_view names[] = {"clean", "findings", "unreadable", "skipped"};
  return names[static_cast<std::size_t>(s)];
}

constexpr std::string_view name(rules::Severity s) {
  constexpr std::string_view names[] = {"error", "warning", "info"};
  return names[static_cast<std::size_t>(s)];
}

// Why a finding is kept out of the counts and of the exit status. It stays in the reports.
struct Suppression {
  enum class Kind : std::uint8_t { none, baseline, waiver } kind = Kind::none;
  std::string_view reason;  // of a waiver
};

// The level of each rule: the rule's own unless the configuration says otherwise.
class Levels {
 public:
  rules::Severity of(std::uint16_t rule) const {
    return rule < by_rule_.size() ? by_rule_[rule] : rule_at(rule).severity;
  }
  void set(std::size_t rule, rules::Severity level) {
    if (by_rule_.empty())
      for (std::size_t i = 0; i < rule_count(); ++i) by_rule_.push_back(rule_at(i).severity);
    by_rule_[rule] = level;
  }

 private:
  std::vector<rules::Severity> by_rule_;  // empty: no rule has another level
};

// Of an input in one part of a run (--shard) whose inputs were not named in the order of a walk; 0 where they are.
struct InputNumber {
  std::uint32_t number = 0;  // from 1
  std::uint32_t of = 0;  // inputs of all parts
};

struct WaiversSeen;

// One cable as the report formats see it. Borrows everything for the time of the call.
struct Document {
  std::string_view path;  // as given, joined with what the walk found
  std::uint32_t record = 0;  // from 1; 0: the whole input is one cable
  std::uint64_t offset = 0;  // of the record in the input
  std::string_view id;  // of the record, where its container gives it one
  bool id_is_number = false;
  bool by_id = false;  // named by its id alone, wherever it stands
  std::uint32_t entry = 0;  // from 1: of the archive that it is in
  std::string_view entry_name;
  InputNumber input;
  Status status = Status::skipped;
  std::string_view encoding;  // empty when nothing could be read
  std::string_view reason;  // for unreadable and skipped
  std::uint32_t bom = 0;  // bytes before the text that positions must count
  const Telegram* telegram = nullptr;  // null unless it was read as a cable
  bool is_cable = true;  // false: a waiver file, whose lines alone are in the telegram
  const Findings* findings = nullptr;
  const WaiversSeen* waivers = nullptr;  // of a waiver file in one part of a run
  const Levels* levels = nullptr;  // null: the rules' own
  std::span<const Suppression> suppressions = {};  // one for each finding; empty: none is suppressed

  rules::Severity level(std::uint16_t rule) const { return levels ? levels->of(rule) : rule_at(rule).severity; }
  rules::Severity level(const Finding& f) const { return level(f.rule); }
  std::span<const Unlisted> unlisted() const {
    return findings ? findings->unlisted : std::span<const Unlisted>();
  }
  Suppression suppression(std::size_t finding) const {
    return suppressions.empty() ? Suppression{} : suppressions[finding];
  }
  bool is_live(std::size_t finding) const { return suppression(finding).kind == Suppression::Kind::none; }
  std::size_t finding_count() const { return findings ? findings->list.size() : 0; }
};

// The post that wrote the cable and the year of its message reference number; empty when unknown.
std::string post_of(const Telegram& telegram);
std::string year_of(const Telegram& telegram);

// Findings by what the cables tell of themselves, for reports that show a corpus.
struct Breakdown {
  using Counts = std::map<std::string, std::uint64_t, std::less<>>;
  Counts by_post, by_year;
  void add(const Document& document);
  void add(const Breakdown& other);
};

// The counts of a run.
struct Tally {
  std::array<std::uint64_t, 4> by_status{};  // by Status
  std::array<std::uint64_t, 3> by_level{};  // by rules::Severity
  std::vector<std::uint64_t> by_rule = std::vector<std::uint64_t>(rule_count());
  // The worst level that a rule's findings had: a configuration may give them another for some paths only.
  std::vector<rules::Severity> worst = std::vector<rules::Severity>(rule_count(), rules::Severity::info);
  std::uint64_t suppressed = 0;
  std::uint64_t bytes = 0;
  std::array<std::uint64_t, 4> beside{};  // documents that are no cables, by Status: waiver files
  std::optional<rules::RuleTimes> times;  // --time-rules
  bool detailed = false;  // whether the breakdown is kept
  Breakdown breakdown;

  void add(const Document& document) {
    if (detailed) breakdown.add(document);
    ++by_status[static_cast<std::size_t>(document.status)];
    beside[static_cast<std::size_t>(document.status)] += !document.is_cable;
    for (std::size_t i = 0; i < document.finding_count(); ++i) {
      const Finding& f = document.findings->list[i];
      if (!document.is_live(i)) {
        ++suppressed;
        continue;
      }
      count(f.rule, document.level(f));
    }
    for (const Unlisted& more : document.unlisted()) count(more.rule, document.level(more.rule), more.count);
  }
  void count(std::size_t rule, rules::Severity level, std::uint64_t findings = 1) {
    by_level[static_cast<std::size_t>(level)] += findings;
    by_rule[rule] += findings;
    worst[rule] = std::min(worst[rule], level);
  }
  void add(const Tally& other);
  void clear();
  std::uint64_t of(Status s) const { return by_status[static_cast<std::size_t>(s)]; }
  std::uint64_t cables(Status s) const { return of(s) - beside[static_cast<std::size_t>(s)]; }
  std::uint64_t of(rules::Severity s) const { return by_level[static_cast<std::size_t>(s)]; }
  std::uint64_t documents() const { return by_status[0] + by_status[1] + by_status[2] + by_status[3]; }
};

}  // namespace cablelint
