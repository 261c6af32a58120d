#pragma once

#include "rules/cable.hpp"
#include "rules/reading/routing.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::precedence_mismatch {

inline bool differs(const Telegram& t) {
  const auto prosign = t.view(t.routing_prosign);
  const char highest = highest_prosign(t.dtg);
  // R O under RR: the order on the DTG line is wrong (HDR016).
  return is_routing_prosign(prosign) && highest && prosign[0] != highest && prosign[0] != t.dtg.high;
}

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  if (differs(t))
    report.add(t.routing_prosign, {t.routing_prosign, t.dtg.prosigns}).related(t.dtg.prosigns, "DTG line");
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\n«RR» RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nO 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC IMMEDIATE 0311\nUNCLAS VALLETTA 000117\n"},
    {"«RR» RUEHC RUEHRO\nDE RUEHVT #0117 0451015\nO R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n"
     "INFO AMEMBASSY ROME\n"},
    {"\n\nVZCZCVAL0117\n«OO» RUEHC\nDE RUEHVT #0117/01 0451015\nP 141010Z FEB 09\n\nFM AMEMBASSY VALLETTA\n"},
    {"VZCZCVAL0117\r\n«ZZ» RUEHC\r\nDE RUEHVT #0117 0451015\r\nR O 141010Z FEB 09\r\nFM AMEMBASSY VALLETTA\r\n"},
};
inline constexpr Example accepts[] = {
    {"OO RUEHC\nDE RUEHVT #0117 0451015\nO 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"OO RUEHC\nDE RUEHVT #0117 0451015\nO R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "the higher of two"},
    {"OO RUEHC\nDE RUEHVT #0117 0451015\nR O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n",
     "the higher of two, wherever it stands: HDR016"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nR O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n",
     "the order of two is wrong: HDR016"},
    {"P RUEHC\nDE RUEHVT #0117 0451015\nO 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "no doubled prosign: HDR002"},
    {"OO RUEHC\nDE RUEHVT #0117 0451015\nFM AMEMBASSY VALLETTA\n", "no DTG line"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "no routing line"},
};

inline constexpr Rule rule{
    .code = "HDR003",
    .name = "precedence-mismatch",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl2-highest",
    .summary = "the routing line's prosign is not the highest of the DTG line",
    .message = "the routing line says {} but the DTG line says {}; relays go by the routing line, so give it the "
               "highest precedence of the message",
    .doc =
        "The doubled prosign of the routing line is the highest precedence on the DTG line. With another one the "
        "message is relayed slower, or pushed further, than its originator asked for.\n\n"
        "Correct the one that is wrong; the precedence words of the action addressees tell which.\n\n"
        "Quiet when either line is missing or cannot be read, and when the routing line has the first of two "
        "prosigns that stand in the wrong order (HDR016).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::routing},
};

}  // namespace cablelint::rules::precedence_mismatch
