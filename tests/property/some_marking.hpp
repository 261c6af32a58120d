#pragma once

#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

#include "rules/facts/facts.hpp"

// Markings at random.
namespace cablelint::tests {

constexpr unsigned id(facts::ControlId c) { return static_cast<unsigned>(c); }

// Controls that a set holds by themselves: no REL TO, no NATO level, SBU-NF and LES-NF as their parts; lists and
// marks that stand in place of the level are chosen apart.
inline bool is_free(const facts::ControlRow& row) {
  return row.category != "non-us-classification" && row.parts.empty() && row.operand != "release" &&
         row.operand != "eyes" && row.category != "state-administrative-control" && row.category != "cui" &&
         row.category != "fgi";
}

inline CountrySet some_countries(std::size_t most, bool with_usa) {
  CountrySet set;
  const auto picks = *rc::gen::container<std::vector<unsigned>>(
      rc::gen::inRange(1U, static_cast<unsigned>(facts::countries.size())));
  for (std::size_t i = 0; i < picks.size() && i < most; ++i) set.add(picks[i]);
  if (set.count() < 2) set.add(*rc::gen::inRange(1U, 200U));  // a country: NATO alone is a system of its own
  if (with_usa) set.add(0);
  return set;
}

inline void choose_release(Marking& m) {
  switch (*rc::gen::inRange(0, 6)) {
    case 0:
      m.has_release = true;
      m.release_to = some_countries(6, true);
      break;
    case 1: m.has_release = true; break;  // (S//REL)
    case 2:
      m.controls.add(id(facts::ControlId::display_only));
      m.display_to = some_countries(3, false);
      break;
    case 3:
      m.controls.add(id(facts::ControlId::eyes_only));
      m.release_to = some_countries(3, true);
      break;
    default: break;
  }
}

inline void choose_system(Marking& m) {
  m.system = *rc::gen::element(System::us, System::us, System::us, System::foreign, System::nato, System::joint);
  if (m.system == System::foreign || m.system == System::joint)
    m.owners = some_countries(3, m.system == System::joint);
  if (m.system == System::us && is_classified(m.level) && *rc::gen::arbitrary<bool>()) {
    m.controls.add(id(facts::ControlId::fgi));
    if (*rc::gen::arbitrary<bool>()) m.owners = some_countries(3, false);
  }
}

inline Marking some_marking() {
  Marking m;
  m.level = *rc::gen::element(Level::unclassified, Level::confidential, Level::secret, Level::top_secret);
  const auto picks = *rc::gen::container<std::vector<unsigned>>(
      rc::gen::inRange(0U, static_cast<unsigned>(facts::controls.size())));
  for (std::size_t i = 0; i < picks.size() && i < 5; ++i)
    if (is_free(facts::controls[picks[i]])) m.controls.add(picks[i]);
  if (m.level == Level::unclassified && *rc::gen::inRange(0, 4) == 0) m.controls.add(id(facts::ControlId::sbu));
  choose_system(m);
  choose_release(m);
  return m;
}

// What a marking says, without where it stands.
inline std::string content(const Marking& m) {
  std::string s = std::to_string(static_cast<int>(m.level)) + " system " +
                  std::to_string(static_cast<int>(m.system)) + (m.has_release ? " rel" : "");
  m.controls.each([&](unsigned i) { s += " " + std::string(facts::controls[i].portion); });
  const auto list = [&](std::string_view name, const CountrySet& set) {
    s += " " + std::string(name);
    set.each([&](unsigned i) { s += " " + std::string(facts::countries[i].code); });
  };
  list("of", m.owners);
  list("to", m.release_to);
  list("show", m.display_to);
  return s;
}

}  // namespace cablelint::tests
