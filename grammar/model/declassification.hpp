#pragma once

#include <cstdint>

#include "grammar/date.hpp"
#include "grammar/span.hpp"

// What stands after the order or after Declassify On.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

enum class Instruction : std::uint8_t {
  none,          // nothing after the order
  na, date, event, oadr, mr,
  x,             // X1 to X8: exemption holds the digit
  x25, x50, x75, // 25X1: exemption holds the digit
  gds, xgds, ads, rds, xds, gp,
  declassified,  // re-released notes: AS AMENDED; DECLASSIFIED ...
  treaty_portions,  // N/A to ... portions
  unreadable
};

enum class DateForm : std::uint8_t {
  none, month_first, month_first_short,  // MM/DD/YYYY, MM/DD/YY
  year_first,                            // YYYY/MM/DD, YYYYMMDD
  spelled,                               // 13 FEB 2019, FEBRUARY 13, 2019
  term,                                  // TEN YEARS: date holds DTG + term once the DTG is known
  day_first,                             // 13/01/2019, only possible so
  year_only
};

struct Declassification {    // what stands after the order or after Declassify On
  Span span;                 // the value as written, without label; empty: nothing there
  Instruction kind = Instruction::none;
  Span date_span;
  Date date;                 // as written, also when it does not exist. Two-digit years are resolved
                             // against the cable's date
  DateForm date_form = DateForm::none;
  bool short_year = false;   // written with two digits
  std::int16_t term_years = 0;
  std::int16_t exemption = -1;   // digit(s) after X, 25X, 50X, XGDS-, RDS-, XDS-, GP-; -1 none
  Span exemption_span;       // "25X1-HUMAN"
  bool human = false;        // 25X1-HUMAN, 50X1-HUM
  bool has_event = false;    // words of an event beside or in place of a date
  bool redacted = false;     // X-run
  bool cut = false;          // ends in an ellipsis or in mid-word at the end of the text
  bool label_doubled = false;  // DECL: DECL:
  bool decl_label = false;   // DECL (any spelling) is there
  bool more_exemptions = false;  // 25X3, 25X6, ...
};

}  // namespace cablelint
