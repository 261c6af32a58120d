#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::control_character {

inline void check(const Cable& c, Report& report) {
  each_kind(c.t, DamageKind::control_character, report, "also there", [&](const Damage& d) {
    std::uint32_t n = 0;
    for (const Damage& other : c.t.damage) n += other.kind == d.kind && other.what == d.what;
    report.add(d.span, {d.what, n, places(n)});
  });
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text«\x07» text\x07.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text«\x1b»[1m "
     "text«\x7f».\n"},
    {"UNCLAS VALLETTA 000117«\x0b»\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text «\xC2\x85» "
     "text.\n"},
};
inline constexpr Example accepts[] = {
    {"\fUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text\ttext.\r\n\r\n2. "
     "Text.\r3. Text.\n",
     "tab, line ends and form feed"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text \x85 text.\n",
     "a byte that is not UTF-8: DMG003"},
};

inline constexpr Rule rule{
    .code = "DMG004",
    .name = "control-character",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:4",
    .summary = "a control character in the text",
    .message = "the text has the control character {} ({} {}), which a reader does not see and a program may "
               "act on; take it out",
    .doc = "Control characters other than tab, line ends and form feed have no place in a telegram. They come "
           "from other "
           "systems or from damage, are not shown, and may change what is printed.\n\nTake them out.\n\nReported "
           "once "
           "for each character.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::control_character},
};

}  // namespace cablelint::rules::control_character
