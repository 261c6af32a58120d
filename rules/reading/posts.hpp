#pragma once

#include <string_view>

#include "grammar/spelling.hpp"

// Comparing the post of a classification line with the same post elsewhere in the cable.
namespace cablelint::rules {

// Page lines cut posts to six characters ("NEW DE", "ABU DH") and some copies drop blanks.
constexpr std::size_t shortest_post = 3;

// Whether both name one post: the same letters, or the shorter is how the longer begins.
constexpr bool same_post(std::string_view a, std::string_view b) {
  const auto letter = [](std::string_view s, std::size_t& i) {
    while (i < s.size() && ((s[i] | 0x20) < 'a' || (s[i] | 0x20) > 'z')) ++i;
    return i < s.size() ? s[i++] | 0x20 : 0;
  };
  std::size_t i = 0, j = 0, common = 0;
  for (;; ++common) {
    const int x = letter(a, i), y = letter(b, j);
    if (!x && !y) return true;
    if (!x || !y) return common >= shortest_post;
    if (x != y) return false;
  }
}

// One letter lost or changed in transmission: NORDHAVM for NORDHAVN.
inline bool garbled_post(std::string_view a, std::string_view b) {
  constexpr std::size_t shortest = 5;  // shorter names differ by one letter as it is: ROME, LOME
  return a.size() >= shortest && b.size() >= shortest && edit_distance(a, b, 2) < 2;
}

static_assert(same_post("NEW DE", "NEW DELHI") && same_post("ABUDHABI", "ABU DHABI"));
static_assert(!same_post("ROME", "OSLO") && !same_post("ROMA", "ROME"));

}  // namespace cablelint::rules
