#pragma once

#include <string_view>

namespace cablelint {

// 1 to 12 for the name of a month, whole ("FEBRUARY"), by its first three letters, or "SEPT"; a whole name may
// be misspelt at edit distance 1. 0 for any other word.
int month_of(std::string_view word);

// The same for a word that must be the three letters of a date-time group: also at edit distance 1, when
// only one month is that near.
int month_of_dtg(std::string_view word);

// The line's last word is the name of a month or its abbreviation: the next line's number is a day. A full stop
// behind the whole name ends a sentence.
bool ends_in_month(std::string_view line);

}  // namespace cablelint
