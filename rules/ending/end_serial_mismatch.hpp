#pragma once

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::end_serial_mismatch {

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  if (t.end_serial.empty() || t.de.serial < 0 || t.de.minute < 0) return;
  const std::int64_t end = to_number(t.text, {t.end_serial.begin + 1, t.end_serial.end});
  if (!serial_differs(end, t.de.serial)) return;
  // The end agrees with the message number, so that the DE line is the odd one: HDR008.
  const ClassificationLine* line = t.classification();
  if (line && !serial_differs(end, line->number)) return;
  report.add(t.end_serial, {t.end_serial, t.de.serial_span}).related(t.de.serial_span, "DE line");
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) "
     "Text.\nBT\n«#0171»\nNNNN\n"},
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nS E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: "
     "02/14/2019\n"
     "\n1. (S) Text.\n\n«#0118»\n"},
    {"\n\nRR RUEHC\nDE RUEHVT #0117 0451015\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n11. (U) "
     "Text.\n\nBT\n\n«#1117»\n\n"
     "NNNN\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nUNCLAS VALLETTA 00Q117\n\n1. (U) Text.\nBT\n«#0118»\nNNNN\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0450000\nUNCLAS VALLETTA 000117\n\n1. (U) Text.\nBT\n«#0118»\nNNNN\n"},
};
inline constexpr Example accepts[] = {
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nUNCLAS VALLETTA 000117\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"RR RUEHC\nDE RUEHC #2345 0451015\nUNCLAS STATE 012345\n\n1. (U) Text.\nBT\n#2345\n"},
    {"RR RUEHC\nDE RUEHVT #0171 0451015\nUNCLAS VALLETTA 000117\n\n1. (U) Text.\nBT\n#0117\nNNNN\n",
     "the DE line is the odd one: HDR008"},
    {"UNCLAS VALLETTA 000117\n\n1. (U) Text.\nBT\n#0171\nNNNN\n", "no DE line"},
    {"RR RUEHC\nDE RUEHVT #O117 0451015\nUNCLAS VALLETTA 000117\n\n1. (U) Text.\nBT\n#0171\nNNNN\n",
     "a serial that cannot be read: HDR007"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nUNCLAS VALLETTA 000117\n\n1. (U) Text.\nBT\nNNNN\n",
     "no serial at the end"},
};

inline constexpr Rule rule{
    .code = "EOM001",
    .name = "end-serial-mismatch",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:eom-serial",
    .summary = "the serial at the end is not that of the DE line",
    .message = "the message ends with {} but its DE line says {}; the end of another message may have been joined "
               "here, so "
               "compare and correct",
    .doc = "The end-of-message line repeats the serial of the DE line. Another one means that the end belongs to "
           "another "
           "message, and that text between the two may be lost.\n\nCompare with the message number.\n\n"
           "Quiet when either is missing or cannot be read, and when the end agrees with the message number, so "
           "that the "
           "DE line is the odd one (HDR008).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::end_serial_mismatch
