#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/routing.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_routing_indicator {

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  const auto damaged = [&](Span s) { return indicator_shape(t.view(s)) == IndicatorShape::damaged; };
  for (const Span s : t.routing_indicators)
    if (damaged(s) && !at_wrap(t, s)) report.add(s, {s});
  const Span origin = t.de.indicator;
  if (!origin.empty() && indicator_shape(t.view(origin)) != IndicatorShape::good) report.add(origin, {origin});
  for (const Addressee& a : t.addressees)
    if (damaged(a.indicator)) report.add(a.indicator, {a.indicator});
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC «RUEH7A»\nDE RUEHVT #0117 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE «RUEHVT1» #0117 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"\n\nVZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nINFO «RUE»/AMEMBASSY ROME 0102\n\nUNCLAS VALLETTA 000117\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO «RUEHCCCCC»/SECSTATE WASHDC 0311\nINFO RUEHRO/AMEMBASSY ROME\n"},
    {"RR «ruehc»\nDE RUEHVT #0117 0451015\n"},
    {"RR RUEHC\r\nDE «R0EHVT» #0117 0451015\r\n"},
};
inline constexpr Example accepts[] = {
    {"RR RUEHC RUEHTRO RUCNDT\nDE RUEHVT #0117 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nINFO RHMFISS/HQ USEUCOM VAIHINGEN GE//J5//\nRHEFAAA/DIA WASHDC\n"},
    {"RR RUCN\nDE RUEHVT #0117 0451015\n", "relay stations have four letters"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nINFO ZEN/AMEMBASSY ROME\n",
     "ZEN/ is a signal"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUSCINCEUR/POLAD VAIHINGEN GE\n",
     "a name with a slash"},
    {"RR RUEHC RUEH\nRO RUEHNY\nDE RUEHVT #0117 0451015\n", "a wrap in mid-word"},
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n", "addresses without indicators"},
};

inline constexpr Rule rule{
    .code = "HDR005",
    .name = "malformed-routing-indicator",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:ri-shape",
    .summary = "a routing indicator that is not four to eight capitals",
    .message = "{} is no routing indicator; indicators are four to eight capitals, so look it up and correct it",
    .doc =
        "A routing indicator is four to eight capitals, mostly beginning with R: RUEHC is the Department. With "
        "another character in it no relay knows where to send the message.\n\n"
        "Look the indicator up by the address beside it.\n\n"
        "Looked at on the routing line, behind DE and before the slash of an address. Names that contain a slash "
        "(USCINCEUR/POLAD), ZEN/ and an indicator that a wrapped line has cut are passed over.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::malformed_routing_indicator
