#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_transmission_id {

inline void check(const Cable& c, Report& report) {
  const TransmissionId& id = c.t.transmission_id;
  if (!id.span.empty() && !id.well_formed) report.add(id.span, {id.span});
}

inline constexpr Example flags[] = {
    {"«ZCZCABC042»\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
    {"«VZCZCAB042»\nRR RUEHC\n"},
    {"\n\n«VZCZCXRO10755»\nOO RUEHC RUEHRO\nDE RUEHVT #0117 0451015\n"},
    {"«VZCZC1075»\r\nPP RUEHC\r\n"},
    {"«VZCZCXR01O75» \\\nPP RUEHC \\\n"},
    {"«VZCZXRO1075»\nPP RUEHC\nDE RUEHVT #0117 0451015\n"},
    {"«VZZCCXRO1075»\nPP RUEHC\nDE RUEHVT #0117 0451015\n"},
};
inline constexpr Example accepts[] = {
    {"VZCZCVAL0117&#x000A;\nRR RUEHC&#x000A;\nDE RUEHVT #0117 0451015&#x000A;\nZNR UUUUU ZZH&#x000A;\nR 141010Z "
     "FEB 09&#x000A;\n",
     "line ends of a page"},
    {"VZCZCXRO1075\nOO RUEHC\n"},
    {"\n\nVZCZCABC042 \nRR RUEHC\n", "three digits, as the handbooks say"},
    {"VZCZCXYZ0000\nRR RUEHC\n", "0000 occurs"},
    {"OO RUEHC\nDE RUEHVT #0117 0451015\n", "line 1 not copied"},
    {"UNCLAS VALLETTA 000117\n\n1. (U) The line VZCZC opens a message.\n", "no line 1"},
};

inline constexpr Rule rule{
    .code = "HDR001",
    .name = "malformed-transmission-id",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl1-shape",
    .summary = "a transmission identifier that is not VZCZC, three letters and three or four digits",
    .message =
        "{} is no transmission identifier; write VZCZC, the channel's three letters and three or four digits",
    .doc = "Format line 1 names the transmission: VZCZC, three letters of the channel and its running number. A "
           "damaged one is not recognised as the start of a message, and the message before runs on into it.\n\n"
           "Compare the line with the channel's log and restore it.\n\n"
           "Handbooks give three digits, State copies of 2006 to 2010 have four: both are right. Quiet in copies "
           "without the line.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::malformed_transmission_id
