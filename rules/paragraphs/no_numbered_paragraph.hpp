#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::no_numbered_paragraph {

inline void check(const Cable& c, Report& report) {
  for (const Paragraph& p : c.t.paragraphs)
    if (p.number > 0) return;
  if (c.t.text_blocks > 1 && c.t.main >= 0) report.add(c.anchor, {c.t.text_blocks});
}

inline constexpr Example flags[] = {
    {"«UNCLAS VALLETTA 000117»\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\nThe fees rise.\n\nThe port "
     "agrees.\n"},
    {"«C O N F I D E N T I A L VALLETTA 000117»\n\nE.O. 12958: DECL: 02/14/2019\nSUBJECT: PORT FEES\n\n(C) The "
     "fees rise.\n\n(C) The port agrees.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\nThe fees rise.\nThe port "
     "agrees.\n",
     "one paragraph"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. The fees rise.\n\nThe port "
     "agrees.\n",
     "a numbered one"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n<p><b>1.</b> The fees rise.</p>\n\n<p><b>2.</b> The "
     "port agrees.</p>\n",
     "markup round the numbers"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n<a id='par1' href='#par1'>&#182;</a>1. The fees "
     "rise.\n\n<a id='par2' href='#par2'>&#182;</a>2. The port agrees.\n",
     "a link round each pilcrow"},
};

inline constexpr Rule rule{
    .code = "PAR006",
    .name = "no-numbered-paragraph",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:para-number",
    .summary = "several paragraphs of text, none numbered",
    .message = "the text has {} paragraphs and none is numbered; number them from 1",
    .doc = "Paragraphs of a telegram with more than one are numbered, so that they can be marked and cited.\n\n"
           "Number them from 1. Quiet for a single paragraph of text.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::no_numbered_paragraph
