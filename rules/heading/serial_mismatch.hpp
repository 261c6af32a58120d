#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::serial_mismatch {

// Sections or page lines side with the DE line, so that the classification line is the odd one: CLS009.
inline bool line_is_odd(const Telegram& t) {
  const auto agrees = [&](std::int64_t number) { return !serial_differs(number, t.de.serial); };
  return std::any_of(t.page_lines.begin(), t.page_lines.end(),
                     [&](const PageLine& p) { return !p.quoted && agrees(p.number); }) ||
         std::any_of(t.classifications.begin(), t.classifications.end(), [&](const ClassificationLine& l) {
           return l.role == ClassRole::section && agrees(l.number);
         });
}

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  if (!de_serial_differs(t) || originator_differs(t) || line_is_odd(t)) return;
  const Span number = t.classification()->number_span;
  report.add(t.de.serial_span, {t.de.serial_span, number}).related(number, "classification line");
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT «#0171» 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"RR RUEHC\nDE RUEHVT «#0118/01» 0451015\nFM AMEMBASSY VALLETTA\n\nC O N F I D E N T I A L SECTION 01 OF 02 "
     "VALLETTA 000117\n"},
    {"\n\nVZCZCVAL0117\nRR RUEHC\nDE RUEHVT «#2345» 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n\nUNCLAS "
     "VALLETTA "
     "012346\n"},
    {"RR RUEHC\r\nDE RUEHVT «#0117» 0451015\r\nS E C R E T VALLETTA 001117\r\n"},
    {"RR RUEHC\nDE RUEHVT «#0117/01» 0451015\nUNCLAS SECTION 01 OF 02 VALLETTA 000118\n\nE.O. 12958: N/A\n\n1. "
     "(U) Text.\n\nUNCLAS SECTION 02 OF 02 VALLETTA 000118\n\n2. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n"},
    {"RR RUEHC\nDE RUEHC #2345 0451015\nFM SECSTATE WASHDC\nUNCLAS STATE 012345\n", "modulo 10000"},
    {"RR RUEHC\nDE RUEHC #9999 0451015\nUNCLAS STATE 119999\n", "modulo 10000"},
    {"RR RUEHC\nDE RUEHVT #0000 0451015\nUNCLAS VALLETTA 010000\n", "modulo 10000"},
    {"RR RUEHC\nDE RUEHVT #O117 0451015\nUNCLAS VALLETTA 000171\n", "a serial that cannot be read: HDR007"},
    {"RR RUEHC\nDE RUEHVT #0171 0451015\nUNCLAS VALLETTA 00Q117\n", "a number that cannot be read: CLS005"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nUNCLAS VALLETTA\n", "no number"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nFM USDEL SECRETARY\nUNCLAS SECTO 142\n", "a series counts by itself"},
    {"RR RUEHC\nDE RUEHNY #0412 0451015\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n",
     "the heading of another cable: HDR025"},
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nUNCLAS SECTION 01 OF 02 VALLETTA 000171\n\nE.O. 12958: N/A\n\n"
     "1. (U) Text.\n\nVALLETTA 00000117 001.2 OF 002\n\n2. (U) Text.\n",
     "the classification line is the odd one: CLS009"},
    {"RR RUEHC\nDE RUEHVT #0117/01 0451015\nUNCLAS SECTION 01 OF 02 VALLETTA 000118\n\nE.O. 12958: N/A\n\n1. (U) "
     "Text.\n\nUNCLAS SECTION 02 OF 02 VALLETTA 000117\n\n2. (U) Text.\n",
     "the second section sides with the DE line: CLS009"},
};

inline constexpr Rule rule{
    .code = "HDR008",
    .name = "serial-mismatch",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl3-matches-mrn",
    .summary = "the DE serial is not the message number",
    .message =
        "the DE line's serial {} is not the last four digits of the message number {}; correct the wrong one, or "
        "look whether heading and text belong to one cable",
    .doc =
        "The serial of the DE line is the message number, modulo 10000. When they differ, a digit was lost, or "
        "the "
        "heading of one cable stands over the text of another.\n\n"
        "Compare with the end-of-message line and the page lines.\n\n"
        "Quiet when either cannot be read (HDR007, CLS005), when page lines agree with the serial (CLS009), and "
        "when the originator's post differs too (HDR025).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::de_line},
};

}  // namespace cablelint::rules::serial_mismatch
