#pragma once

#include "rules/cable.hpp"
#include "rules/reading/cui.hpp"
#include "rules/reading/lines.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_cui {

inline void check_mark(const Cable& c, const Marking& m, Report& report) {
  if (const auto fault = cui_fault(c.t.text, behind_cui(c.t.text, m, c.t.mark_tokens)))
    report.add(fault->at, {fault->at, fault->what});
}

inline void check(const Cable& c, Report& report) {
  for (const ClassificationLine& l : c.t.classifications)
    if (is_own(l)) check_mark(c, l.marking, report);
  each_portion(c.t, [&](const Portion& p) { check_mark(c, p.mark, report); });
}

inline constexpr Example flags[] = {
    {"UNCLASSIFIED//CUI//PRVCY/«SP-EXPT» VALLETTA 000117\n\nE.O. 13526: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n"
     "1. (CUI) Text.\n"},
    {"R 141010Z FEB 19\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\n"
     "E.O. 13526: N/A\n\n1. (CUI//SP-EXPT/«SP-CTI») Text.\n\n2. (CUI//PRVCY/«NF») Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 13526: N/A\n\n11. (U) Text.\n\n12. (CUI«/»SP-CTI) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\n1. (CUI//NF//«PRVCY») Text.\n\n2. (CUI//PRVCY/«HLTH») Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\n1. (CUI) Text.\n\n2. (CUI//SP-CTI/SP-EXPT/HLTH/PRVCY//FED ONLY/NF) "
     "Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\n1. (CUI//NF) Text.\n\n2. (CUI//REL TO USA, GBR) Text.\n",
     "controls without categories"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\n1. (CUI//ZZZZ) Text.\n", "an unknown category is judged by its form"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\n1. (SBU) Text.\n", "SBU after CUI came into being"},
};

inline constexpr Rule rule{
    .code = "SBU009",
    .name = "malformed-cui",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:cui-form",
    .summary = "a CUI marking whose categories or controls are out of form or order",
    .message = "the CUI marking is out of form at {}: {}; write CUI//SP-A/SP-B/C//CONTROL",
    .doc = "A CUI marking is CUI, then // and the categories, then // and the dissemination controls. Categories "
           "with "
           "SP- come first, each group in alphabetical order, divided by single slashes (32 CFR 2002.20).\n\n"
           "Put the parts in that order.\n\n"
           "Quiet for categories that are not known, as long as their form is right, and for SBU on newer cables.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::control},
};

}  // namespace cablelint::rules::malformed_cui
