#pragma once

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/reading/precedence.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::dual_precedence_order {

inline void check(const Cable& c, Report& report) {
  const Dtg& d = c.t.dtg;
  if (!d.low) return;
  if (highest_prosign(d) == d.low)
    return void(report.add(d.prosigns, {d.prosigns, "stand with the lower first", "put the higher one first"}));
  // A copy that has lost its addressees says nothing.
  const HeadingLines lines(c.t);
  if (lines.action.empty() || !lines.info.empty()) return;
  report.add(d.prosigns, {d.prosigns, "need an INFO line, for whose addressees the second is",
                          "take the second out or restore the INFO line"});
}

inline constexpr Example flags[] = {
    {"«R O» 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC IMMEDIATE 0311\nINFO AMEMBASSY ROME\n"
     "UNCLAS VALLETTA 000117\n"},
    {"VZCZCVAL0117\nOO RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\n«O R» 141010Z FEB 09\nFM AMEMBASSY "
     "VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC IMMEDIATE 0311\nRUEHRO/AMEMBASSY ROME IMMEDIATE 0102\n\nUNCLAS VALLETTA 000117\n"},
    {"\n\n«P Z» 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"},
};
inline constexpr Example accepts[] = {
    {"O R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC IMMEDIATE 0311\nINFO AMEMBASSY ROME\n"},
    {"O P 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC IMMEDIATE 0311\nINFO\nRUEHRO/AMEMBASSY "
     "ROME\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n", "one prosign"},
    {"O R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nUNCLAS VALLETTA 000117\n", "no addressees in this copy"},
    {"X O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n", "no such prosign: HDR014"},
    {"R R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nINFO AMEMBASSY OSLO\nUNCLAS VALLETTA "
     "000117\n",
     "both are the same"},
};

inline constexpr Rule rule{
    .code = "HDR016",
    .name = "dual-precedence-order",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl5-dual-order",
    .summary = "two prosigns with the lower first, or two without an INFO line",
    .message = "the prosigns {} {}; {}",
    .doc =
        "Of two prosigns on the DTG line the first is for the action addressees and the second, lower one for the "
        "information addressees.\n\n"
        "Put the higher first, and use two only when there is an INFO line.\n\n"
        "Quiet in copies that have lost their addressees.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::dual_precedence_order
