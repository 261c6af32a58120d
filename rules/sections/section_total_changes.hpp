#pragma once

#include "rules/cable.hpp"
#include "rules/reading/sections.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::section_total_changes {

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  if (!totals_differ(t)) return;
  const std::int32_t total = stated_total(t);
  const ClassificationLine* right = nullptr;
  for (const ClassificationLine& l : t.classifications)
    if (!right && has_section(l) && l.section.total == total) right = &l;
  for (const ClassificationLine& l : t.classifications) {
    if (!has_section(l) || l.section.total == total) continue;
    report.add(l.section.span, {l.section.total, total});
    if (right) report.related(right->section.span, "another section's heading");
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "UNCLAS «SECTION 02 OF 03» VALLETTA 000117\n\n2. (U) Text.\n"},
    {"S E C R E T SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n\n"
     "S E C R E T SECTION 02 OF 03 VALLETTA 000117\n\n2. (S) Text.\n\n"
     "S E C R E T «SECTION 03 OF 02» VALLETTA 000117\n\n3. (S) Text.\n"},
    {"\n\nUNCLAS «SECTION 01 OF 04» VALLETTA 000117\n\nE.O. 12958: N/A\n\n11. (U) Text.\n\n"
     "UNCLAS SECTION 02 OF 03 VALLETTA 000117\n\n12. (U) Text.\n\nUNCLAS SECTION 03 OF 03 VALLETTA 000117\n\n13. "
     "(U) "
     "Text.\n"},
    {"UNCLAS «SECTION 01 OF 03» VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF "
     "002\n\n"
     "2. (U) Text.\n\nUNCLAS SECTION 02 OF 02 VALLETTA 000117\n\n3. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "UNCLAS SECTION 02 OF 02 VALLETTA 000117\n\n2. (U) Text.\n"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "UNCLAS SECTION 03 OF 02 VALLETTA 000117\n\n2. (U) Text.\n",
     "the number is wrong: SEC001"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "2. (U) Embassy received this:\n\nUNCLAS SECTION 01 OF 03 OSLO 000333\n\nE.O. 12958: N/A\nTAGS: "
     "PREL\nSUBJECT: FISH\n"
     "\n1. (U) Text.\n",
     "another message"},
};

inline constexpr Rule rule{
    .code = "SEC002",
    .name = "section-total-changes",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:section-numbering",
    .summary = "headings of one message state different numbers of sections",
    .message = "this heading counts {} sections and the others {}; every section states the same total, so "
               "correct the wrong "
               "one",
    .doc = "Each section's heading states the total of sections of its message. When totals differ, nobody can "
           "tell whether "
           "all of the message is there, or a section of another one was put in.\n\nCorrect the wrong total.\n\n"
           "The total that most headings and page lines state counts as right. Quoted messages are not compared.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::section},
};

}  // namespace cablelint::rules::section_total_changes
