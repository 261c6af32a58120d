#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::stale_caption {

inline void check(const Cable& c, Report& report) {
  Span at;
  const auto* row = c.caption(facts::CaptionId::sipdis, &at);
  if (row && c.dated.surely_before(row->in_use_from)) report.add(at, {row->text});
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\n«SIPDIS»\n\n"
     "E.O. 12958: N/A\n"},
    {"R 021302Z JAN 77\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nS E C R E T STATE 000123\nEXDIS\n«SIPDIS»\n"
     "E.O. 11652: GDS\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\n«SIPDIS»\n\nSIPDIS\n\nE.O. 12356: DECL: OADR\n"},
};
inline constexpr Example accepts[] = {
    {"R 010000Z JAN 01\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000001\n\nSIPDIS\n\n"
     "E.O. 12958: N/A\n",
     "the first day"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n", "an order whose years go on after 2001"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nTAGS: PREL\n", "nothing dates the cable"},
    {"R 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n\n"
     "E.O. 12958: N/A\n",
     "no SIPDIS"},
};

inline constexpr Rule rule{
    .code = "CAP012",
    .name = "stale-caption",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:sipdis-date",
    .summary = "SIPDIS on a cable before 2001",
    .message =
        "the caption {} was not in use at this cable's date; check the date, or whether the copy was changed "
        "later",
    .doc =
        "SIPDIS came into use about 2001. On an older cable the date-time group is wrong, or somebody changed the "
        "copy later.\n\n"
        "Check the date-time group against the message reference.\n\n"
        "Quiet when nothing dates the cable, or when its possible dates reach past the first day of use.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::caption},
};

}  // namespace cablelint::rules::stale_caption
