#pragma once

#include <string_view>

#include "grammar/model.hpp"

namespace cablelint::grammar {

// A date in text, as written. A two-digit year has the century of 1973 to 2072 until the cable's date is known.
struct DateText {
  Span span;
  Date date;
  DateForm form = DateForm::none;
  bool short_year = false;
};

// Reads the date that begins where `at` begins; the span tells how far it goes. False when there is none.
bool read_date(std::string_view text, Span at, DateText& out);

// Century of a two-digit year: 73 to 99 are 19xx, 00 to 72 are 20xx.
constexpr int full_year(int two_digits) { return two_digits + (two_digits >= 73 ? 1900 : 2000); }

// The value of a few digits, "O" counting as 0; 0 for none.
int number_of(std::string_view digits);

}  // namespace cablelint::grammar
