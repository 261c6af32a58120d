#pragma once

#include "rules/cable.hpp"
#include "rules/reading/dtg.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::impossible_dtg {

inline void check(const Cable& c, Report& report) {
  const Dtg& d = c.t.dtg;
  if (d.span.empty() || !dtg_fault(c.t).empty()) return;
  constexpr std::int32_t hours = 24, minutes = 60;
  if (!exists(d.date))
    report.add(d.group, {d.group, "day"});
  else if (d.hour >= hours)
    report.add(d.group, {d.group, "hour"});
  else if (d.minute >= minutes)
    report.add(d.group, {d.group, "minute"});
}

inline constexpr Example flags[] = {
    {"R «310800Z» SEP 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0601015\nZNR UUUUU ZZH\nR «290800Z» FEB 09\nFM AMEMBASSY "
     "VALLETTA\n"},
    {"\n\nO R «142510Z» FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"P «141060Z» FEB 09\r\nFM AMEMBASSY VALLETTA\r\n"},
    {"R «001010Z» FEB 75\nFM AMEMBASSY VALLETTA\n"},
    {"R «142410Z» FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
};
inline constexpr Example accepts[] = {
    {"R 290800Z FEB 08\nFM AMEMBASSY VALLETTA\n", "a leap year"},
    {"R 310000Z DEC 09\nFM AMEMBASSY VALLETTA\n"},
    {"R 142359Z FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"PP 310800Z SEP 09\nFM AMEMBASSY VALLETTA\n", "malformed: HDR014"},
    {"FM AMEMBASSY VALLETTA\n", "no DTG line"},
};

inline constexpr Rule rule{
    .code = "HDR015",
    .name = "impossible-dtg",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl5-real-date",
    .summary = "a day, hour or minute that does not exist in that month",
    .message = "{} names a {} that does not exist in that month; correct the date-time group, by which the cable "
               "is judged",
    .doc =
        "The date-time group is the cable's date: which order applies, which markings are in use and when it is "
        "declassified depend on it. A 31 September is none.\n\n"
        "Restore it from the DE line's filing time or from the log.\n\n"
        "A group that cannot be read at all is HDR014.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::impossible_dtg
