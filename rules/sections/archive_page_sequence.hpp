#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/sections.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::archive_page_sequence {

// The form of 1973-79; later copies in pages count within a section.
inline bool is_archive_copy(const Cable& c) {
  return c.dated.known() && c.dated.last <= facts::row(facts::PeriodId::archive_copies).to;
}

// The first classification line that begins at `at` or behind it.
inline auto first_from(const Telegram& t, std::uint32_t at) {
  return std::partition_point(t.classifications.begin(), t.classifications.end(),
                              [&](const ClassificationLine& l) { return l.span.begin < at; });
}

// Another heading stands between: its pages count from 1.
inline bool section_between(const Telegram& t, std::uint32_t from, std::uint32_t to) {
  return std::any_of(first_from(t, from), first_from(t, to),
                     [](const ClassificationLine& l) { return l.role == ClassRole::section; });
}

inline bool counts(const PageLine& p) { return p.form == PageForm::page && !p.quoted; }

inline void check(const Cable& c, Report& report) {
  if (!is_archive_copy(c)) return;
  const Telegram& t = c.t;
  const PageLine* last = nullptr;
  std::int32_t expected = 0;
  for (const PageLine& p : t.page_lines) {
    if (!counts(p)) continue;
    const PageLine* next = next_page_line(t, p, counts);
    const auto end = next ? next->span.begin : static_cast<std::uint32_t>(t.text.size());
    const bool restarts = last && p.page == 1 && section_between(t, last->span.end, end);
    const bool in_order = !last || p.page == expected || restarts;
    if (!in_order) report.add(p.span, {p.page, last->page}).related(last->span, "page line before");
    // One number mistyped is one fault: the count goes on behind it.
    const bool mistyped = !in_order && next && next->page == expected + 1;
    expected = (mistyped ? expected : p.page) + 1;
    last = &p;
  }
}

inline constexpr Example flags[] = {
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "UNCLAS STATE 000123\nE.O. 11652: N/A\nTAGS: ETRD, MT\nSUBJECT: PORT FEES\n1. TEXT.\nUNCLASSIFIED\n\n"
     "UNCLASSIFIED\n«PAGE 03        STATE  000123»\n2. TEXT.\nNNNN\n"},
    {"CONFIDENTIAL\nPAGE 01        VALLET  00117\nR 021302Z JAN 76\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n"
     "C O N F I D E N T I A L VALLETTA 0117\nE.O. 11652: GDS\nTAGS: ETRD, MT\nSUBJ: PORT FEES\n1. "
     "TEXT.\nCONFIDENTIAL\n\n"
     "CONFIDENTIAL\nPAGE 02        VALLET  00117\n2. TEXT.\nCONFIDENTIAL\n\nCONFIDENTIAL\n«PAGE 02        VALLET  "
     "00117»\n"
     "3. TEXT.\nNNNN\n"},
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nUNCLAS STATE 000123\nE.O. 11652: N/A\n1. TEXT.\nUNCLASSIFIED\n"
     "PAGE 02        STATE  000123\n2. TEXT.\nUNCLASSIFIED\n«PAGE 01        STATE  000123»\n3. TEXT.\n"},
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nUNCLAS STATE 000123\nE.O. 11652: N/A\n1. TEXT.\nUNCLASSIFIED\n"
     "«PAGE 03        STATE  000123»\n2. TEXT.\nUNCLASSIFIED\nPAGE 03        STATE  000123\n3. TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "UNCLAS STATE 000123\nE.O. 11652: N/A\nTAGS: ETRD, MT\nSUBJECT: PORT FEES\n1. TEXT.\nUNCLASSIFIED\n\n"
     "UNCLASSIFIED\nPAGE 02        STATE  000123\n2. TEXT.\nUNCLASSIFIED\n\nUNCLASSIFIED\n"
     "PAGE 03        STATE  000123\n3. TEXT.\nNNNN\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nUNCLAS STATE 000123\nE.O. 11652: N/A\n1. TEXT.\nUNCLASSIFIED\n"
     "PAGE 02        STATE  000123\n2. TEXT.\n",
     "the first page line is not there"},
    {"R 141010Z FEB 00\nFM AMEMBASSY NORDHAVN\nC O N F I D E N T I A L SECTION 01 OF 02 NORDHAVN 01204\n"
     "E.O. 12958: DECL: 02/14/2010\n1. (C) Text.\nCONFIDENTIAL\nPAGE 03  NORDHAVN  01204  01 OF 02  141012Z\n2. "
     "(C) Text.\n"
     "CONFIDENTIAL\nPAGE 02  NORDHAVN  01204  02 OF 02  141012Z\n3. (C) Text.\n",
     "a later form, which counts within a section"},
};

inline constexpr Rule rule{
    .code = "SEC008",
    .name = "archive-page-sequence",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:page-line-1970s",
    .summary = "PAGE lines of a 1970s copy that skip or repeat",
    .message = "page {} follows page {}; a page is missing or stands twice, so compare with the original",
    .doc = "Archive copies of the 1970s number their pages between the classification words: PAGE 01, PAGE 02. A "
           "number that "
           "skips or repeats shows a lost page or one that was put in twice.\n\nCompare with the original.\n\n"
           "Later copies in pages count within a section and are not judged.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::page_line},
};

}  // namespace cablelint::rules::archive_page_sequence
