#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::truncated {

inline void check(const Cable& c, Report& report) {
  const Damage* d = first(c.t, DamageKind::truncated);
  if (!d) return;
  report.add(d->span);
  relate_others(c.t, *d, report, "also cut");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text and then«...»\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT\nSUBJECT: PORT FEES "
     "AND«...»\n\n1. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT\nSUBJECT: PORT "
     "FEES\nClassified By: DCM J. Do«...»\n\n1. (C) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text and then "
     "\n\n«[TRUNCATED]»\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text and "
     "then«\xE2\x80\xA6»\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text... and more "
     "text.\n\n2. He said \"...\".\n",
     "an ellipsis inside the text"},
};

inline constexpr Rule rule{
    .code = "DMG009",
    .name = "truncated",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:4",
    .summary = "the text or a field is cut",
    .message = "the copy is cut here; what followed is missing, so look for the whole text before it is judged",
    .doc = "A field of the front matter or the text ends in an ellipsis or at a cut mark: the copy was shortened. "
           "Rules that miss "
           "something stay quiet there.\n\nLook for the whole text.\n\nAn ellipsis inside the text is no cut.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::truncated},
};

}  // namespace cablelint::rules::truncated
