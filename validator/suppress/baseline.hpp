#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_set>

#include "validator/problem.hpp"

namespace cablelint {

inline constexpr std::string_view baseline_name = "cablelint-baseline.json";

// Findings that are known and wait: path, code and fingerprints, sorted, so that a change of the file reads well.
struct Baseline {
  using Codes = std::map<std::string, std::set<std::string>>;  // code to fingerprints
  std::map<std::string, Codes> documents;                      // by path

  std::size_t size() const;
};

std::optional<Problem> read_baseline(const std::string& path, Baseline& out);
std::string to_json(const Baseline& baseline);

}  // namespace cablelint
