#pragma once

#include "rules/cable.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_subject_mark {

inline std::string_view what_is_wrong(const Marking& m) {
  if (names_no_level(m)) return "names no level";
  switch (m.fault) {
    case MarkFault::none: break;
    case MarkFault::half_open: return "has no closing bracket";
    case MarkFault::half_closed: return "has no opening bracket";
    case MarkFault::wrong_brackets: return "stands in the wrong brackets";
    case MarkFault::cut_by_line_end: return "is cut by the line end";
    case MarkFault::unknown_word: return "is no known mark";
  }
  return {};
}

inline std::string_view nearest(const Marking& m) {
  if (names_no_level(m)) return {};
  const auto marks = facts::vocabulary().marks;
  const auto row = static_cast<std::size_t>(m.suggestion);
  return row < marks.size() ? marks[row].text : std::string_view{};
}

inline void check(const Cable& c, Report& report) {
  for (const Subject& s : c.t.subjects) {
    const Marking* m = c.t.mark(s.mark);
    if (s.quoted || !m) continue;
    const auto wrong = what_is_wrong(*m);
    if (wrong.empty()) continue;
    const auto near = nearest(*m);
    if (report.any())
      report.related(m->span, "the same in a copy of the line");
    else
      report.add(m->span, {m->span, wrong, near.empty() ? "" : "; the nearest is ", near});
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nC O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: "
     "02/14/2019\nTAGS: PREL, MT\nSUBJECT: «(C» PORT FEES\n\n1. (C) Text.\nBT\n#0117\nNNNN\n"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: «SBU)» PORT "
     "FEES\n\n"
     "1. (SBU) Text.\n"},
    {"\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n\nTAGS: [PREL](#) [MT](#)\n\n"
     "SUBJECT: «(SE)» PORT FEES\n\n11. (S) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJ: «{C}» PORT "
     "FEES\n"
     "\n1. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: «(NF)» PORT "
     "FEES\n"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: «(N/SF)» PORT FEES\n\n"
     "1. (S) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: «(UN)» PORT FEES\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (RE)OPENING THE PORT\n",
     "joined to a word"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (UN)CERTAIN FEES\n", "joined to a word"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (IN)SECURITY IN PORT\n",
     "joined to a word"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (U) PORT FEES\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (CORRECTED COPY) PORT FEES\n",
     "ordinary words in parentheses"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (PART 1 OF 2) PORT FEES\n",
     "ordinary words in parentheses"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: (S/NF) PORT "
     "FEES\n\n1. "
     "(S/NF) Text.\n",
     "a State form"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: (S/REL UK) PORT "
     "FEES\n",
     "a release mark"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: (SBU) PORT FEES\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: (c) PORT "
     "FEES\n",
     "lower case: POR009"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES (SE COAST)\n",
     "inside the subject"},
};

inline constexpr Rule rule{
    .code = "SUB003",
    .name = "malformed-subject-mark",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:subject-mark",
    .summary = "a mark at the start of the subject that cannot be read",
    .message = "{} at the start of the subject {}{}{}; write (U), (SBU), (C), (S) or (TS), or take it off",
    .doc = "A subject may begin with its own mark in round brackets. One that cannot be read leaves open how the "
           "subject "
           "line may be listed.\n\n"
           "Write the mark that was meant.\n\n"
           "Quiet for ordinary words in parentheses and for marks that can be read, such as (S/NF) or (c).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::malformed_subject_mark
