#include "validator/command/statistics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

#include "validator/report/rule_list.hpp"

namespace cablelint::command {

void print_statistics(const Tally& tally, double seconds, bool by_rule) {
  std::string text = fmt::format("{} documents, {} bytes, {:.3f} s\n", tally.documents(), tally.bytes, seconds);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < tally.by_rule.size(); ++i)
    if (by_rule && tally.by_rule[i]) order.push_back(i);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return tally.by_rule[a] > tally.by_rule[b]; });
  for (const std::size_t i : order) {
    const rules::Rule& rule = rule_at(i);
    text += fmt::format("{:>8}  {}  {:<7}  {}\n", tally.by_rule[i], rule.code, name(rule.severity), rule.name);
  }
  std::fputs(text.c_str(), stderr);
}

}  // namespace cablelint::command
