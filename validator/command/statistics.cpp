#include "validator/command/statistics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <numeric>

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
    text += fmt::format("{:>8}  {}  {:<7}  {}\n", tally.by_rule[i], rule.code, name(tally.worst[i]), rule.name);
  }
  std::fputs(text.c_str(), stderr);
}

void print_rule_times(const Tally& tally) {
  const auto times = tally.times.value_or(rules::RuleTimes()).nanoseconds;
  const auto all = std::accumulate(times.begin(), times.end(), std::uint64_t{0});
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < times.size(); ++i)
    if (times[i] != 0) order.push_back(i);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return times[a] > times[b]; });
  std::string text = fmt::format("{} bytes checked; {:.3f} ms in {} rules, the clock's own time with them\n",
                                 tally.bytes, static_cast<double>(all) / 1e6, order.size());
  for (const std::size_t i : order)
    text += fmt::format("{:>12.3f} ms {:>5.1f} %  {}  {}\n", static_cast<double>(times[i]) / 1e6,
                        100 * static_cast<double>(times[i]) / static_cast<double>(all), rule_at(i).code,
                        rule_at(i).name);
  std::fputs(text.c_str(), stderr);
}

}  // namespace cablelint::command
