#pragma once

#include "rules/cable.hpp"
#include "rules/reading/reference_list.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::repeated_ref_letter {

inline void check(const Cable& c, Report& report) {
  LetterOrder(c.t).each([&](const LetterEvent& e) {
    if (e.kind != LetterEvent::Kind::repeat) return;
    report.add(e.at->letter_span, {letter_word(e.at->letter)}).related(e.other->letter_span, "the same letter");
  });
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n"
     "SUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     «A.» 08 ROME 1432\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n"
     "REF: A. VALLETTA 97\n     B. ROME 14\n     «B.» OSLO 12\n     D. STATE 3456\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\nREF: (A) "
     "VALLETTA 97\n\n(B) VALLETTA 98\n\n«(B)» OSLO 12\n\n(C) ROME 14\n\n11. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A) VALLETTA 97\n     C) "
     "ROME 14\n"
     "     «C)» OSLO 12\n\n1. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\nREF: A. ROME 9877\n¶«A.» "
     "ROME "
     "9120\n¶C. OSLO 12\n\n¶1. (U) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\nSUBJECT: PORT FEES\n\nREF: A. VALLETTA "
     "97"
     "\n\n1B. ROME 14\n\n1«B.» OSLO 12\n\n11. (U) Text.\n\n12. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. A) VALLETTA 97\n     "
     "B. B) "
     "ROME 14\n\n1. (U) Text.\n",
     "doubled letters"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97 AND 98\n "
     "    B. A. "
     "DOE E-MAIL OF FEB 10\n\n1. (U) Text.\n",
     "two numbers under one letter, and an initial"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT F...\nREF: A. VALLETTA 97 B. ROME "
     "14\n\nUNCLAS "
     "VALLETTA 000117 SIPDIS E.O. 12958: N/A TAGS: PREL SUBJECT: PORT FEES REF: A. VALLETTA 97 B. ROME 14\n\n1. "
     "(U) "
     "Text.\n",
     "the front matter twice: DMG007"},
};

inline constexpr Rule rule{
    .code = "REF007",
    .name = "repeated-ref-letter",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:ref-list",
    .summary = "the same letter twice in the reference list",
    .message = "two references have the letter {}, so that a citation of it means either; letter the list A, B, C "
               "and see "
               "that the citations fit",
    .doc = "Each reference has a letter of its own.\n\n"
           "Letter the list anew and correct the citations in the text.\n\n"
           "Quiet for doubled letters (A. A)), several numbers under one letter, initials of persons, and a front "
           "matter "
           "that stands twice (DMG007).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::reference},
};

}  // namespace cablelint::rules::repeated_ref_letter
