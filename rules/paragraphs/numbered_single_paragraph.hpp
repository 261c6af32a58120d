#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::numbered_single_paragraph {

inline void check(const Cable& c, Report& report) {
  const Paragraph* only = nullptr;
  for (const Paragraph& p : c.t.paragraphs) {
    if (!is_own(p)) continue;
    if (only) return;
    only = &p;
  }
  if (only && only->number > 0 && c.t.text_blocks <= 1) report.add(only->number_span, {only->number});
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n«1». Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n«1». (C) Text.\nMore text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. Text.\n",
     "two paragraphs"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\nText.\n", "not numbered"},
};

inline constexpr Rule rule{
    .code = "PAR005",
    .name = "numbered-single-paragraph",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "F:para-single",
    .summary = "a single paragraph is numbered",
    .message = "the only paragraph is numbered {}; a single paragraph takes no number",
    .doc = "A telegram of one paragraph does not number it (5 FAH-1 H-246.2). A style hint, off by default.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::numbered_single_paragraph
