#pragma once

#include "rules/engine.hpp"
#include "validator/suppress/waiver_rules.hpp"

// All rules that a finding of a report may be of, by Finding::rule: the catalogue, then those on waivers.
namespace cablelint {

inline std::size_t rule_count() { return rules::all().size() + waiver_rules::all.size(); }

inline const rules::Rule& rule_at(std::size_t i) {
  const auto catalogue = rules::all();
  return i < catalogue.size() ? *catalogue[i] : *waiver_rules::all[i - catalogue.size()];
}

inline const rules::Rule& rule_of(const Finding& f) { return rule_at(f.rule); }

}  // namespace cablelint
