#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::nodis_with_exdis {

inline void check(const Cable& c, Report& report) {
  Span nodis, exdis;
  const auto* row = c.caption(facts::CaptionId::nodis, &nodis);
  if (!row || !c.caption(facts::CaptionId::exdis, &exdis) || !c.dated.surely_from(row->excludes_from)) return;
  const auto [first, second] = std::minmax(nodis, exdis, [](Span a, Span b) { return a.begin < b.begin; });
  report.add(second).related(first, "the other caption");
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nS E C R E T VALLETTA "
     "000117\n\nNODIS\n«EXDIS»\n\n"
     "E.O. 12958: DECL: 02/14/2019\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\nEXDIS\n\n«NODIS»\n\nSIPDIS\n\nE.O. 12958: DECL: "
     "02/14/2019\n"},
    {"S E C R E T VALLETTA 000117 NODIS «EXDIS»\n\nE.O. 12356: DECL: OADR\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nS E C R E T VALLETTA 000117\n\nEXDIS\nSTATE FOR EUR/SE «NODIS»\n\n"
     "E.O. 12958: DECL: 02/14/2019\nBT\n#0117\nNNNN\n"},
};
inline constexpr Example accepts[] = {
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nS E C R E T STATE 000123\nNODIS\nEXDIS\n"
     "E.O. 11652: GDS\n",
     "dated before 1980"},
    {"S E C R E T STATE 000123\nNODIS\nEXDIS\nTAGS: PREL\n", "nothing dates the cable"},
    {"S E C R E T VALLETTA 000117\n\nNODIS\nSTADIS\n\nE.O. 12958: DECL: 02/14/2019\n", "one of them"},
    {"S E C R E T VALLETTA 000117\n\nNODIS\nSIPDIS\nNODIS\n\nE.O. 12958: DECL: 02/14/2019\n", "one of them twice"},
};

inline constexpr Rule rule{
    .code = "CAP004",
    .name = "nodis-with-exdis",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:nodis-exdis-exclusive",
    .summary = "NODIS and EXDIS in one cable",
    .message =
        "NODIS and EXDIS stand in one cable and order different distributions; keep NODIS, the stricter, or the "
        "one that is meant",
    .doc = "NODIS and EXDIS are two distributions; a cable has one of them. NODIS is the stricter.\n\n"
           "Remove the other caption.\n\n"
           "Quiet before 1980, when some cables have both after a change of caption, and when nothing dates the "
           "cable.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::several_captions},
};

}  // namespace cablelint::rules::nodis_with_exdis
