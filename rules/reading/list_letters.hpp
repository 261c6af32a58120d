#pragma once

#include <algorithm>

#include "rules/cable.hpp"

// List letters that happen to be level letters: "37 (a) ... 39 (b) ... 40 (c)" is no portion mark.
namespace cablelint::rules {

// The letter that a line begins with, its number aside: 'b' for "39 (b) text" and "b) text"; 0 when it has none.
inline char leading_letter(std::string_view line) {
  while (!line.empty() &&
         (line.front() == ' ' || line.front() == '.' || line.front() == '(' || line.front() == '\t' ||
          (line.front() >= '0' && line.front() <= '9') || line.front() < 0))
    line.remove_prefix(1);
  const bool letter = line.size() > 1 && line[1] == ')' && (line[0] | 0x20) >= 'a' && (line[0] | 0x20) <= 'z';
  return letter ? line[0] : '\0';
}

// Whether a mark of one letter continues a list: a line of the text just before it begins with the letter before
// its own, or one just after with the next.
inline bool is_list_letter(const Cable& c, const Marking& m) {
  constexpr std::ptrdiff_t reach = 40;  // lines
  const auto text = c.view(m.span);
  const char letter = text.size() == 3 ? text[1] : text.size() == 2 ? text[0] : '\0';
  if (letter == '\0') return false;
  const auto& lines = c.t.lines;
  const auto here =
      std::partition_point(lines.begin(), lines.end(), [&](auto& l) { return l.next <= m.span.begin; });
  const auto first = here - std::min(reach, here - lines.begin());
  for (auto l = first; l < here; ++l)
    if (l->begin >= c.t.body && leading_letter(c.view(l->content())) == letter - 1) return true;
  const auto last = here + std::min(reach, lines.end() - here);
  for (auto l = here + (here != last); l < last; ++l)
    if (leading_letter(c.view(l->content())) == letter + 1) return true;
  return false;
}

}  // namespace cablelint::rules
