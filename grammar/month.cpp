#include "grammar/month.hpp"

#include <array>

#include "grammar/spelling.hpp"

namespace cablelint {
namespace {

constexpr std::array<std::string_view, 12> names{"JANUARY",   "FEBRUARY", "MARCH",    "APRIL",
                                                 "MAY",       "JUNE",     "JULY",     "AUGUST",
                                                 "SEPTEMBER", "OCTOBER",  "NOVEMBER", "DECEMBER"};

}  // namespace

int month_of(std::string_view word) {
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto name = names[i];
    if (same_word(word, name.substr(0, 3)) || same_word(word, name)) return static_cast<int>(i) + 1;
    if (name.size() >= 5 && within_one_edit(word, name)) return static_cast<int>(i) + 1;
  }
  return same_word(word, "SEPT") ? 9 : 0;
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

}  // namespace cablelint
