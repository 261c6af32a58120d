// The date-time group, whole and damaged.
#include <gtest/gtest.h>

#include <cstdio>
#include <string>

#include "tests/grammar/heading_case.hpp"

namespace cablelint::grammar {
namespace {

std::string show(std::string_view text, const Dtg& d) {
  char buffer[80];
  std::snprintf(buffer, sizeof buffer, "%c%c %04d-%02d-%02d %d:%d", d.high ? d.high : '-', d.low ? d.low : '-',
                d.date.year, d.date.month, d.date.day, d.hour, d.minute);
  return buffer + (" {" + str(text, d.span) + "}");
}

TEST(DateTimeGroup, ReadsWholeAndDamagedLines) {
  const Case cases[] = {
      {"O 191210Z DEC 09", "O- 2009-12-19 12:10 {O 191210Z DEC 09}"},
      {"O R 191210Z DEC 09", "OR 2009-12-19 12:10 {O R 191210Z DEC 09}"},
      {"R O 191210Z DEC 09 ZDK", "RO 2009-12-19 12:10 {R O 191210Z DEC 09}"},
      {"P 141010Z FEB 09 ZFR ZFR ZFR", "P- 2009-02-14 10:10 {P 141010Z FEB 09}"},
      {"P 141010Z FEB 09 (CCY AD1A2B3C)", "P- 2009-02-14 10:10 {P 141010Z FEB 09}"},
      {"P 141010Z FEB 09 ZDK CTG NUMEROUS REQUESTS", "P- 2009-02-14 10:10 {P 141010Z FEB 09}"},
      {"P 141010Z FEB 2009", "P- 2009-02-14 10:10 {P 141010Z FEB 2009}"},
      {"R 021302Z JAN 75", "R- 1975-01-02 13:2 {R 021302Z JAN 75}"},
      {"R 021302Z JAN 72", "R- 1972-01-02 13:2 {R 021302Z JAN 72}"},
      {"R 021302Z JAN 73", "R- 1973-01-02 13:2 {R 021302Z JAN 73}"},
      {"R 021302Z JAN 00", "R- 2000-01-02 13:2 {R 021302Z JAN 00}"},
      {"PP 141010Z FEB 09", "P- 2009-02-14 10:10 {PP 141010Z FEB 09}"},
      {"P 141010 FEB 09", "P- 2009-02-14 10:10 {P 141010 FEB 09}"},
      {"P 141010ZFEB 09", "P- 2009-02-14 10:10 {P 141010ZFEB 09}"},
      {"P 141010Z FEB09", "P- 2009-02-14 10:10 {P 141010Z FEB09}"},
      {"P141010Z FEB 09", "P- 2009-02-14 10:10 {P141010Z FEB 09}"},
      {"P 310800Z SEP 09", "P- 2009-09-31 8:0 {P 310800Z SEP 09}"},
      {"P 312510Z APR 09", "P- 2009-04-31 25:10 {P 312510Z APR 09}"},
      {"P 14101Z FEB 09", "P- 0000-00-00 -1:-1 {P 14101Z FEB 09}"},
      {"P 141010Z FBE 09", "P- 2009-02-14 10:10 {P 141010Z FBE 09}"},
      {"P 141010Z FEBR 09", "P- 2009-02-14 10:10 {P 141010Z FEBR 09}"},
      {"P 141010Z QQQ 09", "P- 0000-00-00 10:10 {P 141010Z QQQ 09}"},
      {"P O41010Z FEB O9", "P- 2009-02-04 10:10 {P O41010Z FEB O9}"},
      {"P 141010Z FEB", "P- 0000-00-00 10:10 {P 141010Z FEB}"},
      {"P 141010Z FEB 009", "P- 0000-00-00 10:10 {P 141010Z FEB 009}"},
      {"Q 141010Z FEB 09", "-- 2009-02-14 10:10 {Q 141010Z FEB 09}"},
      {"141010Z FEB 09", "-- 2009-02-14 10:10 {141010Z FEB 09}"},
      {"Z 141010Z FEB 09", "Z- 2009-02-14 10:10 {Z 141010Z FEB 09}"},
      {"P 5 ships arrived", ""},
      {"RUEHC/SECSTATE WASHDC 0311", ""},
      {"R 141010 tons of grain", ""},
      {"141010 tons", ""},
      {"OO RUEHC", ""},
      {"", ""},
  };
  for (const auto& c : cases) {
    Dtg d;
    const bool found = read_dtg(c.text, all(c.text), d);
    EXPECT_EQ(found ? show(c.text, d) : "", c.expected) << c.text;
  }
}

}  // namespace
}  // namespace cablelint::grammar
