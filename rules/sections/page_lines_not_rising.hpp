#pragma once

#include "rules/cable.hpp"
#include "rules/reading/sections.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::page_lines_not_rising {

// Page lines of another message (CLS009) and such as are wrong by themselves (SEC005) are no steps.
inline bool counts(const Telegram& t, const PageLine& p) {
  const ClassificationLine* line = t.classification();
  const bool own = !line || line->number < 0 || p.number == line->number;
  return own && is_placed(p) && in_range(p);
}

// 003.2, 002.2, 003.2: the first is the odd one when the others rise without it.
inline bool first_is_odd(const PageLine& last, const PageLine& p, const PageLine* next) {
  return next && !rises(last, *next) && rises(p, *next);
}

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  const FirstCopy first_copy(t);
  const PageLine* last = nullptr;
  for (const PageLine& p : t.page_lines) {
    if (!counts(t, p)) continue;
    if (last && !rises(*last, p)) {
      if (!first_copy.holds(p.span)) return;  // DMG007
      const PageLine* next = next_page_line(t, p, [&](const PageLine& other) { return counts(t, other); });
      const bool first = first_is_odd(*last, p, next);
      report.add(place_on_page_line(t, first ? *last : p))
          .related(place_on_page_line(t, first ? p : *last), first ? "page line behind" : "page line before");
    }
    last = &p;
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "VALLETTA 00000117  001.2 OF 002\n\n2. (U) Text.\n\nVALLETTA 00000117  «001.2 OF 002»\n\n3. (U) Text.\n"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text that goes on\n\n"
     "VALLETTA 00000117 001.3 OF 002\n\nover the page.\n\n2. (S) Text VALLETTA 00000117 «001.2 OF 002» and "
     "more.\n"},
    {"\n\nUNCLAS SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: N/A\n\n11. (U) Text.\n\nVALLETTA 00000117 002.2 "
     "OF 003\n\n"
     "12. (U) Text.\n\nVALLETTA 00000117 «001.2 OF 003»\n\n13. (U) Text.\n"},
    {"UNCLAS SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "VALLETTA 00000117 «003.2 OF 003»\n\n2. (U) Text.\n\nVALLETTA 00000117 002.2 OF 003\n\n3. (U) Text.\n\n"
     "VALLETTA 00000117 003.2 OF 003\n\n4. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF 002\n\n2. (U) "
     "Text.\n\n"
     "VALLETTA 00000117 001.3 OF 002\n\n3. (U) Text.\n\nVALLETTA 00000117 002.2 OF 002\n\n4. (U) Text.\n"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 002 OF 002\n\n2. (U) Text.\n\n"
     "VALLETTA 00000117 002 OF 002\n\n3. (U) Text.\n",
     "page lines without page number"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF "
     "002\n\n"
     "2. (U) Text.\n\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\nVALLETTA 00000117 001.2 OF "
     "002\n\n"
     "1. (U) Text.\n\n2. (U) Text.\n",
     "the front matter twice: DMG007"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF "
     "002\n\n"
     "2. (U) Text.\n\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "VALLETTA 00000117 001.2 OF 002\n\n2. (U) Text.\n",
     "the whole copy twice: DMG007"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 002.2 OF 002\n\n2. (U) "
     "Text.\n\n"
     "VALLETTA 00000117 000.3 OF 002\n\n3. (U) Text.\n",
     "a page line wrong by itself: SEC005"},
};

inline constexpr Rule rule{
    .code = "SEC006",
    .name = "page-lines-not-rising",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:page-line",
    .summary = "page lines that repeat or fall",
    .message = "this page line is out of order: its page repeats or falls back; put the pages in order or correct "
               "the line",
    .doc = "The page lines of a section rise: 001.2, 001.3, then 002.2. One that repeats or falls is mistyped, or "
           "pages "
           "were joined in the wrong order.\n\nPut the pages in order or correct the line.\n\n"
           "Quiet for lines without a page number and when the whole copy stands twice (DMG007).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::page_line},
};

}  // namespace cablelint::rules::page_lines_not_rising
