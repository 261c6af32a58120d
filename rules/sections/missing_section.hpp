#pragma once

#include <algorithm>
#include <bitset>

#include "rules/cable.hpp"
#include "rules/reading/sections.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_section {

constexpr std::size_t most_sections = 256;

struct Seen {
  std::bitset<most_sections> headings;
  std::int32_t last_page_section = 0;
  bool page_lines = false;
  bool sure = true;  // no heading or page line is wrong by itself: SEC001, SEC002, SEC004 to SEC007

  explicit Seen(const Telegram& t, std::int32_t total) {
    std::int32_t before = 0;
    for (const auto& l : t.classifications) {
      if (!has_section(l)) continue;
      sure = sure && in_range(l.section) && l.section.total == total && l.section.number > before;
      before = l.section.number;
      if (sure) headings.set(static_cast<std::size_t>(before));
    }
    const PageLine* last = nullptr;
    for (const auto& p : t.page_lines) {
      if (!is_placed(p)) continue;
      page_lines = true;
      sure = sure && in_range(p) && p.total == total && !(last && !rises(*last, p));
      last_page_section = std::max(last_page_section, p.section);
      last = &p;
    }
  }
};

inline void check(const Cable& c, Report& report) {
  const ClassificationLine* main = c.t.classification();
  if (!main || c.truncated) return;  // DMG009
  const std::int32_t total = main->section.total;
  if (total >= static_cast<std::int32_t>(most_sections)) return;
  const Seen seen(c.t, total);
  if (!seen.sure) return;
  if (seen.headings.count() > 1) {
    for (std::int32_t n = main->section.number; n <= total; ++n)
      if (!seen.headings[static_cast<std::size_t>(n)])
        return void(report.add(c.anchor, {n, total, "its heading is not there"}));
  } else if (seen.page_lines && seen.last_page_section < total) {
    report.add(c.anchor, {seen.last_page_section + 1, total, "the page lines stop before it"});
  }
}

inline constexpr Example flags[] = {
    {"«UNCLAS SECTION 01 OF 03 VALLETTA 000117»\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "UNCLAS SECTION 03 OF 03 VALLETTA 000117\n\n2. (U) Text.\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117/01 0451015\nZNY SSSSS ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\n\n«S E C R E T SECTION 01 OF 03 VALLETTA 000117»\n\nE.O. 12958: DECL: "
     "02/14/2019\n\n"
     "1. (S) Text.\n\nS E C R E T SECTION 02 OF 03 VALLETTA 000117\n\n2. (S) Text.\n"},
    {"\n\n«UNCLAS SECTION 01 OF 03 VALLETTA 000117»\n\nE.O. 12958: N/A\n\n11. (U) Text.\n\nVALLETTA 00000117 "
     "001.2 OF 003\n\n"
     "12. (U) Text.\n\nVALLETTA 00000117 002.2 OF 003\n\n13. (U) Text.\n"},
    {"This record is a partial extract of the original cable. The full text of the original cable is not "
     "available.\n\n«UNCLAS SECTION 01 OF 03 VALLETTA 000117»\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n"
     "1. (U) Text.\n\nUNCLAS SECTION 03 OF 03 VALLETTA 000117\n\n2. (U) Text.\n"},
    {"«UNCLAS SECTION 01 OF 03 VALLETTA 000117»\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\nVALLETTA 00000117  001 OF 003\n\n2. (U) Text.\n\nVALLETTA 00000117  001 OF 003\n\n3. (U) Text.\n"},
    {"«UNCLAS SECTION 01 OF 03 VALLETTA 000117»\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\nVALLETTA 00000117  001.2 OF 003\n\n2. (U) Text.\n\nVALLETTA 00000117  001.3 OF 003\n\n3. (U) "
     "Text.\n\nVALLETTA 00000117  002.2 OF 003\n\n4. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "2. (U) Text.\n",
     "only the first heading, no page lines: the normal joined copy"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF "
     "002\n\n"
     "2. (U) Text.\n\nVALLETTA 00000117 002.2 OF 002\n\n3. (U) Text.\n",
     "only the first heading, page lines reach the total"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nVALLETTA 00000117  002 OF "
     "002\n\n"
     "2. (U) Text.\n",
     "page lines without page number"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "UNCLAS SECTION 02 OF 02 VALLETTA 000117\n\n2. (U) Text.\n",
     "all headings kept"},
    {"UNCLAS SECTION 02 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n5. (U) Text.\n", "one section by itself"},
    {"UNCLAS SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF "
     "003\n\n"
     "2. (U) Text...\n",
     "the text is cut: DMG009"},
    {"UNCLAS SECTION 01 OF 03 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF "
     "002\n\n"
     "2. (U) Text.\n\nVALLETTA 00000117 002.2 OF 002\n\n3. (U) Text.\n",
     "another total on the page lines: SEC007"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n"
     "UNCLAS SECTION 03 OF 02 VALLETTA 000117\n\n2. (U) Text.\n",
     "a number that cannot be: SEC001"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\nUNCLAS SECTION 300 OF 400 VALLETTA 000117\n\n2. (U) Text.\n",
     "SEC002: the totals differ"},
    {"UNCLAS SECTION 01 OF 256 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\nUNCLAS SECTION 03 OF 256 VALLETTA 000117\n\n2. (U) Text.\n",
     "no telegram has so many sections"},
};

inline constexpr Rule rule{
    .code = "SEC003",
    .name = "missing-section",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:section-numbering",
    .summary = "headings or page lines show that a section is missing",
    .message = "section {} of {} seems to be missing: {}; look for the rest of the message before it is used",
    .doc =
        "A message in sections is complete when the last one is there. Where a copy keeps the headings of several "
        "sections, one that is missing between or after them was lost; where it has page lines, they reach the "
        "last "
        "section.\n\nLook for the missing section.\n\n"
        "Joined copies keep the first heading only: that is normal and not reported when the page lines reach the "
        "total or when there are none. Quiet when the text is cut (DMG009) and when a heading or page "
        "line is "
        "wrong by itself.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::section},
};

}  // namespace cablelint::rules::missing_section
