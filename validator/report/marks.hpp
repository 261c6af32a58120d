#pragma once

#include "rules/facts/facts.hpp"
#include "validator/text/json.hpp"

// Markings in JSON, as `parse` and `marking` print them.
namespace cablelint {

// U, R, C, S, TS; empty for none.
constexpr std::string_view level_letter(Level level) {
  constexpr std::string_view letters[] = {"", "U", "R", "C", "S", "TS"};
  return letters[static_cast<std::size_t>(level)];
}

// ["NF", "OC"]: as in portions.
inline void append_controls(json::Writer& w, const ControlSet& controls) {
  w.open('[');
  controls.each([&](unsigned id) { w.value(facts::controls[id].portion); });
  w.close(']');
}

// ["USA", "GBR"]
inline void append_countries(json::Writer& w, const CountrySet& countries) {
  w.open('[');
  countries.each([&](unsigned id) { w.value(facts::countries[id].code); });
  w.close(']');
}

}  // namespace cablelint
