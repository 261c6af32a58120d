#include "grammar/spelling.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace cablelint {
namespace {

constexpr std::size_t longest = 40;

constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

// Which characters a word has, some sharing a bit.
std::uint64_t characters(std::string_view word) {
  std::uint64_t set = 0;
  for (const char c : word) set |= std::uint64_t{1} << (upper(c) & 63);
  return set;
}

// Counting all would be a call where the processor's own instruction is not taken for granted.
bool has_at_least(int count, std::uint64_t set) {
  for (; count > 1; --count) set &= set - 1;
  return set != 0;
}

// Each edit brings in or takes out at most one character, so most words of a list are far off at a glance.
bool surely_apart(std::string_view a, std::string_view b, int limit) {
  const auto in_a = characters(a), in_b = characters(b);
  return has_at_least(limit, in_a & ~in_b) || has_at_least(limit, in_b & ~in_a);
}

}  // namespace

int edit_distance(std::string_view a, std::string_view b, int limit) {
  if (a.size() > longest || b.size() > longest) return limit;
  const int gap = static_cast<int>(a.size()) - static_cast<int>(b.size());
  if (gap >= limit || -gap >= limit || surely_apart(a, b, limit)) return limit;
  std::array<std::array<int, longest + 1>, 3> row;  // the last two rows and the current one, in turn
  for (std::size_t j = 0; j <= b.size(); ++j) row[0][j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& now = row[i % 3];
    const auto& last = row[(i - 1) % 3];
    now[0] = static_cast<int>(i);
    int least = now[0];
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = upper(a[i - 1]) == upper(b[j - 1]);
      now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      if (i > 1 && j > 1 && upper(a[i - 1]) == upper(b[j - 2]) && upper(a[i - 2]) == upper(b[j - 1]))
        now[j] = std::min(now[j], row[(i - 2) % 3][j - 2] + 1);
      least = std::min(least, now[j]);
    }
    if (least >= limit) return limit;
  }
  return std::min(row[a.size() % 3][b.size()], limit);
}

bool same_word(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return upper(x) == upper(y); });
}

bool within_one_edit(std::string_view a, std::string_view b) {
  std::size_t front = 0;
  while (front < a.size() && front < b.size() && upper(a[front]) == upper(b[front])) ++front;
  a.remove_prefix(front);
  b.remove_prefix(front);
  if (a.size() + 1 < b.size() || b.size() + 1 < a.size()) return false;
  while (!a.empty() && !b.empty() && upper(a.back()) == upper(b.back())) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  if (a.size() <= 1 && b.size() <= 1) return true;
  return a.size() == 2 && b.size() == 2 && upper(a[0]) == upper(b[1]) && upper(a[1]) == upper(b[0]);
}

}  // namespace cablelint
