#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/model.hpp"

namespace cablelint::grammar {

// SECTION nn OF mm at `at`, also SECTON, SECTIO N, SEC, SECTION01, FINAL SECTION OF mm; where it ends, 0 when none
// is there. `out` stays as it is where the total is lost or stands on the next line: SECTION 01 VALLETTA 000117.
std::uint32_t match_section(std::string_view text, std::uint32_t at, std::uint32_t end, Section& out);

// SECTION 01 OF 02 within the first words of the line; empty when there is none.
Span find_section(std::string_view text, Span line);

}  // namespace cablelint::grammar
