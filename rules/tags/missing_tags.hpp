#pragma once

#include "rules/cable.hpp"
#include "rules/reading/front_fields.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_tags {

// The first field that follows the TAGS in a cable.
inline Span next_field(const Telegram& t) {
  if (!t.subjects.empty()) return t.subjects.front().label;
  if (!t.reference_lines.empty()) return t.reference_lines.front();
  if (const Authority* a = t.own_authority()) return a->span;
  return {};
}

inline void check(const Cable& c, Report& report) {
  if (!c.t.tags_lines.empty() || c.front_matter_absent) return;
  if (!c.dated.surely_from(facts::row(facts::PeriodId::front_matter).from)) return;
  if (!lost_by_cut(c, next_field(c.t))) report.add(c.anchor);
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\n«UNCLAS VALLETTA 000117»\n\nSIPDIS\n\nE.O. 12958: N/A\nSUBJECT: PORT "
     "FEES\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"«C O N F I D E N T I A L VALLETTA 000117»\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nSUBJECT: PORT FEES\n\n"
     "Classified By: Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"\n\n«UNCLAS VALLETTA 000117»\n\nSENSITIVE\n\nE.O. 12958: N/A\n\nSUBJECT: PORT FEES\n\nREF: (A) VALLETTA "
     "97\n\n"
     "1(B) VALLETTA 98\n\n11. (SBU) Text.\n\n12. (SBU) Text.\n"},
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "«UNCLAS STATE 000123»\nE.O. 11652: N/A\nSUBJ: PORT FEES\n1. TEXT.\n"},
    {"«UNCLAS VALLETTA 000117» SIPDIS E.O. 12958: N/A SUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"«C O N F I D E N T I A L VALLETTA 000117»\n\n¶E.O. 12958: DECL: 02/14/2019\n¶SUBJECT: PORT FEES\n¶REF: ROME "
     "14\n\n¶1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A TAGS PREL PGOV MT SUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "glued, without its colon and without commas"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n¶E.O. 12958: DECL: 02/14/2019\n¶TAGS: PREL, MT\n¶SUBJECT: PORT "
     "FEES\n¶REF: ROME 14\n\n¶1. (C) Text.\n",
     "pilcrows before the labels"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\n"
     "PLEASE DISREGARD OUR LAST.\n",
     "front matter absent: CLS011"},
    {"UNCLAS VALLETTA 000117 SIPDIS E.O. 12958: N/A TAGS: PREL, MT SUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "a flattened copy where TAGS is glued: DMG006"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAG: PREL, MT\nSUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "another spelling of the label"},
    {"R 141010Z FEB 1972\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 0117\n\nSUBJ: PORT "
     "FEES\n\nTEXT.\n",
     "before TAGS were required"},
    {"UNCLAS VALLETTA 000117\n\nSUBJECT: PORT FEES\n\n1. (U) Text.\n", "nothing dates the cable"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: 02...\n",
     "cut before the TAGS: DMG009"},
};

inline constexpr Rule rule{
    .code = "TAG001",
    .name = "missing-tags",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:required-heading",
    .summary = "a cable of 1974 or later without a TAGS line",
    .message =
        "the cable has no TAGS line, so that no office is found for it and no search finds it; add TAGS with at "
        "least one subject tag below the E.O. line",
    .doc =
        "TAGS (Traffic Analysis by Geography and Subject) route and file a cable. From 1974 on every cable has "
        "them between the E.O. and the SUBJECT line.\n\n"
        "Add a line such as TAGS: PREL, MT.\n\n"
        "Quiet when the whole front matter is absent (CLS011), when TAGS are glued to another line (DMG006), when "
        "the front matter is cut before them, before 1974, and when nothing dates the cable.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::missing_tags
