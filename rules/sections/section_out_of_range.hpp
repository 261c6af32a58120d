#pragma once

#include "rules/cable.hpp"
#include "rules/reading/sections.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::section_out_of_range {

inline void check(const Cable& c, Report& report) {
  // 03 OF 02 among headings OF 03: the total is wrong (SEC002).
  const std::int32_t total = totals_differ(c.t) ? stated_total(c.t) : 0;
  const auto total_is_wrong = [&](const Section& s) { return s.number > 0 && total >= s.number; };
  for (const ClassificationLine& l : c.t.classifications)
    if (has_section(l) && !in_range(l.section) && !total_is_wrong(l.section))
      report.add(l.section.span, {l.section.number, l.section.total});
}

inline constexpr Example flags[] = {
    {"UNCLAS «SECTION 03 OF 02» VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117/01 0451015\nZNY SSSSS ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\n\nS E C R E T «SECTION 00 OF 02» VALLETTA 000117\n\nE.O. 12958: DECL: "
     "02/14/2019\n"},
    {"\n\nC O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n11. (C) "
     "Text.\n\n"
     "C O N F I D E N T I A L «SECTION 03 OF 02» VALLETTA 000117\n\n12. (C) Text.\n"},
    {"UNCLAS «SECTION 03 OF 02» VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\nVALLETTA 00000117  003.2 OF 003\n\n2. (U) Text.\n\nVALLETTA 00000117  003.3 OF 003\n\n3. (U) "
     "Text.\n"},
    {"UNCLAS «SECTION 03 OF02» VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"UNCLAS VALLETTA 000117 «SECTION O3 OF 02»\n\nE.O. 12958: N/A\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"UNCLAS SECTION 01 OF 01 VALLETTA 000117\n\nE.O. 12958: N/A\n", "01 OF 01"},
    {"UNCLAS SECTION 02 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n", "the last section"},
    {"UNCLAS SECTION 01 of 02 VALLETTA 000117\n\nE.O. 12958: N/A\n", "lower case"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) See section 3 of 2.\n", "no SECTION"},
    {"UNCLAS SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "UNCLAS SECTION 02 OF 03 VALLETTA 000117\n\n2. (U) Text.\n\nUNCLAS SECTION 03 OF 02 VALLETTA 000117\n\n3. "
     "(U) Text.\n",
     "the total is wrong: SEC002"},
};

inline constexpr Rule rule{
    .code = "SEC001",
    .name = "section-out-of-range",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:section-numbering",
    .summary = "SECTION nn OF mm with nn = 0 or nn above mm",
    .message = "there is no section {} of {}; sections count from 01 to the total, so correct the number",
    .doc = "Sections of a message count from 01 to their total. Another number puts the section nowhere, and "
           "nobody can "
           "tell whether all of the message is there.\n\nCorrect the number.\n\n"
           "SECTION 01 OF 01 is accepted. When the other headings show that the total is wrong, SEC002 says so.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::section},
};

}  // namespace cablelint::rules::section_out_of_range
