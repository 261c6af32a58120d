#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::subparagraph_gap {

inline void check(const Cable& c, Report& report) {
  for (const Paragraph& p : c.t.paragraphs) {
    const Subparagraph* last = nullptr;
    if (p.quoted) continue;
    for (std::uint32_t i = p.children.first; i < p.children.first + p.children.count; ++i) {
      const Subparagraph& s = c.t.subparagraphs[i];
      if (!s.letter || (last && (s.lower_case != last->lower_case || s.bracketed != last->bracketed))) continue;
      if (last && s.letter > last->letter + 1 && s.letter <= last->letter + 3)
        report.add(s.label, {s.label, last->label}).related(last->label, "the one before");
      if (last || s.letter == 'A') last = &s;
    }
  }
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text:\n\nA. one\n\nB. two\n\n«D.» four\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text:\n(a) one\n(b) "
     "two\n«(d)» four\n(e) five\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text:\n\nA. one\n\n-- of "
     "two\n\n«C.» three\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text:\n\nA. one\n\nB. two\n\nC. three\n",
     "no gap"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Plans A and D. were seen with (a) and (d) in prose.\n",
     "list letters inside prose"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text by\nD. Doe and\nG. Roe.\n",
     "initials"},
};

inline constexpr Rule rule{
    .code = "PAR007",
    .name = "subparagraph-gap",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:subparagraph-inherit",
    .summary = "lettered sub-paragraphs skip a letter",
    .message = "sub-paragraph {} follows {}; restore the one between or letter anew",
    .doc = "Lettered sub-paragraphs run A, B, C. A missing letter means that one was lost or the letters are "
           "wrong.\n\n"
           "Only letters at the start of lines that begin with A count; letters inside prose are not looked at.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::subparagraph},
};

}  // namespace cablelint::rules::subparagraph_gap
