#pragma once

#include "rules/cable.hpp"
#include "rules/reading/de_line.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_de_line {

inline void check(const Cable& c, Report& report) {
  const DeLine& de = c.t.de;
  if (de.span.empty()) return;
  if (de.serial < 0)
    return void(report.add(de.serial_span.empty() ? de.span : de.serial_span, {"serial", "# and four digits"}));
  const Span time = filing_time(c.t);
  // DD/HHMMZ has no day of the year.
  if (de.minute < 0 || (de.day >= 0 && !is_filing_day(de.day)))
    report.add(time.empty() ? de.span : time, {"filing time", "the day of the year, 001 to 366, and HHMM"});
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT «#O117» 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY "
     "VALLETTA\n"},
    {"RR RUEHC\nDE RUEHVT #0117 «3991015»\nZNR UUUUU ZZH\n"},
    {"\n\nVZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117/01 «0001015»\n"},
    {"RR RUEHC\r\nDE RUEHVT #0117/01 «0452515»\r\n"},
    {"RR RUEHC\n«DE RUEHVT #0117»\nZNR UUUUU ZZH\n"},
    {"RR RUEHC\n«DE RUEHVT»\nZNR UUUUU ZZH\n"},
    {"RR RUEHC\nDE RUEHVT #0117 «045101»\n"},
};
inline constexpr Example accepts[] = {
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nZNR UUUUU ZZH\n"},
    {"RR RUEHC\nDE RUEHVT #0117 3662359\n", "day 366"},
    {"RR RUEHC\nDE RXAA 117B 14/1015Z\n", "the relay form: DD/HHMMZ"},
    {"RR RUEHC\nDE RUEHVT #117 0451015 \\\n", "three digits"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n", "no DE line"},
    {"RR RUEHC\nDE RUEHVT #0117 0450000\nUNCLAS VALLETTA 000117\n\n1. (U) Text.\n", "midnight"},
};

inline constexpr Rule rule{
    .code = "HDR007",
    .name = "malformed-de-line",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl3-shape",
    .summary = "a DE line whose serial or filing time cannot be read",
    .message = "the DE line's {} cannot be read, so that the message cannot be traced; write {}",
    .doc =
        "Format line 3 identifies the message: DE, the originator's routing indicator, the serial with # and four "
        "digits, perhaps the section, and the filing time (day of the year, hours, minutes). Traces and "
        "corrections are asked for by these.\n\n"
        "Restore the serial from the message number and the filing time from the log.\n\n"
        "The relay form DD/HHMMZ is accepted. Quiet in copies without the line.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::de_line},
};

}  // namespace cablelint::rules::malformed_de_line
