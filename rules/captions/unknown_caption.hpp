#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_caption {

inline void check(const Cable& c, Report& report) {
  for (const Caption& caption : c.t.captions) {
    if (!caption.misspelt) continue;
    const auto meant = facts::captions[caption.id].text;
    report.add(caption.span, {caption.span, meant, meant}).fix("Correct the caption", caption.span, meant);
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\n«SEFSITIVE»\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\n"
     "NOFORN\n«SIPDS»\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\n«SENSATIVE»\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n"},
    {"S E C R E T VALLETTA 000117\n\n«EXDSI»\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nS E C R E T STATE 000123\n«LIMDIIS»\n"
     "E.O. 11652: GDS\n"},
    {"UNCLAS VALLETTA 000117\n\n(«SENSATIVE»)\n\nE.O. 12958: N/A\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nSTATE FOR EUR/SE\nAND IO/HRSENSITIVE\n\nE.O. 12958: N/A\n", "glued to an office"},
    {"UNCLAS VALLETTA 000117\n\n[CORRECTED COPY]\n\"STADIS\"\nSENSITIVE.\n\nE.O. 12958: N/A\n",
     "signs round a caption"},
    {"UNCLAS VALLETTA 000117\n\n(CORRECTED COPY)\n(STADIS)\n\nE.O. 12958: N/A\n", "in brackets"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\n"},
    {"UNCLAS VALLETTA 000117\n\nSTATE FOR EUR/SE\nDEPT PASS USTR\nCOMMERCE FOR ITA\n\nE.O. 12958: N/A\n",
     "passing lines"},
    {"S E C R E T STATE 000117\n\nTOSEC 040012\n\nE.O. 12958: DECL: 02/14/2019\n", "series numbers"},
    {"UNCLAS VALLETTA 000117\n\nPARTO 12\n\nE.O. 12958: N/A\n", "series numbers"},
    {"UNCLAS VALLETTA 000117\n\nGEOLOGY\nWEATHER\n\nE.O. 12958: N/A\n", "unknown words far from any caption"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\nSIPDISH\n",
     "outside the caption block"},
    {"UNCLAS VALLETTA 000117\n\nC O R R E C T E D COPY (CAPTION)\n\nSIPDIS\n\nE.O. 12958: N/A\n", "a known label"},
};

inline constexpr Rule rule{
    .code = "CAP001",
    .name = "unknown-caption",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::unsafe,
    .basis = "5 FAH-2 H-440",
    .summary = "a line in the caption block that is nearly a caption and none",
    .message =
        "{} is no caption but is spelt nearly like {}; a misspelt caption restricts nothing, so write {} if that "
        "is meant",
    .doc =
        "Relays and archives act on the exact caption. A misspelt one restricts nothing, though its drafter meant "
        "it to. It counts as the caption that it resembles for the other rules.\n\n"
        "Correct the spelling.\n\n"
        "Quiet for passing lines (STATE FOR ...), number series (TOSEC, PARTO), and words that resemble no "
        "caption.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::caption},
};

}  // namespace cablelint::rules::unknown_caption
