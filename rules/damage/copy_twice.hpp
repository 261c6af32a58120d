#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::copy_twice {

inline void check(const Cable& c, Report& report) {
  if (const Damage* d = first(c.t, DamageKind::copy_twice)) report.add(d->span).related(c.anchor, c.anchor_name());
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Do...\n\n«C O N F I D E N T I A L VALLETTA 000117» SIPDIS E.O. 12958: "
     "DECL: 02/14/2019 TAGS: EWWT SUBJECT: PORT FEES Classified By: DCM J. Doe. Reason: 1.4 (b).\n\n1. (C) "
     "Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nFM «AMEMBASSY VALLETTA»\nTO SECSTATE WASHDC 0311\n\nUNCLAS "
     "VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT, MT\nSUBJECT: PORT FEES AND HARBOR DUES\n\n«E.O. "
     "12958: N/A»\nTAGS: EWWT, MT\nSUBJECT: PORT FEES AND HARBOR DUES\n\n1. Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 1 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. Text "
     "goes on\n\nUNCLAS SECTION 2 VALLETTA 000117\n\nin the next section.\n\n3. Text.\n",
     "sections whose total is lost"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n\nS E C R E T "
     "SECTION 02 OF 02 VALLETTA 000117\n\n2. (S) Text.\n",
     "the heading of a later section"},
    {"CONFIDENTIAL\n\nC O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (C) Text.\n",
     "a level word alone before the line"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text:\n\n1. A point.\n2. "
     "Another.\n\n2. Text.\n",
     "a list inside a paragraph"},
};

inline constexpr Rule rule{
    .code = "DMG007",
    .name = "copy-twice",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:1 layouts D, E",
    .summary = "the cable, its heading or its front matter stands twice",
    .message =
        "a second copy begins here: the cable, its heading or its front matter stands twice; keep the whole one",
    .doc =
        "Some copies print the heading or the front matter of a cable once cut and once in full, or the whole "
        "text "
        "twice.\n\nKeep the whole one.\n\nQuiet for headings of later sections and for a level word alone before "
        "the classification line.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::copy_twice},
};

}  // namespace cablelint::rules::copy_twice
