#pragma once

#include "rules/cable.hpp"
#include "rules/reading/reference_list.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::ref_letter_gap {

// Something was taken out, or glued, between the entry before and this letter.
inline bool may_be_lost(const Cable& c, const LetterEvent& e) {
  const std::uint32_t from = e.other ? e.other->letter_span.begin : c.t.reference_lines.front().begin;
  const auto between = c.view({from, e.at->letter_span.end});
  return is_damaged(between) || has_glued_letter(between);
}

inline void check(const Cable& c, Report& report) {
  LetterOrder(c.t).each([&](const LetterEvent& e) {
    if (e.kind != LetterEvent::Kind::gap || may_be_lost(c, e)) return;
    report.add(e.at->letter_span, {letter_word(e.at->letter), letter_word(e.expected)});
    if (e.other) report.related(e.other->letter_span, "the letter before it");
  });
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n"
     "SUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     «C.» 08 ROME 1432\n\n1. (U) Text (ref A).\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n"
     "REF: «B.» VALLETTA 97 C. ROME 14\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\n"
     "REF: (A) VALLETTA 97\n\n(B) VALLETTA 98\n\n«(D)» OSLO 12\n\n(E) ROME 14\n\n11. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: ETRD, MT\nSUBJ: PORT FEES\nREF: (A) VALLETTA 0098, «(C)» ROME 1432, (B) OSLO 12\n1. TEXT.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A) VALLETTA 97 B) ROME "
     "14 "
     "«F)» OSLO 12 D) STATE 3456\n\n1. (U) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\nSUBJECT: PORT FEES\n\nREF: A. VALLETTA "
     "97"
     "\n\n1B. ROME 14\n\n1«F.» OSLO 12\n\n11. (U) Text.\n\n12. (U) Text (ref C).\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: ROME "
     "14\n\n1.4(D)\nB1\n\n1. (C) Text.\n",
     "the exemptions of a release in the margin"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97 B. 08 "
     "ROME "
     "1432 (NOTAL)\n\n1. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. J. DOE - K. ROE "
     "E-MAIL OF "
     "02/10/2009\n     B. VALLETTA 97\n\n1. (U) Text.\n",
     "initials in names of an e-mail reference"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. A) VALLETTA 97\n     "
     "B. B) "
     "ROME 14\n\n1. (U) Text.\n",
     "doubled letters"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREFTELS: A) VALLETTA 97, "
     "B)ROME 14, "
     "C) OSLO 12\n\n1. (U) Text.\n",
     "a missing blank"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\nSUBJECT: PORT FEES\n\nREF: A. VALLETTA "
     "97\n\n"
     "1B. VALLETTA 98\n\n1C. ROME 14\n\n11. (U) Text.\n\n12. (U) Text.\n",
     "1B. of damaged copies"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97 "
     "XXXXXXXXXXXX C. "
     "ROME 14\n\n1. (U) Text.\n",
     "redacted between the letters"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97B. ROME "
     "14\n     "
     "C. OSLO 12\n\n1. (U) Text.\n",
     "a glued letter"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME "
     "14\n     B. OSLO 12\n     D. STATE 3456\n\n1. (U) Text.\n",
     "the letter twice in the place of the next: REF007"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: VALLETTA 97\n\n1. (U) "
     "Text.\n",
     "one reference needs no letter"},
};

inline constexpr Rule rule{
    .code = "REF001",
    .name = "ref-letter-gap",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:ref-list",
    .summary = "the letters of the reference list do not run A, B, C",
    .message =
        "the reference list has {} where {} should stand, so that what the text cites may be the wrong cable; "
        "letter the list A, B, C without gaps and see that the citations fit",
    .doc =
        "Two references and more are lettered A, B, C without gaps, and the text cites them by letter. A gap "
        "means "
        "that a reference or a letter was lost.\n\n"
        "Letter the list anew and correct the citations in the text.\n\n"
        "Quiet for initials of persons, doubled letters (A. A)), letters of damaged copies (1B.), lists that are "
        "redacted or glued at the gap, and where the letter before stands twice (REF007).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::ref_letter_gap
