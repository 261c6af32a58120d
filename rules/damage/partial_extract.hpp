#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::partial_extract {

inline void check(const Cable& c, Report& report) {
  if (const Damage* d = first(c.t, DamageKind::partial_extract)) report.add(d->span);
}

inline constexpr Example flags[] = {
    {"«This record is a partial extract of the original cable.» The full text of the original cable is not "
     "available.\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n"},
    {"\n\n«THIS RECORD IS A PARTIAL EXTRACT OF THE ORIGINAL CABLE»\n\nUNCLAS VALLETTA 000117\n\n1. Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. The annex is a partial "
     "extract of the report.\n",
     "the words in the text"},
};

inline constexpr Rule rule{
    .code = "DMG011",
    .name = "partial-extract",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:1 layout C",
    .summary = "the record is a partial extract of the cable",
    .message = "the record says that it is a partial extract: parts of the cable are missing, and what is missing "
               "is not judged",
    .doc = "Some records begin with the notice that they are a partial extract of the original cable.\n\nLook for "
           "the whole cable "
           "where it matters.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::partial_extract},
};

}  // namespace cablelint::rules::partial_extract
