#pragma once

#include "rules/cable.hpp"
#include "rules/reading/front_fields.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_subject {

// Nothing but a mark stands behind the label.
inline bool is_empty(const Telegram& t, const Subject& s) {
  const Marking* m = t.mark(s.mark);
  return trim(t.text, {m ? m->span.end : s.span.begin, s.span.end}).empty();
}

// The first field that follows the SUBJECT in a cable.
inline Span next_field(const Telegram& t) {
  if (!t.reference_lines.empty()) return t.reference_lines.front();
  if (const Authority* a = t.own_authority()) return a->span;
  return {};
}

inline void check(const Cable& c, Report& report) {
  if (c.front_matter_absent) return;
  const Subject* empty = nullptr;
  for (const Subject& s : c.t.subjects) {
    if (s.quoted) continue;
    if (!is_empty(c.t, s)) return;
    if (!empty) empty = &s;
  }
  if (empty)
    report.add(empty->label, {"the SUBJECT line is empty"});
  else if (!lost_by_cut(c, next_field(c.t)))
    report.add(c.anchor, {"the cable has no SUBJECT line"});
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\n«UNCLAS VALLETTA 000117»\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n\n"
     "1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\n"
     "«SUBJECT:»\n\nClassified By: Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"\n\n«UNCLAS VALLETTA 000117»\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nREF: (A) VALLETTA 97\n\n"
     "1B. VALLETTA 98\n\n11. (U) Text.\n\n12. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n«UNCLAS STATE 000123»\nE.O. 11652: N/A\n"
     "TAGS: OVIP (DOE, JOHN), MT\nREF: VALLETTA 0098\n1. TEXT.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n«SUBJECT:» (U)\n\n1. (U) Text.\n"},
    {"R 141010Z MAR 73\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n«UNCLAS VALLETTA 0117»\nE.O. 11652: N/A\n"
     "TAGS: PFOR, MT\nREF: STATE 1234\n1. TEXT.\n"},
    {"«C O N F I D E N T I A L VALLETTA 000117»\n\n¶E.O. 12958: DECL: 02/14/2019\n¶TAGS: PREL, MT\n¶REF: ROME "
     "14\n\n¶1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\n¶E.O. 12958: DECL: 02/14/2019\n¶TAGS: PREL, MT\n¶SUBJECT: PORT "
     "FEES\n¶REF: ROME 14\n\n¶1. (C) Text.\n",
     "pilcrows before the labels"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJ: (U) PORT FEES\n\n1. (U) Text.\n", "SUBJ"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT:\nPORT FEES\n\n1. (U) Text.\n",
     "the subject below its label"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: TAGS: WHAT CHANGES IN MAY\n\n1. (U) "
     "Text.\n",
     "the cable is about TAGS"},
    {"UNCLAS VALLETTA 000117\n\nPLEASE DISREGARD OUR LAST.\n", "front matter absent: CLS011"},
    {"UNCLAS VALLETTA 000117 SIPDIS E.O. 12958: N/A TAGS: PREL SUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "glued: DMG006"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02...\n", "cut before the subject: DMG009"},
};

inline constexpr Rule rule{
    .code = "SUB001",
    .name = "missing-subject",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:subject-one",
    .summary = "no SUBJECT line, or an empty one",
    .message =
        "{}, so that a reader cannot tell what the cable is about; write the subject in one line below the TAGS",
    .doc = "Every cable says in one SUBJECT (or SUBJ) line what it is about. Without it the cable cannot be "
           "listed.\n\n"
           "Add the line below the TAGS.\n\n"
           "Quiet when the whole front matter is absent (CLS011), when the line is glued to another (DMG006), "
           "and when the front matter is cut before it.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::missing_subject
