#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::flattened_front_matter {

inline void check(const Cable& c, Report& report) {
  const Damage* d = first(c.t, DamageKind::flattened);
  if (!d) return;
  report.add(d->span, {d->span});
  relate_others(c.t, *d, report, "also in mid-line");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nSUBJECT: PORT FEES «TAGS:» EWWT\n\n1. Text.\n"},
    {"UNCLAS VALLETTA 000117 SIPDIS «E.O. 12958»: N/A TAGS: EWWT SUBJECT: PORT FEES\n\n1. Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A «TAGS:» EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nDEPT FOR EUR/SE «E.O. 12958»: DECL: 02/14/2019\nTAGS: "
     "EWWT\nSUBJECT: PORT FEES\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "each field on its line"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT, MT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Doe. Reason: 1.4 (b).\n\n1. (C) The line E.O. 12958: N/A is wrong; so is "
     "TAGS: PREL.\n",
     "labels named in the text"},
};

inline constexpr Rule rule{
    .code = "DMG006",
    .name = "flattened-front-matter",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:1 layout E",
    .summary = "fields of the front matter are glued into one line",
    .message = "{} begins in the middle of a line: fields of the front matter are glued together; put each on a "
               "line of its own",
    .doc = "Each field of the front matter begins a line. Where a copy put several into one line, a reader takes "
           "the second "
           "for a part of the first. The fields are found all the same.\n\nPut each on a line of its "
           "own.\n\nQuiet for "
           "cables quoted in the text.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::flattened},
};

}  // namespace cablelint::rules::flattened_front_matter
