#pragma once

#include <cstdint>

#include "grammar/date.hpp"
#include "grammar/span.hpp"

// The heading, format lines 1 to 8.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

struct TransmissionId {
  Span span;                 // "VZCZCXRO1075"
  bool well_formed = false;
};

struct DeLine {              // DE RUEHTA #2161/01 3531210
  Span span;
  Span indicator, serial_span;
  std::int32_t serial = -1;  // -1: unreadable
  std::int32_t section = -1; // -1: no /nn
  std::int32_t day = -1;     // day of the year
  std::int32_t minute = -1;  // minute of that day
};

struct SecuritySignal {      // ZNR UUUUU ZZH
  Span span;                 // signal and letters
  Span signal, letters;
  char letter = 0;           // U, E, R, C, S, T; 0: unreadable
};

struct Dtg {                 // O R 191210Z DEC 09
  Span span;                 // prosigns to year
  Span prosigns, group, month_span, year_span;
  char high = 0, low = 0;    // prosign letters; low == 0 when there is one
  Date date;                 // as written, also when it does not exist; {} when unreadable
  std::int32_t hour = -1, minute = -1;
};

enum class Role : std::uint8_t { from, action, info, exempt };

struct Addressee {           // RUEHC/SECSTATE WASHDC IMMEDIATE 7011
  Span span;
  Span indicator, name, precedence, number;  // empty when absent
  Role role = Role::action;
};

// Copies of a 1970s telegram: ACTION or ORIGIN and INFO with each office's count, then the sum.
struct Distribution {        // ORIGIN EB-07 / INFO  OCT-01  EUR-12  ISO-00  /020 R
  Span span;
  Span sum_span;             // "/020"; empty: cut off
  std::int32_t sum = -1;     // as printed; -1: unreadable
  std::int32_t copies = 0;   // all counts added
  bool complete = false;     // begins with ACTION or ORIGIN
};

}  // namespace cablelint
