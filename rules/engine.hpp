#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules {

// The whole table, sorted by code; lives for the whole run.
std::span<const Rule* const> all();

// The index in all() of the rule with this code, -1 when there is none.
int find(std::string_view code);

// Which rules run: one bit for each row of all().
class Selection {
 public:
  Selection();  // the default set
  static Selection none();
  // Turns on or off what the selector names: a code (SBU001), a family (SBU) or ALL.
  // False when it names nothing; the selection is then unchanged.
  bool set(std::string_view selector, bool on);
  bool has(std::size_t rule) const { return on_[rule]; }

  // The rules that are on, as the engine goes through them.
  struct Step {
    Features needs;
    void (*check)(const Cable&, Report&);
    std::uint16_t rule;
  };
  std::span<const Step> steps() const { return steps_; }

 private:
  void list_steps();

  std::vector<bool> on_;
  std::vector<Step> steps_;
};

// The selector in the catalogue that is nearest to a wrong one; empty when none is near.
std::string_view nearest_selector(std::string_view selector);

// Runs the selected rules over one telegram. `out` is cleared first; its list comes out sorted by
// (begin, code). Nothing is allocated once the buffers of `out` have grown.
void run(const Telegram& telegram, const Selection& selection, const Judging& judging, Findings& out);

// What rules took, by index in all().
struct RuleTimes {
  std::vector<std::uint64_t> nanoseconds = std::vector<std::uint64_t>(all().size());
};

// The same with a clock round each rule, which takes longer than most rules.
void run_timed(const Telegram& telegram, const Selection& selection, const Judging& judging, Findings& out,
               RuleTimes& times);

// The finding's message with its arguments filled in, appended to `out`. Bytes of the cable that are no
// printable ASCII come out as ?, so that a message is always one clean line of UTF-8.
void format_message(const Finding& finding, const Telegram& telegram, std::string& out);
// The same with a message that is no row of all().
void format_message(std::string_view rest, const Finding& finding, const Telegram& telegram, std::string& out);

}  // namespace cablelint::rules
