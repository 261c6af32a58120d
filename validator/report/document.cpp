#include "validator/report/document.hpp"

#include <algorithm>

#include "validator/report/mrn.hpp"

namespace cablelint {
namespace {

void add_to(Breakdown::Counts& counts, std::string_view key, std::uint64_t n) {
  if (const auto at = counts.find(key); at != counts.end())
    at->second += n;
  else
    counts.emplace(key, n);
}

}  // namespace

std::string post_of(const Telegram& t) {
  const ClassificationLine* line = t.classification();
  return line ? std::string(t.view(line->post)) : std::string();
}

std::string year_of(const Telegram& t) {
  const int year = mrn_year(t);
  return year ? std::to_string(year) : std::string();
}

void Breakdown::add(const Document& d) {
  std::uint64_t live = 0;
  for (std::size_t i = 0; i < d.finding_count(); ++i) live += d.is_live(i);
  for (const Unlisted& more : d.unlisted()) live += more.count;
  if (live == 0) return;
  add_to(by_post, post_of(*d.telegram), live);
  add_to(by_year, year_of(*d.telegram), live);
}

void Breakdown::add(const Breakdown& other) {
  for (const auto& [post, n] : other.by_post) add_to(by_post, post, n);
  for (const auto& [year, n] : other.by_year) add_to(by_year, year, n);
}

void Tally::add(const Tally& other) {
  for (std::size_t i = 0; i < by_status.size(); ++i) by_status[i] += other.by_status[i];
  for (std::size_t i = 0; i < beside.size(); ++i) beside[i] += other.beside[i];
  for (std::size_t i = 0; i < by_level.size(); ++i) by_level[i] += other.by_level[i];
  for (std::size_t i = 0; i < by_rule.size(); ++i) by_rule[i] += other.by_rule[i];
  for (std::size_t i = 0; i < worst.size(); ++i) worst[i] = std::min(worst[i], other.worst[i]);
  suppressed += other.suppressed;
  bytes += other.bytes;
  if (other.times && !times) times.emplace();
  for (std::size_t i = 0; other.times && i < times->nanoseconds.size(); ++i)
    times->nanoseconds[i] += other.times->nanoseconds[i];
  breakdown.add(other.breakdown);
}

void Tally::clear() {
  by_status.fill(0);
  by_level.fill(0);
  std::fill(by_rule.begin(), by_rule.end(), 0);
  std::fill(worst.begin(), worst.end(), rules::Severity::info);
  beside.fill(0);
  suppressed = bytes = 0;
  if (times) std::fill(times->nanoseconds.begin(), times->nanoseconds.end(), 0);
  breakdown = {};
}

}  // namespace cablelint
