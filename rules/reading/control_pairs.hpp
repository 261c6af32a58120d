#pragma once

#include <array>

#include "rules/facts/facts.hpp"
#include "rules/marking/print.hpp"
#include "rules/marking/register_mark.hpp"
#include "rules/reading/control_sets.hpp"

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

constexpr ControlSet set_of(std::initializer_list<facts::ControlId> ids) {
  ControlSet set;
  for (const facts::ControlId id : ids) set.add(static_cast<unsigned>(id));
  return set;
}

inline constexpr ControlSet distribution_controls = set_of({facts::ControlId::exdis, facts::ControlId::nodis});
inline constexpr ControlSet disclosure_controls =
    set_of({facts::ControlId::noforn, facts::ControlId::rel_to, facts::ControlId::relido,
            facts::ControlId::display_only, facts::ControlId::eyes_only});

// The controls beside which this one is void.
inline ControlSet superseding(const marking::RegisterMark& r, const ControlSet& written, std::uint16_t id) {
  if (is_classified(r.m.level)) return {};
  if (sbu_controls.has(id)) return written & distribution_controls;
  if (id != static_cast<std::uint16_t>(facts::ControlId::fouo)) return {};
  ControlSet others = r.banner ? written - disclosure_controls : written & (distribution_controls | sbu_controls);
  others.remove(id);
  return others;
}

// One of the two has to go, so that nothing is to be said of their order or of what stands between them.
inline bool one_must_go(const marking::RegisterMark& r, std::uint16_t a, std::uint16_t b) {
  const auto bars = [&](std::uint16_t x, std::uint16_t y) {
    ControlSet other;
    other.add(y);
    return noforn_exclusions[x].has(y) || other_exclusions[x].has(y) || superseding(r, other, x).has(y);
  };
  return bars(a, b) || bars(b, a);
}

// A control below its floor or above its ceiling.
constexpr bool outside_range(Level level, std::uint16_t id) {
  const auto levels = facts::controls[id].levels;
  return !levels.empty() && !facts::listed(levels, marking::level_letters[static_cast<std::size_t>(level)]);
}

}  // namespace cablelint::rules
