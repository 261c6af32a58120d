#pragma once

#include "rules/cable.hpp"
#include "rules/reading/sections.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::page_line_out_of_range {

// 002.2 OF 001 under SECTION 01 OF 02: the total is wrong (SEC007).
inline bool total_is_wrong(const Telegram& t, const PageLine& p) {
  const ClassificationLine* line = t.classification();
  return p.section > 0 && line && line->section.total >= p.section;
}

inline void check(const Cable& c, Report& report) {
  for (const PageLine& p : c.t.page_lines)
    if (is_placed(p) && !in_range(p) && !total_is_wrong(c.t, p))
      report.add(place_on_page_line(c.t, p), {p.section, p.total});
}

inline constexpr Example flags[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "VALLETTA 00000117  «003.2 OF 002»\n\n2. (U) Text.\n"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text that goes on\n\n"
     "VALLETTA 00000117 «000.2 OF 002»\n\nover the page.\n"},
    {"\n\nUNCLAS SECTION 01 OF 03 ABU DHABI 000117\n\nE.O. 12958: N/A\n\n11. (U) Text ABU DHABI 00000117 «004.2 "
     "OF 003» "
     "and more.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nVALLETTA 00000117 «003 OF 002»\n\n2. (U) "
     "Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF 002\n\n2. (U) "
     "Text.\n\n"
     "VALLETTA 00000117 002.2 OF 002\n\n3. (U) Text.\n"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 002.2 OF 001\n\n2. (U) Text.\n",
     "the total is wrong: SEC007"},
    {"UNCLASSIFIED\nPAGE 02        STATE  000123\n1. TEXT.\n", "a page line without sections"},
};

inline constexpr Rule rule{
    .code = "SEC005",
    .name = "page-line-out-of-range",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:page-line",
    .summary = "a page line whose section is 0 or above its total",
    .message = "this page line puts itself in section {} of {}, which there is not; correct it",
    .doc = "A page line says POST, number, section and page, and how many sections there are: 001.2 OF 002. A "
           "section beyond "
           "the total means a damaged line or a page of another message.\n\nCorrect the line.\n\n"
           "When the classification line shows that the total is wrong, SEC007 says so.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::page_line},
};

}  // namespace cablelint::rules::page_line_out_of_range
