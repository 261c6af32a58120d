#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::invalid_encoding {

inline void check(const Cable& c, Report& report) {
  const Damage* d = first(c.t, DamageKind::invalid_utf8);
  if (!d) return;
  report.add(d->span, {count(c.t, d->kind), places(count(c.t, d->kind))});
  relate_others(c.t, *d, report, "also not UTF-8");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n«\xB6»1. Text.\n\n\xB6"
     "2. Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Caf«\xE9» text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text «\xED\xA0\x80» text "
     "\xC3"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n\xC2\xB6"
     "1. Caf\xC3\xA9 \xE2\x80\x9Ctext\xE2\x80\x9D \xF0\x9F\x98\x80.\n",
     "UTF-8"},
    {"\xEF\xBB\xBFUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n",
     "a byte-order mark"},
};

inline constexpr Rule rule{
    .code = "DMG003",
    .name = "invalid-encoding",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:4",
    .summary = "bytes that are not UTF-8",
    .message = "the text is not UTF-8 ({} {}); a reader may show other characters there, so convert it from "
               "the encoding that it was written in",
    .doc = "The text has bytes that are not UTF-8, mostly because it is Latin-1. A raw 0xB6 is understood as a "
           "pilcrow all the "
           "same.\n\nConvert the text to UTF-8.\n\nReported once for each cable.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::invalid_utf8},
};

}  // namespace cablelint::rules::invalid_encoding
