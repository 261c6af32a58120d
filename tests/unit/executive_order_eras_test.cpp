// The E.O. line against its time: order, era, level and instruction in one table. Each row is a cable that is
// right but for what the codes name; every EXO and AUT rule of the default set runs.
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"

namespace cablelint {
namespace {

struct Row {
  std::string_view dtg;    // "141010Z FEB 09"; empty: no heading
  std::string_view level;  // U, L, C, S, T
  std::string_view eo;     // what stands behind "E.O. "
  std::string_view reason;  // section of the reason; empty: no authority block
  std::string_view codes;
};

constexpr Row rows[] = {
    // 11652: GDS and its years, ADS, XGDS-1 to 4
    {"141010Z FEB 75", "C", "11652: GDS", "", ""},
    {"141010Z FEB 75", "C", "11652: GDS 1981", "", ""},
    {"141010Z FEB 75", "S", "11652: GDS 1983", "", ""},
    {"141010Z FEB 75", "T", "11652: GDS DECLAS 12/31/85", "", ""},
    {"141010Z FEB 75", "C", "11652: GDS 1983", "", "EXO018"},
    {"141010Z FEB 75", "T", "11652: GDS 1990", "", "EXO018"},
    {"141010Z FEB 75", "S", "11652: ADS DECLAS 6/1/75", "", ""},
    {"141010Z FEB 75", "S", "11652: XGDS-4", "", ""},
    {"141010Z FEB 75", "S", "11652: XGDS-1 (INDEFINITE)", "", ""},
    {"141010Z FEB 75", "S", "11652: XGDS-5", "", "EXO014"},
    {"141010Z FEB 75", "S", "11652: RDS-1 2/14/95 (DOE, J.)", "", "EXO008"},
    {"141010Z FEB 75", "S", "11652: DECL: OADR", "", "EXO008"},
    {"141010Z FEB 75", "S", "11652: N/A", "", "EXO005"},
    {"141010Z FEB 75", "U", "11652: N/A", "", ""},
    {"141010Z FEB 75", "L", "11652: N/A", "", ""},
    {"141010Z FEB 75", "L", "11652: GDS", "", "EXO006"},
    {"141010Z FEB 75", "S", "12065: GDS 2/14/81 (DOE, J.)", "", "EXO003"},
    {"141010Z FEB 75", "S", "11653: GDS", "", "EXO002"},
    {"141010Z JAN 79", "C", "11652: GDS", "", ""},
    {"010010Z FEB 79", "C", "11652: GDS", "", "EXO003"},
    // 12065: GDS to 6 years, RDS and XDS to 30
    {"141010Z FEB 80", "C", "12065: GDS 2/14/86 (DOE, JOHN L.) OR-P", "", ""},
    {"141010Z FEB 80", "C", "12065: GDS 2/14/90 (DOE, JOHN L.) OR-P", "", "EXO011"},
    {"141010Z FEB 80", "C", "12065: GDS 2/14/79 (DOE, JOHN L.) OR-P", "", "EXO010"},
    {"141010Z FEB 80", "C", "12065: GDS 2/30/85 (DOE, JOHN L.) OR-P", "", "EXO009"},
    {"141010Z FEB 80", "C", "12065: RDS-3 2/14/10 (DOE, JOHN L.) OR-M", "", ""},
    {"141010Z FEB 80", "S", "12065: XDS-4 2/14/2019 (DOE, JOHN L.) OR-M", "", "EXO011"},
    {"141010Z FEB 80", "C", "12065: RDS-9 2/14/00 (DOE, JOHN L.) OR-M", "", "EXO014"},
    {"141010Z FEB 80", "C", "12065: XGDS-1", "", "EXO008"},
    {"141010Z FEB 80", "C", "11652: GDS 2/14/86 (DOE, J.) OR-P", "", "EXO003"},
    {"141010Z FEB 80", "U", "12065: NA", "", ""},
    {"141010Z FEB 80", "S", "12065: NA", "", "EXO005"},
    // 12356: OADR, dates without limit
    {"141010Z FEB 88", "C", "12356: DECL: OADR", "", ""},
    {"141010Z FEB 88", "C", "12356: DECL: 02/14/2028", "", ""},
    {"141010Z FEB 88", "C", "12356: DECL: 2/14/93", "", "EXO012"},
    {"141010Z FEB 88", "C", "12356: DECL: WHEN NO LONGER SENSITIVE", "", "EXO013"},
    {"141010Z FEB 88", "C", "12356: GDS", "", "EXO008"},
    {"141010Z FEB 88", "C", "12356: DECL: X1", "", "EXO008"},
    {"141010Z FEB 88", "C", "12958: DECL: OADR", "", "EXO003"},
    {"141010Z FEB 88", "C", "12958: DECL: 02/14/2008", "", "EXO003"},
    {"131010Z DEC 95", "C", "12356: DECL: OADR", "1.5", ""},
    {"141010Z DEC 95", "C", "12356: DECL: OADR", "1.5", "EXO003"},
    // 12958 as issued: 10 years, X1 to X8, reasons in 1.5
    {"141010Z FEB 99", "C", "12958: DECL: 02/14/2009", "1.5", ""},
    {"141010Z FEB 99", "C", "12958: DECL: 02/14/2019", "1.5", "EXO011"},
    {"141010Z FEB 99", "C", "12958: DECL: X8", "1.5", ""},
    {"141010Z FEB 99", "C", "12958: DECL: X9", "1.5", "EXO014"},
    {"141010Z FEB 99", "C", "12958: DECL: OADR", "1.5", "EXO008"},
    {"141010Z FEB 99", "C", "12958: DECL: 02/14/2009", "1.4", "AUT004"},
    {"141010Z FEB 99", "C", "12958: DECL: 02/14/2009", "", "AUT001"},
    {"141010Z FEB 99", "C", "13292: DECL: 02/14/2009", "1.5", "EXO003"},
    {"240010Z MAR 03", "C", "12958: DECL: 06/14/2028", "1.5", "EXO011"},
    // 12958 as amended: 25 years, reasons in 1.4
    {"250010Z MAR 03", "C", "12958: DECL: 03/25/2028", "1.5", ""},
    {"250010Z MAR 03", "C", "12958: DECL: X1", "1.4", ""},
    {"220010Z SEP 03", "C", "12958: DECL: X1", "1.5", "AUT004"},
    {"220010Z NOV 03", "C", "12958: DECL: X1", "1.4", "EXO008"},
    {"141010Z FEB 09", "S", "12958: DECL: 03/17/2034", "1.4", ""},
    {"141010Z FEB 09", "S", "12958: DECL: 03/18/2034", "1.4", "EXO011"},
    {"141010Z FEB 09", "S", "12958: DECL: 25X1-HUMAN", "1.4", ""},
    {"141010Z FEB 09", "S", "12958: DECL: 25X6", "1.4", ""},
    {"141010Z FEB 09", "S", "12958: DECL: 50X1-HUM", "1.4", "EXO008"},
    {"141010Z FEB 09", "S", "12958: DECL: MR", "1.4", "EXO008"},
    {"141010Z FEB 09", "S", "13292: DECL: 02/14/2019", "1.4", ""},
    {"141010Z FEB 09", "S", "13526: DECL: 02/14/2019", "1.4", "EXO003"},
    {"141010Z FEB 09", "U", "12958: DECL: 02/14/2019", "", "EXO006"},
    {"141010Z FEB 09", "U", "12958: N/A", "1.4", "AUT002"},
    {"141010Z FEB 09", "S", "12958: DECL: 00/14/2019", "1.4", "EXO009"},
    {"141010Z FEB 09", "S", "12958: DECL: 14/02/2019", "1.4", "EXO009"},
    {"141010Z FEB 09", "S", "12598: DECL: 02/14/2019", "1.4", "EXO002"},
    {"141010Z FEB 09", "S", "1295: DECL: 02/14/2019", "1.4", "EXO002"},
    {"141010Z FEB 09", "S", "12958 DECL: 02/14/2019", "1.4", "EXO004"},
    {"141010Z FEB 09", "S", "12958:", "1.4", "EXO007"},
    // 13526: from its signature on; 50 years with 25X, and 50X alone
    {"291010Z DEC 09", "S", "13526: DECL: 12/29/2019", "1.4", ""},
    {"260010Z AUG 10", "S", "12958: DECL: 08/26/2020", "1.4", ""},
    {"270010Z AUG 10", "S", "12958: DECL: 08/27/2020", "1.4", "EXO003"},
    {"141010Z FEB 11", "S", "13526: DECL: 02/14/2036", "1.4", ""},
    {"141010Z FEB 11", "S", "13526: DECL: 02/14/2041", "1.4", "EXO011"},
    {"141010Z FEB 11", "S", "13526: DECL: 50X1-HUM", "1.4", ""},
    {"141010Z FEB 11", "S", "13526: DECL: 50X1-HUM, 20850101", "1.4", "EXO015"},
    {"141010Z FEB 11", "S", "13526: DECL: 25X6, 20510214", "1.4", ""},
    {"141010Z FEB 11", "S", "13526: DECL: 25X6", "1.4", "EXO015"},
    {"141010Z FEB 11", "S", "13526: DECL: 25X1-HUMAN", "1.4", ""},
    {"141010Z FEB 14", "S", "13526: DECL: 25X1-HUMAN", "1.4", "EXO008"},
    {"141010Z FEB 11", "S", "13526: DECL: 02/14/2021", "1.5", "AUT004"},
    // no heading: the order tells a range of years
    {"", "C", "12958: DECL: X1", "1.5", ""},
    {"", "C", "12958: DECL: 02/14/2019", "1.4", ""},
    {"", "C", "12958: DECL: OADR", "1.5", "EXO008"},
    {"", "C", "12958: DECL: 02/14/2019", "", "AUT001"},
    {"", "C", "12356: DECL: OADR", "", ""},
    {"", "C", "11652: GDS 1999", "", ""},
    {"", "C", "12356: N/A", "", "EXO005"},
};

std::string_view level_words(char level) {
  switch (level) {
    case 'L': return "LIMITED OFFICIAL USE";
    case 'C': return "C O N F I D E N T I A L";
    case 'S': return "S E C R E T";
    case 'T': return "T O P  S E C R E T";
    default: return "UNCLAS";
  }
}

std::string cable(const Row& row) {
  std::string text;
  if (!row.dtg.empty()) text += "R " + std::string(row.dtg) + "\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0412\n\n";
  text += std::string(level_words(row.level[0])) + " OSLO 000412\n\nE.O. " + std::string(row.eo) +
          "\nTAGS: PREL, NO\nSUBJECT: HARBOR FEES\n\n";
  if (!row.reason.empty())
    text += "Classified By: DCM J. Doe. Reason: " + std::string(row.reason) + " (b) and (d).\n\n";
  return text + "1. Text.\n";
}

std::string codes_of(const std::string& text) {
  Parser parser(facts::vocabulary());
  auto families = rules::Selection::none();
  for (const auto* r : rules::all())
    if (r->by_default == rules::Default::on && (r->code.starts_with("EXO") || r->code.starts_with("AUT")))
      families.set(r->code, true);
  Findings out;
  rules::run(parser.parse(text), families, {}, out);
  std::string codes;
  for (const Finding& f : out.list) (codes += codes.empty() ? "" : " ") += rules::all()[f.rule]->code;
  return codes;
}

TEST(ExecutiveOrderEras, EachFaultHasItsCodeAlone) {
  for (const Row& row : rows) {
    const auto text = cable(row);
    EXPECT_EQ(codes_of(text), row.codes) << text;
  }
}

}  // namespace
}  // namespace cablelint
