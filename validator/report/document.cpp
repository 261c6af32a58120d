#include "validator/report/document.hpp"

#include <algorithm>

namespace cablelint {

void Tally::add(const Tally& other) {
  for (std::size_t i = 0; i < by_status.size(); ++i) by_status[i] += other.by_status[i];
  for (std::size_t i = 0; i < by_level.size(); ++i) by_level[i] += other.by_level[i];
  for (std::size_t i = 0; i < by_rule.size(); ++i) by_rule[i] += other.by_rule[i];
  bytes += other.bytes;
}

void Tally::clear() {
  by_status.fill(0);
  by_level.fill(0);
  std::fill(by_rule.begin(), by_rule.end(), 0);
  bytes = 0;
}

}  // namespace cablelint
