#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/lines.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::noforn_caption_missing {

// In // markings the banner speaks, and ROL006 judges it.
inline bool has_banner(const Telegram& t) {
  return std::any_of(t.classifications.begin(), t.classifications.end(),
                     [](const ClassificationLine& l) { return is_own(l) && !l.banner.empty(); });
}

inline void check(const Cable& c, Report& report) {
  if (c.level == Level::none || c.noforn_caption || has_banner(c.t)) return;
  each_portion(c.t, [&](const Portion& p) {
    // A portion above the cable's level is at fault for that: ROL001, ROL002.
    if (!any_of(p.mark.controls, noforn_controls) || p.mark.level > c.level) return;
    if (report.any())
      report.related(p.mark.span, "also marked NF");
    else
      report.add(p.mark.span, {place_of(p), number_of(p), p.mark.span}).related(c.anchor, "classification line");
  });
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\n"
     "SUBJECT: PORT FEES\n\n1. (C) Text.\n\n2. «(C/NF)» Text.\n\n3. (C/NF) Text.\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nS E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\n"
     "SUBJECT: PORT FEES\n\n1. «(S//NF)» Text.\n\n2. (S) Text.\nBT\n#0117\nNNNN\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\n"
     "SUBJECT: PORT FEES\n\n11. (U) Text.\n\n12. «(SBU/NF)» Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: «(S/NF)» PORT FEES\n\n"
     "1. (S/NOFORN) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (C) Text:\n-- «(C/NF)» one point;\n-- (C) another.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. «(C/NF)» Text.\n\n2. (C) Oslo wrote:\n\nSECRET//NOFORN OSLO 000098\n\nE.O. 12958: DECL: "
     "02/14/2019\nTAGS: PREL\nSUBJECT: FERRIES\n\n1. (S//NF) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDISSTATE FOR EUR/SE\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: "
     "PREL, MT\nSUBJECT: PORT FEES\n\n1. «(C/NF)» Text.\n\n2. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSTATE FOR EUR/SENOFORN\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: "
     "PREL, MT\nSUBJECT: PORT FEES\n\n1. (C/NF) Text.\n\n2. (U) Text.\n",
     "glued to the passing line above"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nNOFORNSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, "
     "MT\nSUBJECT: PORT FEES\n\n1. (C/NF) Text.\n\n2. (U) Text.\n",
     "two captions run together"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nNOFORN\nSIPDIS\n\n1. (C/NF) Text.\n", "NOFORN in the captions"},
    {"S E C R E T NOFORN SECTION 01 OF 02 VALLETTA 000117\n\nSIPDIS\n\n1. (S/NF) Text.\n",
     "NOFORN on the classification line"},
    {"S E C R E T VALLETTA 000117\n\nSTATE FOR EUR/SE NOFORN SIPDIS\n\n1. (S/NF) Text.\n",
     "glued to a passing line"},
    {"SECRET//NOFORN VALLETTA 000117\n\n1. (S//NF) Text.\n", "NOFORN in the banner"},
    {"SECRET//REL TO USA, GBR VALLETTA 000117\n\n1. (S//NF) Text.\n", "a banner with // controls: ROL006"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\nNOFORN\n\n1. (SBU/NF) Text.\n", "NOFORN in the captions"},
    {"UNCLAS VALLETTA 000117\n\n1. (U) Text.\n\n2. (S/NF) Text.\n", "a portion above the line is ROL002"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (C) Text.\n\n2. (C) NF is short for NOFORN.\n",
     "no NF portion"},
};

inline constexpr Rule rule{
    .code = "CAP008",
    .name = "noforn-caption-missing",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:roll-state-nf",
    .summary = "an NF portion and no NOFORN caption",
    .message =
        "{}{} is marked {} but the cable has no NOFORN caption, so that it may go to foreign readers as a whole; "
        "add NOFORN below the classification line",
    .doc =
        "A cable with a paragraph that foreign nationals may not read carries the caption NOFORN. Without it the "
        "cable as a whole may be passed on.\n\n"
        "Add NOFORN below the classification line, or correct the portion mark.\n\n"
        "Quiet when NOFORN stands among the captions, on the classification line or in the banner, when the "
        "banner "
        "has // controls (ROL006), and for portions above the cable's level (ROL001, ROL002).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::control},
};

}  // namespace cablelint::rules::noforn_caption_missing
