#pragma once

#include "rules/cable.hpp"
#include "rules/reading/plain.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::special_caption_uncontrolled {

inline void check(const Cable& c, Report& report) {
  for (const Caption& caption : c.t.captions) {
    const auto& row = facts::captions[caption.id];
    if (!row.controlled) continue;
    if (report.any()) {
      report.related(caption.span, "also here");
      continue;
    }
    if (!plain_unclassified(c)) return;
    report.add(caption.span, {row.text}).related(c.anchor, "classification line");
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\n«EXDIS»\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\n«NODIS»\nE.O. 11652: "
     "N/A\n"},
    {"\n\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n«AGREMENT CHANNEL»\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n"},
    {"UNCLAS VALLETTA 000117 «NODIS» SIPDIS\n\nE.O. 12958: N/A\n\n1. Text.\n"},
};
inline constexpr Example accepts[] = {
    {"LIMITED OFFICIAL USE STATE 000123\nEXDIS\nE.O. 11652: N/A\n", "LIMITED OFFICIAL USE"},
    {"UNCLAS VALLETTA 000117\n\nEXDIS\nSENSITIVE\n\nE.O. 12958: N/A\n", "SENSITIVE"},
    {"\n\nUNCLAS VALLETTA 000117\n\nAGREMENT CHANNEL\n\nSENSITIVE\n\nE.O. 12958: N/A\n", "SENSITIVE"},
    {"S E C R E T VALLETTA 000117\n\nNODIS\n\nE.O. 12958: DECL: 02/14/2019\n", "classified"},
    {"UNCLASSIFIED//SBU VALLETTA 000117\n\nEXDIS\n\nE.O. 13526: N/A\n", "the line states SBU"},
    {"UNCLAS VALLETTA 000117\n\nEXDIS\n\nE.O. 12958: N/A\n\n1. (SBU) Text.\n",
     "only SENSITIVE is missing: SBU001"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\nROGER CHANNEL\n\nE.O. 12958: N/A\n", "other captions"},
};

inline constexpr Rule rule{
    .code = "CAP007",
    .name = "special-caption-uncontrolled",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:nodis-exdis-level",
    .summary = "NODIS, EXDIS or AGREMENT on plain UNCLAS",
    .message = "{} stands on a plain UNCLAS cable, which nobody is barred from reading; classify the cable, add "
               "SENSITIVE, or remove the caption",
    .doc = "NODIS, EXDIS and AGREMENT CHANNEL restrict classified or administratively controlled text. On plain "
           "UNCLAS "
           "there is nothing to restrict, so that the caption or the classification is wrong.\n\n"
           "Classify the cable, add SENSITIVE, or remove the caption.\n\n"
           "Quiet on LIMITED OFFICIAL USE, SENSITIVE and classified cables, under UNCLASSIFIED//SBU, and when SBU "
           "portions show that only SENSITIVE is missing (SBU001).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::caption},
};

}  // namespace cablelint::rules::special_caption_uncontrolled
