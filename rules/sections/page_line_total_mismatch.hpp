#pragma once

#include "rules/cable.hpp"
#include "rules/reading/sections.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::page_line_total_mismatch {

// The section does not exist under either total: SEC005.
inline bool out_of_range(const PageLine& p, std::int32_t total) {
  return p.section == 0 || (p.section > p.total && p.section > total);
}

inline void check(const Cable& c, Report& report) {
  const ClassificationLine* line = c.t.classification();
  if (!line || !has_section(*line) || totals_differ(c.t)) return;
  const std::int32_t total = line->section.total;
  std::int32_t reported = total;
  for (const PageLine& p : c.t.page_lines) {
    if (!is_placed(p) || p.total == total || out_of_range(p, total)) continue;
    const Span at = place_on_page_line(c.t, p);
    if (p.total == reported)
      report.related(at, "again");
    else
      report.add(at, {p.total, total}).related(line->section.span, "classification line");
    reported = p.total;
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "VALLETTA 00000117  «001.2 OF 003»\n\n2. (U) Text.\n"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text that goes on\n\n"
     "VALLETTA 00000117 «003.2 OF 004»\n\nover the page.\n"},
    {"\n\nUNCLAS SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: N/A\n\n11. (U) Text.\n\nVALLETTA 00000117 «001.2 "
     "OF 002»\n\n"
     "12. (U) Text.\n\nVALLETTA 00000117 002.2 OF 002\n\n13. (U) Text.\n"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text VALLETTA 00000117 «002.2 OF 001» "
     "and "
     "more.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF 002\n\n2. (U) "
     "Text.\n"},
    {"UNCLAS VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF 002\n\n2. (U) Text.\n", "no SECTION"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "2. (U) Embassy received this:\n\nUNCLAS SECTION 01 OF 03 OSLO 000333\n\nE.O. 12958: N/A\nTAGS: "
     "PREL\nSUBJECT: FISH\n"
     "\n1. (U) Text.\n\nOSLO 00000333 001.2 OF 003\n\n2. (U) Text.\n",
     "another message"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 003.2 OF 002\n\n2. (U) Text.\n",
     "the section is wrong: SEC005"},
};

inline constexpr Rule rule{
    .code = "SEC007",
    .name = "page-line-total-mismatch",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:page-line",
    .summary = "a page line's total of sections is not that of the classification line",
    .message = "the page line counts {} sections but the classification line {}; correct the wrong one, or look "
               "whether the "
               "page belongs to this message",
    .doc = "Page lines and classification line state the same number of sections. When they differ, one is "
           "mistyped or the "
           "page belongs to another message.\n\nCorrect the wrong one.\n\n"
           "Quiet without SECTION on the classification line and for quoted messages.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::page_line},
};

}  // namespace cablelint::rules::page_line_total_mismatch
