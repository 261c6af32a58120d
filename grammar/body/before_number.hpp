#pragma once

#include <cstdint>
#include <string_view>

// Words that the number of no paragraph stands behind.
namespace cablelint::grammar {

// "talks on items 3. and" / "4. of the agenda", "Article" / "5. of the law": no heading and no sentence ends so.
bool ends_before_number(std::string_view line);

// "No." in `text` from `begin` on, with its full stop before `at`.
bool ends_in_abbreviation(std::string_view text, std::uint32_t begin, std::uint32_t at);

}  // namespace cablelint::grammar
