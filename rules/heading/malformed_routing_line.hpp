#pragma once

#include "rules/cable.hpp"
#include "rules/reading/routing.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_routing_line {

// The first thing that stands where an indicator must; empty when there is nothing or all is in order.
inline Span stray(const Telegram& t) {
  for (const Span s : t.routing_indicators)
    if (indicator_shape(t.view(s)) == IndicatorShape::none && !at_wrap(t, s)) return s;
  if (!t.routing_indicators.empty()) return {};
  // What the line holds behind the prosign was no word at all: OO #0117.
  const std::uint32_t begin = skip_blanks(t.text, t.routing_span.end, static_cast<std::uint32_t>(t.text.size()));
  std::uint32_t end = begin;
  while (end < t.text.size() && !is_space(t.text[end]) && t.text[end] != '\\') ++end;
  const bool signal = end - begin == 3 && t.text[begin] == 'Z';
  return signal ? Span{} : Span{begin, end};
}

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  if (t.routing_span.empty()) return;
  if (!is_routing_prosign(t.view(t.routing_prosign))) {
    report.add(t.routing_prosign, {"does not begin with a doubled precedence prosign",
                                   "ZZ, OO, PP or RR and then the routing indicators"});
  } else if (const Span s = stray(t); !s.empty()) {
    report.add(s, {"has no routing indicator here", "each relay station's indicator, four to eight capitals"});
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\n«P» RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\nUNCLAS VALLETTA 000117\n"},
    {"VZCZCVAL0117\n«XX» RUEHC RUEHRO\nDE RUEHVT #0117 0451015\n"},
    {"\n\nVZCZCVAL0117\n«OP» RUEHC RUEHRO\nDE RUEHVT #0117 0451015\n"},
    {"VZCZCVAL0117\r\n«RRR» RUEHC\r\nDE RUEHVT #0117 0451015\r\n"},
    {"VZCZCVAL0117\n«RUEHC» RUEHRO\nDE RUEHVT #0117 0451015\n"},
    {"OO «0117»\nDE RUEHVT #0117 0451015\n"},
    {"VZCZCVAL0117\nOO «#0117»\nDE RUEHVT #0117 0451015\n"},
    {"«RUEHC» RUEHRO\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO "
     "RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n"},
};
inline constexpr Example accepts[] = {
    {"VZCZCVAL0117\nOO RUEHC RUEHRO RUCNDT\nDE RUEHVT #0117 0451015\n"},
    {"VZCZCVAL0117\nZZ RUEHC\nDE RUEHVT #0117 0451015\n"},
    {"VZCZCVAL0117\nYY RUEHC\nDE RUEHVT #0117 0451015\n"},
    {"VZCZCVAL0117\nPP\nDE RUEHVT #0117 0451015\n", "a prosign without indicators"},
    {"VZCZCVAL0117\nPP ZDK\nDE RUEHVT #0117 0451015\n", "an operating signal behind the prosign"},
    {"VZCZCVAL0117 \\\nRR RUEHC \\\nDE RUEHVT #0117 0451015 \\\n", "a backslash at line ends"},
    {"VZCZCVAL0117\nOO RUEHAG RUEHDF RUEHI\nK RUEHLZ\nDE RUEHVT #0117 0451015\n", "a wrap in mid-word"},
    {"VZCZCVAL0117\nOO RUEHC RUEH7A\nDE RUEHVT #0117 0451015\n", "a damaged indicator: HDR005"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n",
     "line 2 not copied"},
};

inline constexpr Rule rule{
    .code = "HDR002",
    .name = "malformed-routing-line",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl2-precedence",
    .summary = "a routing line that is not a doubled prosign and routing indicators",
    .message = "the routing line {}, so that relays cannot tell how fast and where to send this; write {}",
    .doc =
        "Format line 2 holds the highest precedence of the message as a doubled prosign (ZZ, OO, PP, RR, or the "
        "military YY) and the routing indicators of the stations that this transmission goes to.\n\n"
        "Restore the prosign from the DTG line, which has it single, and the indicators from the addressees.\n\n"
        "A prosign without indicators is accepted, and so is an indicator that a wrapped line has cut. An "
        "indicator with a wrong character is HDR005.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::routing},
};

}  // namespace cablelint::rules::malformed_routing_line
