#pragma once

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "grammar/readers.hpp"
#include "rules/facts/facts.hpp"

// A mark in words, for tables of texts and what is understood of them.
namespace cablelint::tests {

inline constexpr std::string_view level_names[] = {"-", "U", "R", "C", "S", "TS"};
inline constexpr std::string_view fault_names[] = {"", "half-open", "half-closed", "brackets", "cut", "unknown"};

inline std::string list(const CountrySet& set) {
  std::string s;
  set.each([&](unsigned id) { s += (s.empty() ? "" : " ") + std::string(facts::countries[id].code); });
  return s;
}

// "(S/REL UK)" -> "[(S/REL UK)] S rel{GBR}": span, level, controls, lists, faults.
inline std::string show(std::string_view text, const Marking& m) {
  std::string s = "[" + std::string(view(text, m.span)) + "] ";
  if (m.system == System::foreign) s += "foreign ";
  if (m.system == System::nato) s += "NATO ";
  if (m.system == System::joint) s += "joint ";
  s += level_names[static_cast<int>(m.level)];
  m.controls.each([&](unsigned id) { s += " " + std::string(facts::controls[id].portion); });
  if (!m.owners.empty()) s += " of{" + list(m.owners) + "}";
  if (m.has_release || !m.release_to.empty()) s += " rel{" + list(m.release_to) + "}";
  if (!m.display_to.empty()) s += " show{" + list(m.display_to) + "}";
  if (m.entire_text) s += " entire";
  if (m.lower_case) s += " lower";
  if (m.blanks) s += " blanks";
  if (m.fault != MarkFault::none) s += " " + std::string(fault_names[static_cast<int>(m.fault)]);
  if (m.suggestion >= 0)
    s += " near " + std::string(facts::vocabulary().marks[static_cast<std::size_t>(m.suggestion)].text);
  return s;
}

inline std::string portion(std::string_view text, grammar::MarkPlace place = grammar::MarkPlace::after_number) {
  std::vector<MarkToken> tokens;
  Marking m;
  const bool found = grammar::read_portion(text, 0, static_cast<std::uint32_t>(text.size()), place,
                                           facts::vocabulary(), tokens, m);
  if (!found) return tokens.empty() ? "none" : "none, but tokens were left";
  return show(text, m);
}

struct MarkCase {
  std::string_view text;
  std::string_view expected;
};

inline void expect_portions(std::span<const MarkCase> cases) {
  for (const MarkCase& c : cases) EXPECT_EQ(portion(c.text), c.expected);
}

}  // namespace cablelint::tests
