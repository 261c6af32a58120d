#pragma once

#include "rules/cable.hpp"
#include "rules/reading/incomplete.hpp"
#include "rules/reading/plain.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::noforn_caption_unused {

inline void check(const Cable& c, Report& report) {
  Span at;
  if (!c.caption(facts::CaptionId::noforn, &at) || !c.every_paragraph_marked() || incomplete(c)) return;
  if (any_portion(c.t, [](const Portion& p) { return any_of(p.mark.controls, noforn_controls); })) return;
  if (!plain_unclassified(c)) report.add(at);  // on plain UNCLAS the caption itself is at fault: CAP010
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\n«NOFORN»\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\n"
     "SUBJECT: PORT FEES\n\n1. (C) Text.\n\n2. (SBU) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nS E C R E T VALLETTA 000117 «NOFORN»\n\n"
     "E.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\n«NOFORN»\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\n"
     "11. (SBU) Text.\n\n12. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nNOFORN\n\n1. (C) Text.\n\n2. (C/NF) Text.\n",
     "(C) beside NF portions"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nNOFORN\n\n1. (C) Text.\n\n2. Text.\n", "a paragraph is unmarked"},
    {"R 021302Z JAN 77\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nS E C R E T STATE 000123\nNOFORN\nE.O. 11652: "
     "GDS\n"
     "1. TEXT.\n2. TEXT.\n",
     "no paragraph is marked"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\nNOFORN\n\n1. (U) Text.\n\n2. (SBU/NF) Text.\n", "SBU/NF counts"},
    {"UNCLAS VALLETTA 000117\n\nNOFORN\n\n1. (U) Text.\n", "on plain UNCLAS it is CAP010"},
    {"S E C R E T VALLETTA 000117\n\nNOFORN\n\n1. (S) Text:\n-- (S/NF) one point;\n-- (S) another.\n",
     "a sub-paragraph is NF"},
    {"S E C R E T VALLETTA 000117\n\nNOFORN\n\n1. (S) Text.\n\n[EXCISED]\n\n3. (S) Text.\n",
     "a paragraph is redacted whole"},
};

inline constexpr Rule rule{
    .code = "CAP009",
    .name = "noforn-caption-unused",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:roll-state-nf",
    .summary = "NOFORN caption, every paragraph marked, and none NF",
    .message =
        "the cable has the caption NOFORN but none of its portions is marked NF; mark the portions that are "
        "meant, or remove the caption",
    .doc = "NOFORN above a text in which no portion is marked NF withholds the whole cable and does not say which "
           "part "
           "calls for it.\n\n"
           "Mark the portions, or remove the caption.\n\n"
           "Quiet when any paragraph is unmarked, missing, cut off or redacted, and on plain UNCLAS (CAP010).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::caption},
};

}  // namespace cablelint::rules::noforn_caption_unused
