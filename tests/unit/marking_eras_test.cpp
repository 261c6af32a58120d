// Classification line, captions and portion marks against their time: what each era wrote, and one fault each.
// Each row is a cable that is right but for what the codes name; every rule of the default set runs.
#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>

#include "grammar/parse.hpp"
#include "rules/engine.hpp"

namespace cablelint {
namespace {

struct Row {
  std::string_view dtg;
  std::string_view line;      // what stands before post and number
  std::string_view captions;  // lines
  std::string_view marks;     // of paragraphs 1, 2, 3, parted by blanks; "-" is none
  std::string_view codes;
};

constexpr Row rows[] = {
    // 11652: marks are rare, LIMITED OFFICIAL USE and EFTO are in use
    {"141010Z FEB 75", "UNCLAS", "", "- - -", ""},
    {"141010Z FEB 75", "UNCLAS E F T O", "", "- - -", ""},
    {"141010Z FEB 75", "LIMITED OFFICIAL USE", "", "- - -", ""},
    {"141010Z FEB 75", "C O N F I D E N T I A L", "", "- - -", ""},
    {"141010Z FEB 75", "CONFIDENTIAL", "LIMDIS", "- - -", ""},
    {"141010Z FEB 75", "S E C R E T", "EXDIS", "- - -", ""},
    {"141010Z FEB 75", "T O P  S E C R E T", "NODIS", "- - -", ""},
    {"141010Z FEB 75", "S E C R E T", "NODIS\nEXDIS", "- - -", ""},
    {"141010Z FEB 75", "RESTRICTED", "", "- - -", "CLS002"},
    {"141010Z FEB 75", "CONFIDENTIAL E F T O", "", "- - -", "CLS008"},
    {"141010Z FEB 75", "UNCLAS", "SENSITIVE", "- - -", "SBU005"},
    {"141010Z FEB 75", "UNCLAS", "NODIS", "- - -", "CAP007"},
    {"141010Z FEB 75", "S E C R E T", "SIPDIS", "- - -", "CAP012"},
    // 12065: marks by paragraph, or one statement
    {"141010Z FEB 80", "C O N F I D E N T I A L", "", "(C) (U) (LOU)", ""},
    {"141010Z FEB 80", "S E C R E T", "", "(S) (C) (U)", ""},
    {"141010Z FEB 80", "C O N F I D E N T I A L", "", "(C-ENTIRE+TEXT) - -", ""},
    {"141010Z FEB 80", "C O N F I D E N T I A L", "", "(C) - (U)", ""},
    {"141010Z FEB 80", "LIMITED OFFICIAL USE", "", "(LOU) (U) (LOU)", ""},
    {"141010Z FEB 80", "C O N F I D E N T I A L", "", "(C) (S) (U)", "ROL001"},
    {"141010Z FEB 80", "C O N F I D E N T I A L", "", "(C) (SBU) (U)", "SBU005"},
    {"141010Z FEB 80", "UNCLAS", "", "(U) (C) (U)", "ROL002"},
    // 12356
    {"141010Z FEB 88", "C O N F I D E N T I A L", "", "(C) (U) (C)", ""},
    {"141010Z FEB 88", "C O N F I D E N T I A L", "", "- - -", ""},
    {"141010Z FEB 88", "S E C R E T", "NOFORN", "(S/NF) (C) (U)", ""},
    {"141010Z FEB 88", "LIMITED OFFICIAL USE", "", "- - -", ""},
    {"141010Z FEB 88", "S E C R E T", "", "(S/NF) (C) (U)", "CAP008"},
    {"141010Z FEB 88", "S E C R E T", "NODIS\nEXDIS", "(S) (C) (U)", "CAP004"},
    {"100000Z OCT 95", "C O N F I D E N T I A L", "", "(C) - (U)", ""},
    {"140000Z SEP 95", "LIMITED OFFICIAL USE", "", "(LOU) (U) (U)", ""},
    // 12958: every paragraph of a classified cable; SBU in the place of LIMITED OFFICIAL USE
    {"141010Z FEB 96", "LIMITED OFFICIAL USE", "", "- - -", "CLS003"},
    {"141010Z FEB 96", "UNCLAS", "", "(U) (LOU) (U)", "SBU008"},
    {"141010Z FEB 96", "UNCLAS", "SENSITIVE", "(SBU) (U) (SBU)", ""},
    {"141010Z FEB 99", "C O N F I D E N T I A L", "", "(C) (SBU) (U)", ""},
    {"141010Z FEB 99", "C O N F I D E N T I A L", "", "(C) - (U)", "POR001"},
    {"141010Z FEB 99", "C O N F I D E N T I A L", "", "- - -", "POR001"},
    {"141010Z FEB 99", "C O N F I D E N T I A L", "", "(C-ENTIRE+TEXT) - -", ""},
    {"141010Z FEB 99", "UNCLAS", "", "(SBU) (U) (SBU)", "SBU001"},
    {"141010Z FEB 99", "UNCLAS", "SENSITIVE", "(SBU) - (U)", "POR002"},
    {"141010Z FEB 99", "UNCLAS", "", "- - -", ""},
    {"141010Z FEB 99", "UNCLAS", "", "(U) - (U)", "POR003"},
    {"141010Z FEB 99", "C O N F I D E N T I A L", "SENSITIVE", "(C) (SBU) (U)", "SBU003"},
    // 12958 as amended
    {"141010Z FEB 05", "S E C R E T", "NOFORN\nSIPDIS", "(S//NF) (C) (U)", ""},
    {"141010Z FEB 05", "S E C R E T", "SIPDIS", "(S/REL+TO+USA,+GBR) (S) (U)", ""},
    {"141010Z FEB 05", "C O N F I D E N T I A L", "SIPDIS", "(C) (CONF) (U)", "POR007"},
    {"141010Z FEB 09", "UNCLAS", "SENSITIVE\nSIPDIS", "(SBU) (U) (SBU/NF)", "CAP008"},
    {"141010Z FEB 09", "UNCLAS", "SENSITIVE\nNOFORN", "(SBU/NF) (U) (SBU)", ""},
    {"141010Z FEB 09", "UNCLAS", "SIPDIS\nSENSITIVE\nSIPDIS", "(SBU) (U) (SBU)", ""},
    {"141010Z FEB 09", "UNCLAS", "SENSITIVE", "(U) (U) (U)", "SBU002"},
    {"141010Z FEB 09", "UNCLAS E F T O", "SENSITIVE", "(SBU) (U) (SBU)", ""},
    {"141010Z FEB 09", "UNCLAS", "NOFORN", "(U) (U) (U)", "CAP010"},
    {"141010Z FEB 09", "S E C R E T", "SIPDIS", "(C) (C) (U)", "ROL003"},
    {"141010Z FEB 09", "C O N F I D E N T I A L", "SIPDIS", "(C) (C/SBU) (U)", "SBU006"},
    {"141010Z FEB 09", "C O N F I D E N T I A L", "SIPDIS", "(C) SBU) (U)", "POR004"},
    {"141010Z FEB 09", "C O N F I D E N T I A L", "SIPDIS", "(C) (SUB) (U)", "POR005"},
    // 13526
    {"141010Z FEB 11", "C O N F I D E N T I A L", "SIPDIS", "(C) (SBU) (U)", ""},
    {"141010Z FEB 14", "S E C R E T", "NOFORN", "(S//NF) (C) (U)", ""},
    {"141010Z FEB 14", "UNCLAS", "SENSITIVE", "(SBU) (U) (SBU)", ""},
    {"141010Z FEB 14", "S E C R E T", "NOFORN", "(S//NF) - (U)", "POR001"},
    {"141010Z FEB 22", "UNCLAS", "SENSITIVE", "(SBU) (U) (SBU)", ""},
    {"141010Z FEB 22", "UNCLAS", "", "(U) (S) (U)", "ROL002"},
};

int year_of(std::string_view dtg) {
  const int year = (dtg[dtg.size() - 2] - '0') * 10 + (dtg.back() - '0');
  return year > 72 ? 1900 + year : 2000 + year;
}

bool classified(std::string_view line) { return line[0] == 'C' || line[0] == 'S' || line[0] == 'T'; }

// What each order has on its line for a classified cable.
std::string order_line(int year, bool is_classified) {
  const std::string decl = "DECL: 02/13/" + std::to_string(year + 10);
  if (year < 1979) return is_classified ? "11652: GDS" : "11652: N/A";
  if (year < 1983) return is_classified ? "12065: GDS 2/13/86 (DOE, JOHN L.) OR-P" : "12065: N/A";
  if (year < 1996) return is_classified ? "12356: DECL: OADR" : "12356: N/A";
  const std::string order = year < 2011 ? "12958: " : "13526: ";
  return order + (is_classified ? decl : "N/A");
}

std::string cable(const Row& row) {
  const int year = year_of(row.dtg);
  const bool is_classified = classified(row.line);
  std::string text = "R " + std::string(row.dtg) + "\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\n" +
                     std::string(row.line) + " VALLETTA 000117\n\n" + std::string(row.captions) + "\n\nE.O. " +
                     order_line(year, is_classified) + "\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n";
  if (is_classified && year > 1995)
    text += "Classified By: J. Doe, DCM. Reason: " + std::string(year < 2003 ? "1.5" : "1.4") + " (b).\n\n";
  int number = 1;
  std::string mark;
  for (const char c : std::string(row.marks) + " ") {
    if (c != ' ') {
      mark += c == '+' ? ' ' : c;
      continue;
    }
    text += std::to_string(number++) + ". " + (mark == "-" ? "" : mark + " ") + "The port raises its fees.\n\n";
    mark.clear();
  }
  return text;
}

TEST(MarkingEras, EachEraWritesItsOwnMarks) {
  Parser parser(facts::vocabulary());
  Findings out;
  for (const Row& row : rows) {
    const std::string text = cable(row);
    out.clear();
    rules::run(parser.parse(text), rules::Selection(), {}, out);
    std::string codes;
    for (const Finding& f : out.list)
      codes += (codes.empty() ? "" : " ") + std::string(rules::all()[f.rule]->code);
    EXPECT_EQ(codes, row.codes) << text;
  }
}

}  // namespace
}  // namespace cablelint
