#pragma once

#include "rules/cable.hpp"
#include "rules/reading/de_line.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::section_suffix_mismatch {

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  const ClassificationLine* line = t.classification();
  if (!line || t.de.section < 0 || t.de.section == line->section.number) return;
  // SECTION 03 OF 02 is wrong by itself: SEC001.
  if (line->section.number < 1 || line->section.number > line->section.total) return;
  const Span suffix = de_suffix(t);
  report.add(suffix, {suffix, line->section.span}).related(line->section.span, "classification line");
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117«/02» 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY "
     "VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"RR RUEHC\nDE RUEHVT #0117«/01» 0451015\n\nS E C R E T SECTION 02 OF 03 VALLETTA 000117\n"},
    {"\n\nRR RUEHC\nDE RUEHVT #0117«/10» 0451015\n\nUNCLAS SECTION 01 OF 10 VALLETTA 000117\n"},
};
inline constexpr Example accepts[] = {
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n"},
    {"RR RUEHC\nDE RUEHVT #0117/02 0451015\nUNCLAS SECTION 02 OF 02 VALLETTA 000117\n"},
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nUNCLAS VALLETTA 000117\n", "/01 without SECTION is normal"},
    {"RR RUEHC\nDE RUEHVT #0117/02 0451015\nUNCLAS VALLETTA 000117\n", "no SECTION"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n", "no suffix"},
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nUNCLAS SECTION 03 OF 02 VALLETTA 000117\n", "SEC001 says it"},
};

inline constexpr Rule rule{
    .code = "HDR009",
    .name = "section-suffix-mismatch",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl3-matches-mrn",
    .summary = "the section behind the DE serial is not that of the classification line",
    .message = "the DE line says {} but the classification line says {}; correct the one that is wrong",
    .doc = "A message in sections has the section's number behind the DE serial: #0117/01 over SECTION 01. Two "
           "numbers put the section in the wrong place.\n\nCorrect the one that is wrong.\n\n"
           "Quiet without SECTION on the classification line, where /01 is normal, and when the section number is "
           "impossible (SEC001).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::de_line},
};

}  // namespace cablelint::rules::section_suffix_mismatch
