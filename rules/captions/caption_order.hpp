#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::caption_order {

inline bool comes_first(const facts::CaptionRow& row) {
  return row.id == facts::CaptionId::nodis || row.id == facts::CaptionId::exdis;
}

// A channel that bars NODIS or EXDIS is reported for that (CAP006), in whatever order they stand.
inline bool bars(const facts::CaptionRow& channel, const facts::CaptionRow& caption) {
  return channel.stands_alone || facts::listed(channel.excludes, caption.text);
}

// Judged at the first of each: a repeated caption changes nothing.
inline void check(const Cable& c, Report& report) {
  const Caption* above = nullptr;
  for (const Caption& caption : c.t.captions) {
    const auto& row = facts::captions[caption.id];
    if (!comes_first(row)) {
      if (!above && !row.note) above = &caption;
      continue;
    }
    if (!above) return;
    const auto& other = facts::captions[above->id];
    if (!bars(other, row))
      report.add(caption.span, {row.text, other.text}).related(above->span, "caption above it");
    return;
  }
}

inline constexpr Example flags[] = {
    {"S E C R E T VALLETTA 000117\n\nSIPDIS\n«NODIS»\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nS E C R E T STATE 000123\nSTADIS\n«EXDIS»\n"
     "E.O. 11652: GDS\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\nNOFORN\n\n«EXDIS»\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"UNCLAS VALLETTA 000117 SENSITIVE\n\n«EXDIS»\n\nE.O. 12958: N/A\n"},
};
inline constexpr Example accepts[] = {
    {"S E C R E T VALLETTA 000117\n\nNODIS\nSTADIS\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n", "in order"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\nSENSITIVE\nNOFORN\n\nE.O. 12958: N/A\n",
     "SIPDIS, SENSITIVE and NOFORN in any order"},
    {"UNCLAS VALLETTA 000117\n\nNOFORN\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\n",
     "SIPDIS, SENSITIVE and NOFORN in any order"},
    {"S E C R E T STATE 000117\n\nTOSEC 040012\nNODIS\n\nE.O. 12958: DECL: 02/14/2019\n",
     "a number series is no caption"},
    {"S E C R E T VALLETTA 000117\n\nSTATE FOR EUR/SE\nEXDIS\n\nE.O. 12958: DECL: 02/14/2019\n",
     "a passing line is no caption"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nS E C R E T VALLETTA 000117\n\nNODIS\nEXDIS\n\n"
     "E.O. 12958: DECL: 02/14/2019\n",
     "both in one cable is CAP004"},
    {"S E C R E T VALLETTA 000117\n\nEXDIS\nSIPDIS\nEXDIS\n\nE.O. 12958: DECL: 02/14/2019\n", "repeated"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nDIRGEN CHANNEL\nNODIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\n",
     "CAP006: the channel takes no other caption"},
};

inline constexpr Rule rule{
    .code = "CAP003",
    .name = "caption-order",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:caption-first",
    .summary = "NODIS or EXDIS below another caption",
    .message =
        "{} stands below {}; a special handling caption comes first, so that whoever opens the cable sees it at "
        "once; move it to the top",
    .doc =
        "NODIS and EXDIS restrict who may read on, and stand first after the classification line.\n\n"
        "Move the caption above the others.\n\n"
        "Quiet for SIPDIS, SENSITIVE and NOFORN among themselves, below number series and passing lines, and for "
        "captions that contradict each other (CAP004, CAP006).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::several_captions},
};

}  // namespace cablelint::rules::caption_order
