#pragma once

#include "rules/cable.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/incomplete.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::sensitive_without_sbu {

// A portion that justifies the caption, or that is at fault for another reason and may hide one.
inline bool explains(const Portion& p) {
  return any_of(p.mark.controls, sensitive_controls) || is_classified(p.mark.level) || p.mark.level == Level::none;
}

inline void check(const Cable& c, Report& report) {
  Span at;
  const auto* row = c.caption(facts::CaptionId::sensitive, &at);
  if (!row || !c.sensitive() || !c.every_paragraph_marked() || incomplete(c)) return;
  if (c.dated.surely_before(row->in_use_from)) return;  // the caption itself is at fault: SBU005
  if (!any_portion(c.t, explains)) report.add(at);
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\n«SENSITIVE»\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n"
     "1. (U) Text.\n\n2. (U) Text.\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117 «SENSITIVE» SIPDIS\n\nE.O. 12958: N/A\nTAGS: "
     "PREL\n"
     "SUBJECT: PORT FEES\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\n«SENSITIVE»\n\nSIPDIS\n\nSENSITIVE\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\n"
     "SUBJECT: (U) PORT FEES\n\n11. (U) Sensitive but unclassified.\n\n12. (U) Text.\n"},
    {"UNCLASSIFIED\n«SBU»\n\nMRN: 10 VALLETTA 117\nDate/DTG: Oct 05, 2010 / 051234Z OCT 10\n"
     "From: AMEMBASSY VALLETTA\nAction: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\nTAGS: PREL\nSubject: Port fees\n\n"
     "1. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\nXXXXXXXXXXXX\n\n3. (U) Text.\n",
     "a paragraph is redacted whole"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. (SBU) Text.\n",
     "an SBU portion"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. (SBU/NF) Text.\n",
     "SBU/NF counts"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. Text.\n",
     "a paragraph is unmarked"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n11. Text.\n\n12. Text.\n",
     "no paragraph is marked"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSENSITIVE\n\n1. (C) Text.\n", "a classified cable: SBU003"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. (C) Text.\n",
     "a classified portion is ROL002"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. (U//FOUO) Text.\n",
     "another control of unclassified text"},
    {"R 141010Z FEB 88\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 0117\nSENSITIVE\nE.O. 12356: "
     "N/A\n"
     "1. (U) TEXT.\n",
     "before the caption existed: SBU005"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (U) Text:\nA. (SBU) One.\nB. (U) Two.\n",
     "a sub-paragraph is SBU"},
};

inline constexpr Rule rule{
    .code = "SBU002",
    .name = "sensitive-without-sbu",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:caption-needs-sbu",
    .summary = "SENSITIVE, every paragraph marked, and none SBU",
    .message =
        "the cable has the caption SENSITIVE but none of its portions is marked SBU; mark the portions that are "
        "meant, or remove the caption",
    .doc = "SENSITIVE says that a part of the cable is sensitive but unclassified. When every paragraph is marked "
           "and "
           "none is SBU, a mark is wrong or the caption is left over.\n\n"
           "Mark the sensitive paragraphs (SBU), or remove the caption.\n\n"
           "Quiet when any paragraph is unmarked, missing, cut off or redacted, in classified cables, and when a "
           "portion has another control or a "
           "fault of its own.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::caption},
};

}  // namespace cablelint::rules::sensitive_without_sbu
