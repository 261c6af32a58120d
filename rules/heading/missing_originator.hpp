#pragma once

#include "rules/cable.hpp"
#include "rules/reading/dtg.hpp"
#include "rules/reading/heading.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_originator {

// Without a classification line a lone TO may be a word of the text.
inline void check(const Cable& c, Report& report) {
  if (has_role(c.t, Role::from)) return;  // nearly always
  const HeadingLines lines(c.t);
  if (!lines.from.empty()) return;
  if (time_stands_alone(c.t)) return;
  if (lines.dtg.empty() && (lines.action.empty() || !c.t.classification())) return;
  report.add(c.anchor).related(lines.action.empty() ? lines.dtg : lines.action, "heading");
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nTO SECSTATE WASHDC 0311\nINFO AMEMBASSY ROME\n«UNCLAS VALLETTA 000117»\n\nE.O. 12958: "
     "N/A\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH\nR 141010Z FEB 09\nTO RUEHC/SECSTATE WASHDC "
     "0311\n"
     "\n«C O N F I D E N T I A L VALLETTA 000117»\n\nSIPDIS\n"},
    {"\n\nTO RUEHC/SECSTATE WASHDC 0311\nINFO RUEHRO/AMEMBASSY ROME\n\n«UNCLAS VALLETTA 000117»\n"},
    {"«R 141010Z FEB 09»\nTO SECSTATE WASHDC 0311\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n", "no heading at all"},
    {"221533Z May 01\nUNCLAS ANKARA 003412\n\nSIPDIS\n\nE.O. 12958: N/A\n", "an extract with the time alone"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. FM RADIO WILL CARRY THE TALK\nTO ALL PORTS.\n",
     "words of the text"},
    {"ACTION AF-00\nINFO  LOG-00 NP-00 AID-00  /000W\n                  ------------------ABC12D  010203Z /11\n"
     "FM AMEMBASSY NORDHAVN\nTO SECSTATE WASHDC 0311\nUNCLAS NORDHAVN 01204\n",
     "a heading without DTG line"},
    {"id: 40404\norigin: Embassy Valletta\nUNCLASSIFIED//FOR OFFICIAL USE ONLY\n\nUNCLAS VALLETTA 000117\n",
     "a record's own lines"},
};

inline constexpr Rule rule{
    .code = "HDR019",
    .name = "missing-originator",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fm-one",
    .summary = "a heading with TO or a DTG line but no FM line",
    .message =
        "the heading has no FM line, so that nobody can tell who sent this; add FM and the originator's address "
        "below the date-time group",
    .doc = "Every heading names its originator on an FM line between the date-time group and TO. It says whose "
           "cable this "
           "is and who may change its classification.\n\nAdd it.\n\nQuiet in copies without any heading.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::missing_originator
