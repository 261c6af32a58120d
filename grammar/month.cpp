#include "grammar/month.hpp"

#include <array>

#include "grammar/bytes.hpp"
#include "grammar/spelling.hpp"

namespace cablelint {
namespace {

constexpr std::array<std::string_view, 12> names{"JANUARY",   "FEBRUARY", "MARCH",    "APRIL",
                                                 "MAY",       "JUNE",     "JULY",     "AUGUST",
                                                 "SEPTEMBER", "OCTOBER",  "NOVEMBER", "DECEMBER"};

// A bit for each first letter.
constexpr std::uint32_t initials = [] {
  std::uint32_t bits = 0;
  for (const std::string_view name : names) bits |= 1U << (name[0] - 'A');
  return bits;
}();

}  // namespace

int month_of(std::string_view word) {
  if (word.size() < 3) return 0;
  const char first = to_upper(word[0]), second = to_upper(word[1]);
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i][0] == first && names[i][1] == second &&
        same_word(word, word.size() == 3 ? names[i].substr(0, 3) : names[i]))
      return static_cast<int>(i) + 1;
  if (word.size() < 4) return 0;
  if (same_word(word, "SEPT")) return 9;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i].size() >= 5 && (names[i][0] == first || names[i][1] == second) && within_one_edit(word, names[i]))
      return static_cast<int>(i) + 1;
  return 0;
}

int month_of_dtg(std::string_view word) {
  if (const int exact = month_of(word)) return exact;
  int found = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!within_one_edit(word, names[i].substr(0, 3))) continue;
    if (found) return 0;
    found = static_cast<int>(i) + 1;
  }
  return found;
}

bool ends_in_month(std::string_view line) {
  const bool stop = !line.empty() && line.back() == '.';
  if (stop) line.remove_suffix(1);
  std::size_t begin = line.size();
  while (begin > 0 && is_alpha(line[begin - 1])) --begin;
  line.remove_prefix(begin);
  if (line.size() < 3) return false;
  const char first = to_upper(line[0]);
  if ((initials >> (first - 'A') & 1U) == 0) return false;
  for (const std::string_view month : names) {
    if (month[0] != first || line.size() > month.size()) continue;
    const bool in_full = line.size() == month.size();
    if ((in_full ? !stop : line.size() <= 4) && same_word(line, month.substr(0, line.size()))) return true;
  }
  return false;
}

}  // namespace cablelint
