#pragma once

#include "rules/cable.hpp"
#include "rules/reading/dtg.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_dtg {

inline void check(const Cable& c, Report& report) {
  if (time_stands_alone(c.t) || time_is_value(c.t)) return;
  if (const Span at = dtg_fault(c.t); !at.empty()) report.add(at);
}

inline constexpr Example flags[] = {
    {"«PP» 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC PRIORITY 0311\nUNCLAS VALLETTA 000117\n"},
    {"VZCZCVAL0117\nPP RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nP «141010» FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"\n\nRR RUEHC\nDE RUEHVT #0117 0451015\nR «14101Z» FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"O R «14101OZ» FEB 09\r\nFM AMEMBASSY VALLETTA\r\n"},
    {"R 141010Z «FBE» 09\nFM AMEMBASSY VALLETTA\n"},
    {"«R 141010Z FEB»\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n"},
    {"«X» 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"O R 141010Z FEB 2009\nFM AMEMBASSY VALLETTA\n", "a year of four digits"},
    {"Z 021302Z JAN 75\nFM SECSTATE WASHDC\n"},
    {"221533Z May 01\nC O N F I D E N T I A L ANKARA 003412\n\nSIPDIS\n\nE.O. 12958: DECL: 05/22/2011\n",
     "an extract with the time alone"},
    {"UNCLASSIFIED\n\nMRN: 10 VALLETTA 117\nDate/DTG: Oct 05, 2010 / 051234Z OCT 10\nFrom: AMEMBASSY VALLETTA\n"
     "Action: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\n",
     "the value of a key"},
    {"R 141010Z FEB 09 ZDK\nFM AMEMBASSY VALLETTA\n", "a trailing operating signal"},
    {"R 141010Z FEB 09ZDK\nFM AMEMBASSY VALLETTA\n", "a glued operating signal"},
    {"R 141010Z FEB 09 ZFR ZFR ZFR\nFM AMEMBASSY VALLETTA\n", "trailing operating signals"},
    {"R 141010Z FEB 09 ZDK CTG NUMEROUS REQUESTS\nFM AMEMBASSY VALLETTA\n", "a trailing operating signal"},
    {"R 141010Z FEB 09 (CCY AD1A2B3C MSI1234-695)\nFM AMEMBASSY VALLETTA\n", "a trailing correction"},
    {"R 141010Z FEB 09 //ZEL//\nFM AMEMBASSY VALLETTA\n", "a trailing operating signal"},
    {"R 141010Z FEB 09 \\\nFM AMEMBASSY VALLETTA \\\n", "a backslash at the line end"},
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n", "no DTG line"},
    {"PAGE 02  NORDHAVN  01204  01 OF 03  111412Z\nFM AMEMBASSY NORDHAVN\n", "a page line"},
};

inline constexpr Rule rule{
    .code = "HDR014",
    .name = "malformed-dtg",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl5-shape",
    .summary = "a DTG line that is not prosigns, DDHHMMZ, month and year",
    .message =
        "the date-time group cannot be read here, so that the cable has no sure date; write one or two single "
        "prosigns, DDHHMMZ, the month's three letters and the year",
    .doc =
        "Format line 5 is one or two single precedence prosigns, the date-time group DDHHMMZ, the month and the "
        "year: "
        "O R 141010Z FEB 09. Every rule that depends on a date judges the cable by it.\n\n"
        "Restore it from the DE line's filing time or from the log.\n\n"
        "Operating signals behind the year (ZDK, ZFR, CCY ...) are accepted, and so is a year of four digits. A "
        "group that can be read and does not exist is HDR015.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::malformed_dtg
