#pragma once

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"

// Format line 4: ZNR UUUUU, ZNY CCCCC.
namespace cablelint::rules {

constexpr const facts::SecurityLetterRow* security_letter(char letter) {
  for (const auto& row : facts::security_letters)
    if (row.letter[0] == letter) return &row;
  return nullptr;
}

// Compares no address: under sanitizers that is no constant expression.
constexpr bool is_security_letter(char letter) {
  for (const auto& row : facts::security_letters)
    if (row.letter[0] == letter) return true;
  return false;
}

// UUUAA: a release code in the place of the last two letters.
constexpr bool is_release_code(std::string_view letters) {
  return letters.size() == 5 && letters[0] == letters[1] && letters[1] == letters[2] && letters[3] == letters[4] &&
         is_upper(letters[3]) && !is_security_letter(letters[3]);
}

constexpr bool five_equal(std::string_view letters) {
  return letters.size() == 5 && letters.find_first_not_of(letters[0]) == std::string_view::npos;
}

enum class SignalFault : std::uint8_t { none, letters, signal };

// What is wrong with the line by itself: the group, or a letter that goes with the other signal.
inline SignalFault signal_fault(const Telegram& t) {
  const SecuritySignal& s = t.security;
  if (s.span.empty()) return SignalFault::none;
  const auto letters = t.view(s.letters);
  if (letters.empty() || (!five_equal(letters) && !is_release_code(letters))) return SignalFault::letters;
  const auto* row = security_letter(to_upper(letters[0]));
  if (!row) return SignalFault::letters;
  return row->signal == t.view(s.signal) ? SignalFault::none : SignalFault::signal;
}

static_assert(five_equal("CCCCC") && !five_equal("CCCC") && is_release_code("UUUAA") && !is_release_code("UUUCC"));

}  // namespace cablelint::rules
