#pragma once

#include <string>
#include <string_view>

#include "rules/facts/facts.hpp"

// Country lists as marks write them. Rows of the table stand in list order: USA, trigraphs, tetragraphs.
namespace cablelint::marking {

inline constexpr unsigned usa = 0;
static_assert(facts::countries[usa].code == "USA");

inline void append_list(const CountrySet& set, std::string_view between, std::string_view before,
                        std::string& out) {
  set.each([&](unsigned id) {
    out += before;
    out += facts::countries[id].code;
    before = between;
  });
}

// JOINT lists have USA in its alphabetical place. A blank stands before each code.
inline void append_alphabetical(const CountrySet& set, std::string& out) {
  bool usa_due = set.has(usa);
  set.each([&](unsigned id) {
    if (id == usa) return;
    if (usa_due && facts::countries[id].code > facts::countries[usa].code) {
      out += " USA";
      usa_due = false;
    }
    out += ' ';
    out += facts::countries[id].code;
  });
  if (usa_due) out += " USA";
}

// State's (S/REL UK) leaves its own country out.
inline CountrySet with_usa(CountrySet set) {
  set.add(usa);
  return set;
}

}  // namespace cablelint::marking
