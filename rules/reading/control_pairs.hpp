#pragma once

#include <array>

#include "rules/facts/facts.hpp"
#include "rules/marking/print.hpp"

// Which controls exclude or need each other, from the tables at compile time.
namespace cablelint::rules {

constexpr unsigned control_with_portion(std::string_view portion) {
  for (unsigned i = 0; i < facts::controls.size(); ++i)
    if (facts::controls[i].portion == portion) return i;
  throw "no such control";  // never compiles
}

using ControlSets = std::array<ControlSet, facts::controls.size()>;

consteval ControlSets exclusions(bool release) {
  ControlSets sets{};
  for (const auto& row : facts::control_exclusions) {
    if (row.release != release) continue;
    const unsigned a = control_with_portion(row.first), b = control_with_portion(row.second);
    sets[a].add(b);
    sets[b].add(a);
  }
  return sets;
}

// NOFORN against the release markings, and every other pair.
inline constexpr ControlSets noforn_exclusions = exclusions(true);
inline constexpr ControlSets other_exclusions = exclusions(false);

// The controls of which one must stand beside a control; empty: it needs none.
inline constexpr ControlSets companions = [] {
  ControlSets sets{};
  for (const auto& row : facts::control_companions)
    for (unsigned i = 0; i < facts::controls.size(); ++i)
      if (facts::listed(row.needs, facts::controls[i].portion)) sets[control_with_portion(row.control)].add(i);
  return sets;
}();

// A control below its floor or above its ceiling.
constexpr bool outside_range(Level level, std::uint16_t id) {
  const auto levels = facts::controls[id].levels;
  return !levels.empty() && !facts::listed(levels, marking::level_letters[static_cast<std::size_t>(level)]);
}

}  // namespace cablelint::rules
