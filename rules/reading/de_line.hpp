#pragma once

#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"

// Parts of format line 3: DE RUEHVT #0117/01 0451015.
namespace cablelint::rules {

constexpr std::int32_t longest_year = 366;  // days

constexpr bool is_filing_day(std::int32_t day) { return day >= 1 && day <= longest_year; }

// "/01"; the serial where it cannot be told apart.
inline Span de_suffix(const Telegram& t) {
  const auto slash = t.view(t.de.serial_span).find('/');
  if (slash == std::string_view::npos) return t.de.serial_span;
  return {t.de.serial_span.begin + static_cast<std::uint32_t>(slash), t.de.serial_span.end};
}

// The filing time behind the serial; empty when there is none.
inline Span filing_time(const Telegram& t) {
  if (t.de.serial_span.empty()) return {};
  return trim(t.text, {t.de.serial_span.end, t.de.span.end});
}

}  // namespace cablelint::rules
