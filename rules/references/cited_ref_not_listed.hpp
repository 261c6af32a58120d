#pragma once

#include "rules/cable.hpp"
#include "rules/reading/reference_list.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::cited_ref_not_listed {

inline void check(const Cable& c, Report& report) {
  const ReferenceList list = reference_list(c);
  if (list.entries == 0 || c.joined) return;
  const Citations& cited = c.citations();
  if (cited.list_in_text) return;
  bool judged = false;
  Span last;
  for (char letter = 'Z'; letter != 'A'; --letter) {  // the first entry is A
    const Span at = cited.cited(letter);
    if (at.empty() || at == last || list.answers_for(letter)) continue;  // refs A-D: D alone, and not C
    if (!judged && is_list_damaged(c.t)) return;
    judged = true;
    report.add(at, {letter_word(letter)}).related(c.t.reference_lines.front(), "the reference list");
    last = at;
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n"
     "SUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. 08 ROME 1432\n\n1. (U) Fees rose (ref A) and fell («ref "
     "D»).\n"
     "BT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n"
     "REF: A. VALLETTA 97 B. ROME 14\n\n1. (C) The minister spoke of fees («ref\nD»).\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\nREF: (A) "
     "VALLETTA 97\n\n(B) VALLETTA 98\n\n11. (U) As in refs A and «C», fees rise.\n\n12. (U) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\nSUBJECT: PORT FEES\n\nREF: A. VALLETTA "
     "97\n\n"
     "1B. VALLETTA 98\n\n11. (U) Text («ref (c)»), text.\n\n12. (U) Text (reftel B).\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: ETRD, MT\nSUBJ: PORT FEES\nREF: (A) VALLETTA 0098, (B) ROME 1432\n1. PER «REF C» AND REF B, FEES "
     "RISE.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME 14"
     "\n\n1. (U) Text (refs A-«D»).\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: VALLETTA 97\n\n1. (U) "
     "Text "
     "(«reftel B»).\n"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. "
     "VALLETTA "
     "97\n     B. ROME 14\n\n1. (U) Text («ref\n\nVALLETTA 00000117  002 OF 002\n\nC»), text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME 14\n\n1. (U) As in ref A and «D». The port is shut.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME 14\n\n1. (U) Refs A, B and «C». Fees rise.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME 14\n\n1. (U) As in ref A/«C». Text.\n"},
    {"UNCLAS VALLETTA 000117\n\n¶E.O. 12958: N/A\n¶TAGS: PREL, MT\n¶SUBJECT: PORT FEES\n¶REF: A. VALLETTA 97\n¶B. "
     "ROME 14\n\n¶1. (U) As in «ref C».\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME 14\n\n1. (U) As in ref A and S/P views. Refs A and B, C. Doe said, are old.\n",
     "an office of two letters, and a name behind a whole list"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME 14\n\n1. (U) Per ref A and S/CT guidance we asked. Refs A, B and D/HRC agree.\n",
     "offices"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME 14\n\n1. (U) As in ref A and C. Smith said, ref B, U Win Naing and ref A - C. Doe.\n",
     "names"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME "
     "14\n\n1. (U) As in refs A and B, (reftel A), ref (b) and Ref B's end.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97 "
     "B...\n\n1. (U) "
     "Text (ref C).\n",
     "the list is cut"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97 "
     "XXXXXXXXXXXX\n\n"
     "1. (U) Text (ref B).\n",
     "the list is redacted"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES REF: A. VALLETTA 97\n\n1. (U) "
     "Text "
     "(ref B).\n",
     "the list is glued to another line"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97B. ROME "
     "14\n\n1. "
     "(U) Text (ref B).\n",
     "a glued letter"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     C. "
     "ROME "
     "14\n\n1. (U) Text (ref B).\n",
     "the list itself has the gap: REF001"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     A. "
     "ROME "
     "14\n\n1. (U) Text (ref B).\n",
     "a letter of the list stands twice: REF007"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME "
     "14\n\n1. (U) Per ref A, J. Doe and the ref U.S. side refer to the C-130; ref C-130 data.\n",
     "initials and designations"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME 14\n\n1. (U) As in reftel. A fee is due. So says the other reftel.\nI. The fee\n",
     "reftel ends a sentence"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME "
     "14\n\n1. (U) Per ref\n\nC. Doe said so. We refer a case, a prefab C, and ref A and I agree.\n",
     "a blank line parts them; words that only begin so"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text (ref A).\n",
     "no REF line: REF006"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREF: OSLO 12\n\n1. (U) "
     "Text.\n\n2. (U) "
     "Embassy received the following:\n\nUNCLAS OSLO 000333\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: FISH\nREF: "
     "A. ROME "
     "12\n     B. ROME 13\n\n1. (U) Text (ref B).\n",
     "a cable quoted in the text"},
};

inline constexpr Rule rule{
    .code = "REF002",
    .name = "cited-ref-not-listed",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:ref-cited",
    .summary = "the text cites a reference that the list does not have",
    .message =
        "the text cites reference {} but the list does not have it; add the reference to the REF line or correct "
        "the letter",
    .doc = "Whatever the text cites by letter stands in the REF line. A letter that is not there sends the reader "
           "nowhere, or to the wrong cable. Each letter is reported once, at its first place.\n\n"
           "Add the reference, or correct the letter.\n\n"
           "Quiet when the list is cut, redacted or glued to another line, when the list itself has the gap "
           "(REF001) or "
           "a letter twice (REF007), and in other cables quoted in the text. Without any REF line it is REF006.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::reference},
};

}  // namespace cablelint::rules::cited_ref_not_listed
