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
    if (edit_distance(word, name.substr(0, 3), 1) == 0 || edit_distance(word, name, 1) == 0)
      return static_cast<int>(i) + 1;
    if (name.size() >= 5 && edit_distance(word, name, 2) <= 1) return static_cast<int>(i) + 1;
  }
  return edit_distance(word, "SEPT", 1) == 0 ? 9 : 0;
}

int month_of_dtg(std::string_view word) {
  if (const int exact = month_of(word)) return exact;
  int found = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (edit_distance(word, names[i].substr(0, 3), 2) > 1) continue;
    if (found) return 0;
    found = static_cast<int>(i) + 1;
  }
  return found;
}

}  // namespace cablelint
