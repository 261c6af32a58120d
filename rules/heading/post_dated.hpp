#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::post_dated {

inline void check(const Cable& c, Report& report) {
  const Dtg& d = c.t.dtg;
  if (!c.judging.as_of.known() || !exists(d.date) || d.date <= c.judging.as_of) return;
  report.add(Span{d.group.begin, d.span.end}, {Span{d.group.begin, d.span.end}});
}

inline constexpr Example flags[] = {
    {"R «141010Z FEB 09»\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n",
     {},
     {2009, 2, 13}},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nO R «141010Z FEB 19» ZDK\nFM AMEMBASSY "
     "VALLETTA\n",
     {},
     {2009, 2, 15}},
    {"\n\nR «010000Z JAN 10»\nFM AMEMBASSY VALLETTA\n", {}, {2009, 12, 31}},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "the day itself", {2009, 2, 14}},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "an earlier day", {2026, 1, 1}},
    {"R 141010Z FEB 69\nFM AMEMBASSY VALLETTA\n", "no --as-of"},
    {"R 301010Z FEB 19\nFM AMEMBASSY VALLETTA\n", "no such day: HDR015", {2009, 2, 14}},
};

inline constexpr Rule rule{
    .code = "HDR026",
    .name = "post-dated",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl5-real-date",
    .summary = "with --as-of: the date-time group lies in the future",
    .message =
        "the date-time group {} is later than the day of --as-of; correct it, since the cable is judged by it",
    .doc = "A cable cannot be dated after the day on which it is checked. A wrong year changes which order "
           "applies and when "
           "the text is declassified.\n\nCorrect the date-time group.\n\n"
           "Only with --as-of DATE; without it no rule looks at today's date.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::post_dated
