#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::redaction {

inline void check(const Cable& c, Report& report) {
  const Damage* d = first(c.t, DamageKind::redaction);
  if (!d) return;
  report.add(d->span, {count(c.t, d->kind), places(count(c.t, d->kind))});
  relate_others(c.t, *d, report, "also redacted");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text of «XXXXXXXXXXXX» and "
     "XXXXXXXXXXXX.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text of «[REDACTED]» and "
     "more.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: «(##)»\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. "
     "(C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text of XXX and XX, MMXXIX, "
     "[sic] and (#).\n\n#0117\n",
     "short runs and other brackets"},
};

inline constexpr Rule rule{
    .code = "DMG010",
    .name = "redaction",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:4",
    .summary = "parts of the text are redacted",
    .message = "text is redacted ({} {}): what stood there is not judged",
    .doc = "A run of X, or a note in brackets, stands where names or text were taken out before release. What "
           "stood there is "
           "not known, so that rules stay quiet about it.\n\nNothing need be done.\n\nReported once for each "
           "cable, with "
           "the number of places.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::redaction},
};

}  // namespace cablelint::rules::redaction
