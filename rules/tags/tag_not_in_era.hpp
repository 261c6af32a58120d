#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/tags.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::tag_not_in_era {

constexpr Date last_of(const facts::TagEraRow& era) { return era.to.known() ? era.to : Date{9999, 12, 31}; }

inline bool may_be_met(const Cable& c, const facts::TagRow& row) {
  return std::any_of(facts::tag_eras.begin(), facts::tag_eras.end(), [&](const facts::TagEraRow& era) {
    return facts::listed(row.eras, era.era) && c.dated.may_be_within(era.from, last_of(era));
  });
}

// The latest list that has the code.
inline const facts::TagEraRow& last_era(const facts::TagRow& row) {
  return *std::find_if(facts::tag_eras.rbegin(), facts::tag_eras.rend(),
                       [&](const facts::TagEraRow& era) { return facts::listed(row.eras, era.era); });
}

inline void check(const Cable& c, Report& report) {
  each_tag(c, [&](const Tag& tag, const TagReading& reading) {
    const TagRows rows = reading.rows;
    if (rows.empty() || rows.front().kind != "country") return true;
    if (std::any_of(rows.begin(), rows.end(), [&](auto& row) { return may_be_met(c, row); })) return true;
    report.add(tag.span, {tag.span, rows.front().name, last_era(rows.front()).what});
    return true;
  });
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 05\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, «DE», "
     "MT\n"
     "SUBJECT: PORT FEES\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: ETRD, «RS», «KZ»\nSUBJECT: PORT FEES\n1. TEXT.\n"},
    {"R 141010Z FEB 19\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nE.O. 13526: N/A\n"
     "TAGS: PREL, «UK», MT\nSUBJECT: PORT FEES\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"
     "TAGS: PREL, UK, DE, RU, RS\nSUBJECT: PORT FEES\n",
     "2008 to 2016: both lists"},
    {"R 141010Z FEB 05\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"
     "TAGS: PREL, UK, GM, RS, XR\nSUBJECT: PORT FEES\n",
     "codes of the cable's time"},
    {"UNCLAS VALLETTA 000117\n\nTAGS: PREL, DE, UK\nSUBJECT: PORT FEES\n", "nothing dates the cable"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, DE\nSUBJECT: PORT FEES\n",
     "the order's years reach into the time of the code"},
};

inline constexpr Rule rule{
    .code = "TAG006",
    .name = "tag-not-in-era",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "F:tags-era",
    .summary = "a country code of another era's list only",
    .message = "{} is the code of {} only in {}, not at the cable's date; write the code of the list then in use",
    .doc =
        "Country codes among the TAGS changed: the handbook of 1974, the list of the 1990s and 2000s after FIPS "
        "10-4, "
        "and that of today after ISO 3166 differ in more than a hundred codes.\n\n"
        "Write the code of the list in use at the cable's date.\n\n"
        "Quiet from 2008 to 2016, when both later lists may be met, from 1980 to 1999 for both earlier ones, for "
        "codes that some list of the time has, and when nothing dates the cable. Off by default: no source gives "
        "the days of change.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::tag_not_in_era
