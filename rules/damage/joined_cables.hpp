#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::joined_cables {

inline Span name_of(const Telegram& t, const Damage& d) {
  for (const ClassificationLine& l : t.classifications)
    if (l.span == d.span && !l.mrn_span.empty()) return l.mrn_span;
  return d.span;
}

inline void check(const Cable& c, Report& report) {
  const Damage* d = first(c.t, DamageKind::joined);
  if (!d) return;
  report.add(d->span, {name_of(c.t, *d)}).related(c.anchor, c.anchor_name());
  relate_others(c.t, *d, report, "another cable");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. Text of the "
     "cable:\n\n«S E C R E T OSLO 000098»\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: FERRY LINES\n\n1. "
     "(S) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT, MT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Doe. Reason: 1.4 (b).\n\n1. (C) Text.\n\n«UNCLAS STATE 012345» SENSITIVE "
     "SIPDIS E.O. 12958: N/A TAGS: PREL SUBJECT: FERRY LINES\n\n1. (U) Text.\n\n2. (SBU) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n\n1. (C) Panama wrote:\n\nQUOTE «C O N F I D E N T I A L PANAMA 5220»\n\nE.O. 12958: DECL: "
     "02/13/2019\nTAGS: PREL, PM\nSUBJECT: LOCKS\n\n1. (C) Text.\n\nUNQUOTE\n\n2. (C) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. Panama wrote:\n\nQTE: "
     "«UNCLAS PANAMA 005220»\n\nE.O. 12958: N/A\nTAGS: PREL, PM\nSUBJECT: LOCKS\n\n1. Text.\n\n2. Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n\n1. (C) He said:\n\nQUOTE SECRET TREATIES ARE NOT OUR WAY\n\n2. (C) Text.\n",
     "words that are quoted"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n\nS E C R E T "
     "SECTION 02 OF 02 VALLETTA 000117\n\n2. (S) Text.\n",
     "sections of one cable"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text of OSLO 000098 and "
     "UNCLAS STATE 012345.\n",
     "references in a sentence"},
};

inline constexpr Rule rule{
    .code = "DMG008",
    .name = "joined-cables",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:3",
    .summary = "two cables with headings of their own in one text",
    .message = "another cable, {}, begins in the text of this one: two were joined or one is quoted whole, and "
               "its markings are not those of this cable; keep them apart",
    .doc = "A second message reference with front matter of its own stands in the text: a cable is quoted whole, "
           "or two were "
           "joined by mistake. The markings of one do not hold for the other.\n\nKeep the cables apart, or quote "
           "without "
           "heading.\n\nQuiet for files of several cables that the reader splits, for headings of sections, and "
           "for a "
           "reference named in the text.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::joined},
};

}  // namespace cablelint::rules::joined_cables
