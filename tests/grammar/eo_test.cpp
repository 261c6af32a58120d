// The E.O. line: every form of the orders, and every damaged one met in real texts.
#include "grammar/format/eo.hpp"

#include <gtest/gtest.h>

#include <string>
#include <tao/pegtl/contrib/analyze.hpp>

#include "tests/grammar/shown_instruction.hpp"

namespace cablelint::grammar {
namespace {

// The cable is of 14 February 2009 unless the order says otherwise.
Date cable_date(int order) {
  switch (order) {
    case 11652: return {1975, 2, 14};
    case 12065: return {1980, 2, 14};
    case 12356: return {1988, 2, 14};
    default: return {2009, 2, 14};
  }
}

std::string read(const std::string& text) {
  EoLine line;
  read_eo(text, {0, static_cast<std::uint32_t>(text.size())}, line);
  resolve(line.value, cable_date(line.order));
  std::string s = std::to_string(line.order);
  if (line.standard_form) s += " std";
  if (line.misspelt_label) s += " misspelt";
  return s + " " + show(text, line.value);
}

TEST(EoLine, ReadsEveryOrder) {
  const Case cases[] = {
      {"E.O. 12958: N/A", "12958 std na [N/A]"},
      {"E.O. 12958:  N/A", "12958 std na [N/A]"},
      {"e.o. 12958: n/a", "12958 std na [n/a]"},
      {"E.O. 12958: NA", "12958 std na [NA]"},
      {"E.O. 12958: N/A\n", "12958 std na [N/A]"},
      {"E.O. 12958: N / A \\\n", "12958 std na [N / A]"},
      {"EO 12958 N/A", "12958 na [N/A]"},
      {"E.M. 12958: N'A", "12958 misspelt na [N'A]"},
      {"E.O. 12958: DECL: N/A", "12958 std na decl [N/A]"},
      {"E.O. 12958: DECL: 02/14/2019", "12958 std date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958:  DECL:  2/4/2019", "12958 std date 2019-02-04 month_first decl [2/4/2019]"},
      {"E.o. 12958: decl: 02/14/2019", "12958 std date 2019-02-14 month_first decl [02/14/2019]"},
      {"EO 12958 DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"EO12958: DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O.12958: DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O.: 12958: DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O 12958: DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958: DECL:02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958: DECL 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958: DECL02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958:DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958 DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958: 02/14/2019", "12958 date 2019-02-14 month_first [02/14/2019]"},
      {"E.O. 12958 03/24/2019", "12958 date 2019-03-24 month_first [03/24/2019]"},
      {"E.O. 12958:\nDECL: 5/11/2017", "12958 std date 2017-05-11 month_first decl [5/11/2017]"},
      {"E.O. 12958: DECL: DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl doubled [02/14/2019]"},
      {"E.O. 12958: DECL ON: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958: Declassify on: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958: DECLASSIFY DATE 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958: DELC: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958: DELC 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958 (AS AMENDED): DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958, AS AMENDED: DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958, AS AMENDED BY E.O. 13292: DECL: 02/14/2019",
       "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958/DECL: 02/14/2019", "12958 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 12958 1.6X1", "12958 x #1 [1.6X1]"},
      {"E.O. 12958 (N/A)", "12958 na [(N/A)]"},
      {"E.O. 12958: UNCLASSIFIED", "12958 std na [UNCLASSIFIED]"},
      {"E.O. 12356: DECL: O.A.D.R.", "12356 std oadr decl [O.A.D.R]"},
      {"E. O. 11652: GDS", "11652 gds [GDS]"},
      {"\xC2\xB6"
       "E. O. 11652: GDS",
       "11652 gds [GDS]"},
      {"\xB6"
       "E.O. 11652: GDS",
       "11652 std gds [GDS]"},
      {"E.O. 11652: GDS 1982", "11652 std gds 1982-00-00 year_only [GDS 1982]"},
      {"E.O. 11652: GDS 82", "11652 std gds 1982-00-00 year_only [GDS 82]"},
      {"E.O. 11652: XGDS-1", "11652 std xgds #1 [XGDS-1]"},
      {"E.O. 11652: XGDS", "11652 std xgds [XGDS]"},
      {"E.O. 11652: X-GDS", "11652 std xgds [X-GDS]"},
      {"E.O. 11652: XGDS-1 (INDEFINITE)", "11652 std xgds #1 [XGDS-1 (INDEFINITE)]"},
      {"E.O. 11652: XGDS-5", "11652 std xgds #5 [XGDS-5]"},
      {"E.O. 11652: XGDS 2", "11652 std xgds #2 [XGDS 2]"},
      {"E.O. 11652: XGDS-2 DECLAS 12/31/95", "11652 std xgds 1995-12-31 short #2 decl [XGDS-2 DECLAS 12/31/95]"},
      {"E.O. 11652: XGDS-1, 3", "11652 std xgds #1 more [XGDS-1, 3]"},
      {"E.O. 11652: ADS DECLAS 12/31/83", "11652 std ads 1983-12-31 short decl [ADS DECLAS 12/31/83]"},
      {"E.O. 11652: ADS, DECLAS 12/31/83", "11652 std ads 1983-12-31 short decl [ADS, DECLAS 12/31/83]"},
      {"E.O. 11652: GDS DECLAS 12/31/83", "11652 std gds 1983-12-31 short decl [GDS DECLAS 12/31/83]"},
      {"E.O. 11652: N/A", "11652 std na [N/A]"},
      {"E.O. 11652: NA", "11652 std na [NA]"},
      {"E.O. 12065: GDS 1/5/86 (DOE, JOHN L.) OR-P",
       "12065 std gds 1986-01-05 short [GDS 1/5/86 (DOE, JOHN L.) OR-P]"},
      {"E.O. 12065: GDS 1/5/86", "12065 std gds 1986-01-05 short [GDS 1/5/86]"},
      {"E.O. 12065: RDS-3 4/1/99 (DOE, J.) OR-M",
       "12065 std rds 1999-04-01 short #3 [RDS-3 4/1/99 (DOE, J.) OR-M]"},
      {"E.O. 12065: RDS-3 4/1/09 (DOE, J.)", "12065 std rds 2009-04-01 short #3 [RDS-3 4/1/09 (DOE, J.)]"},
      {"E.O. 12065: RDS-9", "12065 std rds #9 [RDS-9]"},
      {"E.O. 12065: XDS-4 2/1/00 (DOE)", "12065 std xds 2000-02-01 short #4 [XDS-4 2/1/00 (DOE)]"},
      {"E.O. 12065: GDS 1/5/86 TAGS", "12065 std gds 1986-01-05 short [GDS 1/5/86 TAGS]"},
      {"E.O. 12356: DECL: OADR", "12356 std oadr decl [OADR]"},
      {"E.O. 12356: DECL:OADR", "12356 oadr decl [OADR]"},
      {"E.O. 12356: OADR", "12356 std oadr [OADR]"},
      {"E.O. 10501: GP-3", "10501 std gp #3 [GP-3]"},
      {"E.O. 13526: DECL: 20190214", "13526 std date 2019-02-14 year_first decl [20190214]"},
  };
  for (const auto& c : cases) EXPECT_EQ(read(c.text), c.expected) << c.text;
}

TEST(EoLine, KeepsUnreadableOrders) {
  const Case cases[] = {
      {"E.O. 129...", "-1 none cut []"},
      {"E.O. 1295...", "-1 none cut []"},
      {"E.O. 12598: N/A", "12598 std na [N/A]"},
      {"E.O. 1295: DECL: 02/14/2019", "1295 date 2019-02-14 month_first decl [02/14/2019]"},
      {"EO 12958 XXXXXXXXXXXXX", "12958 unreadable redacted [XXXXXXXXXXXXX]"},
      {"E.O. XXXXXXXX", "-1 none []"},
      {"E.O. 12O65: GDS 1/5/86", "12065 gds 1986-01-05 short [GDS 1/5/86]"},
      {"E.O. 129S8: DECL: 02/14/2019", "-1 date 2019-02-14 month_first decl [02/14/2019]"},
      {"E.O. 129 58: N/A", "12958 na [N/A]"},
      {"E.O. 1295 8: N/A", "12958 na [N/A]"},
      {"E.O. 1295 8/12/2019", "1295 date 2019-08-12 month_first [8/12/2019]"},
      {"E.O. 12958:", "12958 std none []"},
      {"E.O. 12958", "12958 none []"},
  };
  for (const auto& c : cases) EXPECT_EQ(read(c.text), c.expected) << c.text;
}

TEST(EoLabel, IsFoundWhereItStands) {
  struct At {
    const char* text;
    std::uint32_t at;
    bool line_start;
    std::uint32_t length;
  };
  const At cases[] = {
      {"E.O. 12958: N/A", 0, true, 10},
      {"EO12958 N/A", 0, true, 7},
      {"E.M. 12958: N'A", 0, true, 10},
      {"E.M. 12958: N'A", 0, false, 0},
      {"HE.O. 12958: N/A", 0, true, 0},
      {"HE.O. 12958: N/A", 1, false, 10},
      {"FOR ABC AND DE.O. 12958: DECL: 03/03/2019", 13, false, 10},
      {"SIPDISE.O. 12958: DECL: 04/04/2015TAGS: PREL", 6, false, 10},
      {"CABEO 12958 was signed", 3, false, 0},
      {"see EO 12958 as text", 4, false, 0},
      {"DEPT FOR ABC EO 12958 DECL: 1/2/2019", 13, false, 8},
      {"for reasons E.O. 12958, 1.4 (b,d)", 12, false, 0},
      {"E.O. 12958, 1.4 (b,d)", 0, true, 0},
      {"Reason: E.O.", 8, false, 0},
      {"E.O. 12958 REASON: 1.4", 0, true, 0},
      {"E.O.", 0, true, 4},
      {"EOX", 0, true, 0},
      {"TO 12345", 0, true, 0},
      {"TO 12345: 6", 0, true, 0},
      {"Executive Order 12958: DECL: 1/2/2019", 0, true, 21},
      {"\xC2\xB6"
       "E. O. 11652: GDS",
       0, true, 13},
  };
  for (const auto& c : cases) {
    const std::string text = c.text;
    EXPECT_EQ(match_eo_label(text, c.at, static_cast<std::uint32_t>(text.size()), c.line_start), c.length) << text;
  }
}

TEST(EoGrammar, HasNoCycleWithoutProgress) {
  EXPECT_EQ(tao::pegtl::analyze<format::eo_line>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::eo_in_line>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::standard_line>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::value>(), 0U);
  EXPECT_EQ(tao::pegtl::analyze<format::date>(), 0U);
}

}  // namespace
}  // namespace cablelint::grammar
