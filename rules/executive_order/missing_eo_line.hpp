#pragma once

#include "rules/cable.hpp"
#include "rules/reading/orders.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_eo_line {

// Without a date of its own a telegram with a TAGS line is late enough: TAGS came after the E.O. line.
inline bool must_have_line(const Cable& c) {
  if (c.dated.known()) return c.dated.surely_from(reading::since(&facts::ExecutiveOrderRow::on_line));
  return !c.t.tags_lines.empty();
}

inline void check(const Cable& c, Report& report) {
  if (c.t.own_eo() || c.front_matter_absent || c.flattened) return;
  if (must_have_line(c)) report.add(c.anchor);
}

inline constexpr Example flags[] = {
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«UNCLAS VALLETTA 000117»\n\nSIPDIS\n\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\n«C O N F I D E N T I A L VALLETTA 000117»\n\nSIPDIS\n\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "«CONFIDENTIAL STATE 000123»\n\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 85\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\n«UNCLAS OSLO 00123»\n\nTAGS: ETRD, NO\n"
     "SUBJECT: HARBOR FEES\n\n1. TEXT.\n"},
    {"«UNCLASSIFIED»\n\nMRN:             12 MANILA 2117\nDate/DTG:        Jun 14, 2012 / 140901Z JUN 12\nFrom:    "
     "        AMEMBASSY MANILA\nTAGS:            PREL, RP\nSubject:         Port fees\n\n1. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\nE.O.: N/A\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "without a number"},
    {"CONFIDENTIAL\n\nMRN: 13 VALLETTA 117\nDate/DTG: Feb 14, 2013 / 141010Z FEB 13\nFrom: AMEMBASSY "
     "VALLETTA\nAction: WASHDC, "
     "SECSTATE ROUTINE\nE.O. 13526\nTAGS: PREL, MT\nSubject: Fees\n\nClassified By: J. Doe, DCM\nReason: "
     "1.4(b)\nDeclassify On: 02/14/2023\n\n1. (C) Text.\n",
     "among keys, without a colon"},
    {"UNCLASSIFIED\n\nMRN:             12 MANILA 2117\nDate/DTG:        Jun 14, 2012 / 140901Z JUN 12\nFrom:      "
     "      AMEMBASSY MANILA\nE.O.:            13526\nTAGS:            PREL, RP\nSubject:         Port fees\n\n1. "
     "(U) Text.\n",
     "keys with their values in a column"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nService message.\n",
     "front matter absent (CLS011)"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\n"
     "STATE FOR EUR/SE E.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. Text.\n",
     "the line is glued to another line (DMG006)"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n"
     "UNCLAS VALLETTA 000117SIPDISE.O. 12958: N/ATAGS: PGOV, MTSUBJECT: HARBOR FEES\n\n1. Text.\n",
     "the line is glued to another line (DMG006)"},
    {"R 021302Z MAY 1972\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 00123\n\nSUBJ: HARBOR FEES\n\n"
     "1. TEXT.\n",
     "before telegrams had the line"},
    {"UNCLAS VALLETTA 000117\n\nSUBJECT: HARBOR FEES\n\n1. Text.\n", "date unknown"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.M. 12958: N/A\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. Text.\n",
     "a label recognised by edit distance (DMG012)"},
};

inline constexpr Rule rule{
    .code = "EXO001",
    .name = "missing-eo-line",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:eo-line-present",
    .summary = "no E.O. line in a telegram that must have one",
    .message = "the telegram has no E.O. line, so nothing says whether and when it is declassified; add the line "
               "before TAGS",
    .doc = "From 1 June 1972 on, the day on which E.O. 11652 came into force, a telegram carries one E.O. line "
           "before TAGS and SUBJECT: the order and N/A for unclassified text, or the declassification "
           "instruction.\n\n"
           "Add the line, `E.O. 12958: N/A` for instance.\n\n"
           "Quiet when E.O., TAGS and SUBJECT are all absent, when the front matter is glued into other lines, "
           "and when nothing tells the telegram's date.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::missing_eo_line
