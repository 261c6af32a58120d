#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::repeated_routing_indicator {

constexpr std::size_t most_indicators = 64;  // a routing line has a dozen; hostile ones are cut here

inline void check(const Cable& c, Report& report) {
  const auto& list = c.t.routing_indicators;
  const std::size_t count = std::min(list.size(), most_indicators);
  for (std::size_t i = 1; i < count; ++i)
    for (std::size_t k = 0; k < i; ++k) {
      if (c.view(list[i]) != c.view(list[k])) continue;
      report.add(list[i], {list[i]}).related(list[k], "first here");
      break;
    }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC «RUEHC»\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\n"},
    {"OO RUEHC RUEHRO RUCNDT «RUEHRO»\nDE RUEHVT #0117 0451015\n"},
    {"\n\nVZCZCVAL0117\nOO RUEHC RUEHRO RUCNDT\nRUEHNY «RUEHC»\nDE RUEHVT #0117 0451015\n"},
};
inline constexpr Example accepts[] = {
    {"VZCZCVAL0117\nRR RUEHC RUEHRO\nDE RUEHVT #0117 0451015\n"},
    {"RR RUEHC RUEKJCS\nDE RUEHVT #0117 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nINFO RUEKJCS/SECDEF WASHDC\nRUEKJCS/JOINT STAFF WASHDC\n",
     "one indicator may serve several addressees"},
    {"RR RUEHVT\nDE RUEHVT #0117 0451015\n", "the sender's own indicator"},
};

inline constexpr Rule rule{
    .code = "HDR004",
    .name = "repeated-routing-indicator",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl2-no-repeat",
    .summary = "a routing indicator that stands twice on the routing line",
    .message = "{} stands twice on the routing line; one is enough, however many addressees it serves",
    .doc =
        "A routing indicator appears once on the routing line even when it serves several addressees. Twice, it "
        "makes the relay send the message twice.\n\nTake one out.\n\n"
        "The addressees below may share an indicator; that is not reported.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::routing},
};

}  // namespace cablelint::rules::repeated_routing_indicator
