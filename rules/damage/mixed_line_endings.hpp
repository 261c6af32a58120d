#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::mixed_line_endings {

inline void check(const Cable& c, Report& report) {
  if (const Damage* d = first(c.t, DamageKind::mixed_line_ends)) report.add(d->span);
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n«\r\n»SIPDIS\n"},
    {"UNCLAS VALLETTA 000117\r\n\r\nSIPDIS«\n»1. Text.\r\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\r\n\r\nSIPDIS\r\n", "CR LF all through"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS", "LF, and no line end at the end"},
};

inline constexpr Rule rule{
    .code = "DMG005",
    .name = "mixed-line-endings",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "P:4",
    .summary = "LF and CR LF in one cable",
    .message = "this line does not end as the first line does: LF and CR LF stand in one cable; use one of them",
    .doc = "A text put together from several sources ends some lines with LF and others with CR LF.\n\nUse one of "
           "them.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::mixed_line_ends},
};

}  // namespace cablelint::rules::mixed_line_endings
