#pragma once

#include "rules/cable.hpp"
#include "rules/reading/sections.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::repeated_section {

inline void check(const Cable& c, Report& report) {
  const FirstCopy first_copy(c.t);
  const ClassificationLine* last = nullptr;
  for (const ClassificationLine& l : c.t.classifications) {
    if (!has_section(l) || !in_range(l.section)) continue;
    // Before the text the line only stands twice; where the text begins again the copy does (DMG007).
    const bool again = last && l.section.number <= last->section.number && first_copy.holds(l.span);
    if (again)
      report.add(l.section.span, {l.section.number, last->section.number})
          .related(last->section.span, "section before");
    last = &l;
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "UNCLAS «SECTION 01 OF 02» VALLETTA 000117\n\n2. (U) Text.\n"},
    {"S E C R E T SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n\n"
     "S E C R E T SECTION 02 OF 03 VALLETTA 000117\n\n2. (S) Text.\n\n"
     "S E C R E T «SECTION 02 OF 03» VALLETTA 000117\n\n3. (S) Text.\n"},
    {"\n\nUNCLAS SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: N/A\n\n11. (U) Text.\n\n"
     "UNCLAS SECTION 03 OF 03 VALLETTA 000117\n\n12. (U) Text.\n\nUNCLAS «SECTION 02 OF 03» VALLETTA "
     "000117\n\n13. (U) "
     "Text.\n"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\nTEXT "
     "WITHOUT NUMBERS.\n\nUNCLAS «SECTION 01 OF 02» VALLETTA 000117\n\nMORE TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "UNCLAS SECTION 02 OF 02 VALLETTA 000117\n\n2. (U) Text.\n"},
    {"C O N F I D E N T I A L SECTION 01 OF 02  VALLETTA 000117\n"
     "C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n\n1. "
     "(C) Text.\n",
     "the line twice before the text"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. (U) Text.\n\n"
     "UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. (U) Text.\n",
     "the whole copy twice: DMG007"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "UNCLAS SECTION 00 OF 02 VALLETTA 000117\n\n2. (U) Text.\n",
     "a number that cannot be: SEC001"},
};

inline constexpr Rule rule{
    .code = "SEC004",
    .name = "repeated-section",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:section-numbering",
    .summary = "the same section number twice, or numbers that fall",
    .message =
        "section {} follows section {}; sections stand once and in rising order, so correct the number or put the "
        "sections in order",
    .doc = "The sections of a message stand once each, in rising order. A number that repeats or falls is a "
           "typing error, "
           "or the sections were joined in the wrong order and a reader misses a part.\n\n"
           "Correct the number or the order.\n\n"
           "Quiet when the line only stands twice before the text and when the whole copy stands twice (DMG007).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::section},
};

}  // namespace cablelint::rules::repeated_section
