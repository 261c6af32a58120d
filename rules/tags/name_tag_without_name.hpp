#pragma once

#include "rules/cable.hpp"
#include "rules/reading/tags.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::name_tag_without_name {

// From the last tag to the first: some name behind the tag on its line will do, since OREP, OVIP (DOE, JOHN) have
// one for both.
inline void check(const Cable& c, Report& report) {
  const auto& period = facts::row(facts::PeriodId::name_tags);
  if (!c.dated.surely_within(period.from, period.to)) return;
  Span line;
  bool named = false;
  for (std::size_t i = c.t.tags.size(); i-- > 0;) {
    const Span tag = c.t.tags[i].span;
    if (const Span here = tags_line_of(c.t, tag); here != line) {
      line = here;
      named = false;
    }
    named = named || is_personal_name(c, i);
    const TagRows rows = named ? TagRows() : tag_rows(c.view(tag));
    if (!rows.empty() && rows.front().takes_name) report.add(tag, {tag});
  }
}

inline constexpr Example flags[] = {
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "UNCLAS STATE 000123\nE.O. 11652: N/A\nTAGS: «OVIP», MT\nSUBJECT: PORT FEES\n1. TEXT.\n"},
    {"R 021302Z JAN 77\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 0123\nE.O. 11652: N/A\n"
     "TAGS: OREP (DOE, JOHN), «OTRA», MT\nSUBJ: PORT FEES\n1. TEXT.\n"},
    {"R 021302Z JAN 79\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nLIMITED OFFICIAL USE VALLETTA 0123\nE.O. "
     "12065: "
     "N/A\nTAGS PFOR, «OEXC», «OCON»\nSUBJECT: PORT FEES\n1. TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: OVIP (DOE, JOHN), OREP (ROE, JANE A), MT\nSUBJECT: PORT FEES\n",
     "each with its name"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: OREP, OVIP, MT (DOE, JOHN)\nSUBJECT: PORT FEES\n",
     "one name for several tags"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"
     "TAGS: OVIP, PREL, MT\nSUBJECT: PORT FEES\n",
     "other years"},
    {"UNCLAS VALLETTA 000117\n\nTAGS: OVIP, MT\nSUBJECT: PORT FEES\n", "nothing dates the cable"},
};

inline constexpr Rule rule{
    .code = "TAG007",
    .name = "name-tag-without-name",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:tags-name",
    .summary = "OCON, OEXC, OREP, OTRA or OVIP of 1974 to 1979 without a person's name",
    .message =
        "{} takes the name of the visitor or traveller, and none follows it; add it in parentheses: LAST, FIRST",
    .doc = "The TAGS manual of 1974 asks for a name with the tags of conferences, exchanges, representation, "
           "travel and "
           "visits: OVIP (LAST, FIRST).\n\n"
           "Add the name.\n\n"
           "Quiet outside of 1974 to 1979, when nothing dates the cable, and where one name follows several such "
           "tags.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::name_tag_without_name
