#pragma once

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::subject_not_upper_case {

// Two small letters beside each other; NGOs and McDOE are as they should be, and &amp; is damage.
inline bool has_lower_case(std::string_view subject) {
  bool entity = false;
  char before = 0;
  for (const char letter : subject) {
    entity = letter == '&' || (entity && (is_word(letter) || letter == '#'));
    if (!entity && is_lower(before) && is_lower(letter)) return true;
    before = letter;
  }
  return false;
}

inline void check(const Cable& c, Report& report) {
  for (const Subject& s : c.t.subjects) {
    if (s.quoted || report.any()) continue;
    const Marking* m = c.t.mark(s.mark);
    if (has_lower_case(c.view({m ? m->span.end : s.span.begin, s.span.end}))) report.add(s.span);
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: «Port fees rise»\n\n1. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. "
     "12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: «(C) PORT FEES: Minister Speaks»\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\nSUBJECT: «PORT FEES and dues»\n\n11. "
     "(U) "
     "Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (U) PORT FEES AND NGOs\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: FEES &amp; DUES\n", "markup left over"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSubject: PORT FEES\n\n1. (U) Text.\n",
     "the label"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: (sbu) PORT FEES\n",
     "the mark is in small letters, not the subject"},
};

inline constexpr Rule rule{
    .code = "SUB004",
    .name = "subject-not-upper-case",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "F:subject-upper",
    .summary = "lower-case letters in the subject",
    .message = "the subject has lower-case letters; subjects are written in capitals, so write it in capitals",
    .doc = "Subjects are written in capitals, which lists of cables rely on.\n\n"
           "Write the subject in capitals.\n\n"
           "Quiet for single small letters, as in plurals of abbreviations, and for markup left over. Off by "
           "default: "
           "the habit is uneven and no source makes it a rule.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::subject_not_upper_case
