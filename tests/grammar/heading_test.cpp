// Format lines 1 to 9, whole and damaged.
#include "grammar/format/heading.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tao/pegtl/contrib/analyze.hpp>

#include "tests/grammar/heading_case.hpp"

namespace cablelint::grammar {
namespace {

TEST(TransmissionId, HasThreeLettersAndThreeOrFourDigits) {
  const Case cases[] = {
      {"VZCZCXRO1075", "VZCZCXRO1075 good"},
      {"VZCZCXYZ0001\\", "VZCZCXYZ0001 good"},
      {"VZCZCABC042", "VZCZCABC042 good"},
      {"VZCZCMDI012 \t", "VZCZCMDI012 good"},
      {"ZCZCABC042", "ZCZCABC042"},
      {"VZCZCAB042", "VZCZCAB042"},
      {"VZCZCXRO10755", "VZCZCXRO10755"},
      {"VZCZCXRO1O75", "VZCZCXRO1O75"},
      {"VZCZCXRO1075 OO", "VZCZCXRO1075 good"},
      {"", ""},
  };
  for (const auto& c : cases) {
    TransmissionId id;
    read_transmission_id(c.text, all(c.text), id);
    EXPECT_EQ(str(c.text, id.span) + (id.well_formed ? " good" : ""), c.expected) << c.text;
  }
}

TEST(Routing, KeepsProsignAndIndicators) {
  const Case cases[] = {
      {"OO RUEHC RUEHRO", "OO|RUEHC|RUEHRO {OO RUEHC RUEHRO}"},
      {"PP RUEHC", "PP|RUEHC {PP RUEHC}"},
      {"RR", "RR {RR}"},
      {"P RUEHC", "P|RUEHC {P RUEHC}"},
      {"OO RUEH7A RUEHRO ZDK", "OO|RUEH7A|RUEHRO {OO RUEH7A RUEHRO}"},
      {"ZZ RUEHC \\", "ZZ|RUEHC {ZZ RUEHC}"},
      {"OO 12345", "OO|12345 {OO 12345}"},
      {"OO RUEHC (garbled", "OO|RUEHC {OO RUEHC}"},
  };
  for (const auto& c : cases) {
    Telegram t;
    read_routing(c.text, all(c.text), t);
    std::string s = str(c.text, t.routing_prosign);
    for (Span i : t.routing_indicators) s += "|" + str(c.text, i);
    EXPECT_EQ(s + " {" + str(c.text, t.routing_span) + "}", c.expected) << c.text;
  }
}

TEST(De, ReadsSerialSectionAndTime) {
  const Case cases[] = {
      {"DE RUEHTA #2161/01 3531210", "RUEHTA 2161/1 353 730 [#2161/01]"},
      {"DE RUEHVT #0117 0451015", "RUEHVT 117/-1 45 615 [#0117]"},
      {"DE RUEHVT #0117/02 0451015 \\", "RUEHVT 117/2 45 615 [#0117/02]"},
      {"DE RUEHVT 0117/01 0451015", "RUEHVT 117/1 45 615 [0117/01]"},
      {"DE RXAA 117B 14/1015Z", "RXAA 117/-1 -1 615 [117B]"},
      {"DE RUEHVT #0117 3991015", "RUEHVT 117/-1 399 615 [#0117]"},
      {"DE RUEHVT #0117 0452515", "RUEHVT 117/-1 45 -1 [#0117]"},
      {"DE RUEHVT #117-2 0451015", "RUEHVT -1/-1 45 615 [#117-2]"},
      {"DE RUEHVT #01I7 0451015", "RUEHVT -1/-1 45 615 [#01I7]"},
      {"DE RUEHVT #0117/01 04510", "RUEHVT 117/1 -1 -1 [#0117/01]"},
      {"DE RUEHVT #0412/010341210", "RUEHVT 412/1 34 730 [#0412/01]"},
      {"DE RUEHVT #0117", "RUEHVT 117/-1 -1 -1 [#0117]"},
      {"DE RUEHVT", "RUEHVT -1/-1 -1 -1 []"},
      {"DE", " -1/-1 -1 -1 []"},
      {"DE RUEHVT #0117/01 0451015 ZDS", "RUEHVT 117/1 45 615 [#0117/01]"},
  };
  for (const auto& c : cases) {
    DeLine d;
    read_de(c.text, all(c.text), d);
    EXPECT_EQ(str(c.text, d.indicator) + " " + std::to_string(d.serial) + "/" + std::to_string(d.section) + " " +
                  std::to_string(d.day) + " " + std::to_string(d.minute) + " [" + str(c.text, d.serial_span) + "]",
              c.expected)
        << c.text;
  }
}

TEST(Security, ReadsSignalAndLetters) {
  const Case cases[] = {
      {"ZNR UUUUU ZZH", "ZNR UUUUU U {ZNR UUUUU}"},
      {"ZNY CCCCC ZZH ZDK", "ZNY CCCCC C {ZNY CCCCC}"},
      {"ZNY SSSSS ZZH (CCY AD1A2B3C MSI1234-695)", "ZNY SSSSS S {ZNY SSSSS}"},
      {"ZNY EEEEE ZZH", "ZNY EEEEE E {ZNY EEEEE}"},
      {"ZNY SSSSS/BBBBB", "ZNY SSSSS S {ZNY SSSSS}"},
      {"ZNY SSSAA ZZH", "ZNY SSSAA S {ZNY SSSAA}"},
      {"ZNY CCCC ZZH", "ZNY CCCC C {ZNY CCCC}"},
      {"ZNRUUUUU ZZH", "ZNR UUUUU U {ZNRUUUUU}"},
      {"ZNR UUUUUZZH", "ZNR UUUUU U {ZNR UUUUU}"},
      {"ZNR", "ZNR  - {ZNR}"},
      {"ZNR UVWXY", "ZNR UVWXY - {ZNR UVWXY}"},
      {"ZH CCCCC", "ZH CCCCC C {ZH CCCCC}"},
  };
  for (const auto& c : cases) {
    SecuritySignal s;
    read_security(c.text, all(c.text), s);
    EXPECT_EQ(str(c.text, s.signal) + " " + str(c.text, s.letters) + " " +
                  std::string(1, s.letter ? s.letter : '-') + " {" + str(c.text, s.span) + "}",
              c.expected)
        << c.text;
  }
}

TEST(Addressee, ReadsIndicatorNamePrecedenceNumber) {
  const Case cases[] = {
      {"RUEHC/SECSTATE WASHDC IMMEDIATE 7011", "RUEHC|SECSTATE WASHDC|IMMEDIATE|7011"},
      {"RUEHRO/AMEMBASSY ROME 0102", "RUEHRO|AMEMBASSY ROME||0102"},
      {"SECSTATE WASHDC PRIORITY 0412", "|SECSTATE WASHDC|PRIORITY|0412"},
      {"AMEMBASSY VALLETTA", "|AMEMBASSY VALLETTA||"},
      {"RUEHRO/AMEMBASSY ROME NIACT IMMEDIATE 0102", "RUEHRO|AMEMBASSY ROME|NIACT IMMEDIATE|0102"},
      {"RUEHRO/AMEMBASSY ROME NIACT IMEDIATE", "RUEHRO|AMEMBASSY ROME|NIACT IMEDIATE|"},
      {"RUEHRO/AMEMBASSY ROME PRIORTIY 0102", "RUEHRO|AMEMBASSY ROME|PRIORTIY|0102"},
      {"RUEHRO/AMEMBASSY ROME PRIORITY PRIORITY 0102", "RUEHRO|AMEMBASSY ROME|PRIORITY|0102"},
      {"RUEKJCS/CJCS WASHINGTON DC//J-5// PRIORITY", "RUEKJCS|CJCS WASHINGTON DC//J-5//|PRIORITY|"},
      {"CJCS WASHINGTON DC//J-5//", "|CJCS WASHINGTON DC//J-5//||"},
      {"RUEHC/DEPT OF LABOR/ILAB WASHDC 0000", "RUEHC|DEPT OF LABOR/ILAB WASHDC||0000"},
      {"ZEN/AMEMBASSY ROME", "|AMEMBASSY ROME||"},
      {"RUEH7A/AMEMBASSY ROME", "RUEH7A|AMEMBASSY ROME||"},
      {"RUEHC / SECSTATE WASHDC", "RUEHC|SECSTATE WASHDC||"},
      {"SECSTATE WASHDC PRIORITY0412", "|SECSTATE WASHDC|PRIORITY|0412"},
      {"SECSTATE WASHDC 0412 PRIORITY", "|SECSTATE WASHDC|PRIORITY|0412"},
      {"RUEHC/SECSTATE WASHDC FLASH 7011 \\", "RUEHC|SECSTATE WASHDC|FLASH|7011"},
      {"SECSTATE WASHDC URGENT", "|SECSTATE WASHDC URGENT||"},
      {"RUCNDT/USMISSION USUN NEW YORK 1", "RUCNDT|USMISSION USUN NEW YORK 1||"},
      {"RUCNDT/USMISSION USUN NEW YORK PRIORITY 1", "RUCNDT|USMISSION USUN NEW YORK|PRIORITY|1"},
      {"ALL DIPLOMATIC POSTS COLLECTIVE", "|ALL DIPLOMATIC POSTS COLLECTIVE||"},
      {"RUEHC/", "RUEHC|||"},
      {"", "|||"},
  };
  for (const auto& c : cases) {
    Addressee a;
    read_addressee(c.text, all(c.text), Role::action, a);
    EXPECT_EQ(str(c.text, a.indicator) + "|" + str(c.text, a.name) + "|" + str(c.text, a.precedence) + "|" +
                  str(c.text, a.number),
              c.expected)
        << c.text;
  }
}

TEST(HeadingGrammar, HasNoCycleWithoutProgress) {
  EXPECT_EQ(tao::pegtl::analyze<format::transmission_id>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::routing>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::de>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::security>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::dtg>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::addressee_front>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::precedence_word>(), 0U);
}

}  // namespace
}  // namespace cablelint::grammar
