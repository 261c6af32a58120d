#pragma once

#include "rules/cable.hpp"
#include "rules/reading/post_names.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::future_reference {

// One post under two names: STATE and SECSTATE, ABUDHABI and ABU DHABI.
inline bool is_post(std::string_view own, std::string_view other) {
  using namespace post_names;
  return is_name_of(own, other) || is_name_of(other, own);
}

enum class Year : std::uint8_t { other, same, later };

// A reference without a year has the cable's. Two digits do not tell the century: 71 in a cable of 1973 is 1971.
inline Year year_of(const Cable& c, const Reference& r) {
  constexpr int century = 100;
  if (r.year == -1) return Year::same;
  if (!c.dated.known()) return Year::other;
  const int year = r.year >= c.dated.last.year + century / 2 ? r.year - century : r.year;
  if (year > c.dated.last.year) return Year::later;
  return c.dated.first.year == c.dated.last.year && year == c.dated.first.year ? Year::same : Year::other;
}

inline bool is_future(const Cable& c, const Reference& r, const ClassificationLine& line) {
  switch (year_of(c, r)) {
    case Year::other: return false;
    case Year::later: return true;
    case Year::same: break;
  }
  return line.number >= 0 && r.number >= line.number && is_post(c.view(line.post), c.view(r.post));
}

inline void check(const Cable& c, Report& report) {
  const ClassificationLine* line = c.t.classification();
  if (!line) return;
  for (const Reference& r : c.t.references) {
    if (r.kind != Reference::Kind::telegram || !is_future(c, r, *line)) continue;
    const bool later = year_of(c, r) == Year::later;
    const bool itself = !later && r.number == line->number;
    report.add(r.span, {itself  ? "names the cable itself"
                        : later ? "is of a year after the cable's"
                                : "has a number of this post that comes after the cable's"});
    report.related(c.anchor, "the cable's own number");
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n"
     "SUBJECT: PORT FEES\nREF: A. «VALLETTA 150»\n     B. 08 ROME 1432\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. "
     "12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. «09 VALLETTA 117» B. «10 ROME "
     "14»\n\n1. (C) "
     "Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\nREF: A. "
     "«VALLETTA "
     "171»\n\n1B. VALLETTA 98\n\n11. (U) Text.\n\n12. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: ETRD, MT\nSUBJ: PORT FEES\nREF: «STATE 0321»\n1. TEXT.\n"},
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\n\nE.O. 12958: N/A\nTAGS: "
     "PREL\n"
     "SUBJECT: PORT FEES\nREF: «SECSTATE 4567»\n\n1. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 012345\n\nE.O. 12958: N/A\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\nREF: «SECSTATE 12346»\n\n1. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS SECSTATE 012345\n\nE.O. 12958: "
     "N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREF: «STATE 12346»\n\n1. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\nTAGS: "
     "ETRD, MT\nSUBJ: PORT FEES\nREF: «76 ROME 12»\n1. TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\nTAGS: "
     "ETRD, MT\nSUBJ: PORT FEES\nREF: 25 ROME 12\n1. TEXT.\n",
     "a year that no telegram has"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nE.O. 12958: "
     "N/A\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. 09 VALLETTA 98\n\n1. (U) Text.\n",
     "lower numbers"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nE.O. 12958: "
     "N/A\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\nREF: A. ROME 1432\n     B. STATE 117043\n\n1. (U) Text.\n",
     "another post"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nE.O. 12958: "
     "N/A\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\nREF: A. 08 VALLETTA 1432\n     B. 2008 VALLETTA 999\n\n1. (U) Text.\n",
     "an earlier year"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREF: 04 VALLETTA 1432\n\n1. (U) "
     "Text.\n",
     "the cable's year is not known"},
    {"UNCLAS VALLETTA 00Q117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREF: VALLETTA 1432\n\n1. (U) "
     "Text.\n",
     "the cable's number cannot be read: CLS005"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n\nE.O. 12958: "
     "N/A\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\nREF: 10 ROME 1Q43\n\n1. (U) Text.\n",
     "the number of the reference cannot be read: REF004"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREF: 95 VALLETTA 118\n\n1. (U) "
     "Text.\n",
     "the cable may be of a later year than its order"},
    {"R 141010Z FEB 73\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 0117\n\nE.O. 11652: "
     "N/A\nTAGS: PFOR\nSUBJ: PORT FEES\nREF: A. 71 ROME 1432\n     B. 72 VALLETTA 999\n\n1. TEXT.\n",
     "years of the 1970s in two digits"},
};

inline constexpr Rule rule{
    .code = "REF005",
    .name = "future-reference",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:ref-not-future",
    .summary = "a reference to a cable that is not yet written",
    .message = "this reference {}; correct the number, or write the year in front where it is an earlier one",
    .doc = "A cable refers to what was sent before it: another cable of the same post and year has a lower "
           "number, and "
           "no reference has a later year. Most of these are typing errors, or lack the year of a cable of last "
           "year.\n\n"
           "Correct the number or add the year.\n\n"
           "Quiet for other posts and earlier years, when the cable's own number cannot be read, and for written "
           "years "
           "when the cable's year is not known.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::reference},
};

}  // namespace cablelint::rules::future_reference
