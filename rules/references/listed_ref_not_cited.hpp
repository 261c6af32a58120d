#pragma once

#include "rules/cable.hpp"
#include "rules/reading/reference_list.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::listed_ref_not_cited {

inline void check(const Cable& c, Report& report) {
  if (c.truncated) return;
  const ReferenceList list = reference_list(c);
  const Citations& cited = c.citations();
  const bool single = std::popcount(list.letters) == 1;
  if (cited.whole_list || (single && cited.only_entry)) return;
  std::uint32_t reported = 0;
  for (const Reference& r : c.t.references) {
    if (!r.letter || (reported & bit_of(r.letter)) || !cited.cited(r.letter).empty()) continue;
    report.add(r.letter_span, {letter_word(r.letter)});
    reported |= bit_of(r.letter);
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n"
     "SUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     «B.» 08 ROME 1432\n\n1. (U) Fees rose (ref "
     "A).\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n"
     "REF: «A.» VALLETTA 97 B. ROME 14 «C.» OSLO 12\n\n1. (C) Text (ref\nB).\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\nREF: A. "
     "VALLETTA 97\n\n1«B.» VALLETTA 98\n\n11. (U) As in ref A, fees rise.\n\n12. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: «A.» VALLETTA 97\n\n1. "
     "(U) "
     "Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME "
     "14\n     C. OSLO 12\n\n1. (U) Text (refs A-C).\n",
     "a range cites all of it"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     B. "
     "ROME "
     "14\n\n1. (U) Text as in reftels.\n",
     "the whole list is cited"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n\n1. "
     "(U) Text "
     "as in reftel.\n",
     "reftel cites the only reference"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: VALLETTA 97\n\n1. (U) "
     "Text.\n",
     "a reference without a letter"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n\n1. "
     "(U) Text "
     "that is...\n",
     "the text is cut"},
};

inline constexpr Rule rule{
    .code = "REF003",
    .name = "listed-ref-not-cited",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "F:ref-cited",
    .summary = "a lettered reference that no paragraph cites",
    .message = "no paragraph cites reference {}; cite it where it belongs, or take it out of the list",
    .doc = "A reference is listed because the text cites it.\n\n"
           "Cite it, or take it out and letter the rest anew.\n\n"
           "Quiet when the text cites the whole list (refs, reftels), for a single reference cited as reftel, and "
           "for "
           "texts that are cut. Off by default: many cables list what they only follow up.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::reference},
};

}  // namespace cablelint::rules::listed_ref_not_cited
