#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/paragraph_order.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::paragraph_gap {

// 3,000 and 3. percent: the number belongs to a sentence that a line end cuts.
inline bool goes_on(std::string_view rest) {
  const auto first = rest.find_first_not_of(" \t");
  return first != rest.npos && (is_lower(rest[first]) || (first == 0 && is_digit(rest[first])));
}

// The number stands at the start of a line all the same, in a form that no paragraph has.
// (1) (2) (3) inside the paragraph before is a list and no trace of paragraph 3: the number below it, in the
// same form, stands on a line of its own behind the paragraph's first.
inline bool stands_somewhere(const Cable& c, std::int32_t number, std::uint32_t from, std::uint32_t to) {
  char item_above = 0;
  const Span behind_first{from + 1, to};
  for (const Line& l : c.t.lines) {
    if (!behind_first.contains(l.begin)) continue;
    const std::string_view line = c.view(l.content());
    const auto size = static_cast<std::uint32_t>(line.size());
    const auto begin = static_cast<std::uint32_t>(std::ranges::find_if(line, is_word) - line.begin());
    const std::uint32_t end = skip_digits(line, begin, size);
    if (end == size || is_word(line[end]) || line[end] == ' ') continue;
    const auto here = to_number(line, {begin, end});
    if (here == number - 1) item_above = line[end];
    if (here == number && item_above != line[end] && !goes_on(line.substr(end + 1))) return true;
  }
  return false;
}

inline void check(const Cable& c, Report& report) {
  ParagraphOrder(c).each([&](const OrderEvent& e) {
    if (e.kind != OrderEvent::Kind::gap) return;
    if (cut_between(c, e.other->span.begin, e.at->span.begin)) return;
    if (stands_somewhere(c, e.missing, e.other->span.begin, e.at->span.begin)) return;
    const std::int32_t more = e.last_missing - e.missing;
    const Arg last = more == 0 ? Arg() : Arg(e.last_missing);
    report.add(e.at->number_span, {e.missing,
                                   more == 0   ? ""
                                   : more == 1 ? " or "
                                               : " to ",
                                   last, e.at->number})
        .related(e.other->number_span, "the paragraph before");
  });
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. They say: El "
     "puerto abre hoy. 1. Se paga la tasa. 2. Se abre el muelle. 3. Se cierra la puerta.\n\n«4». Text.\n\n5. "
     "Text.\n\n6. Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n«4». (C) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. Text.\n\n«4». "
     "Text.\n\n5. Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\n11. (SBU) Text.\n\n12. (SBU) Text.\n\n1«5». (SBU) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text on June 25.\n\n«5». (C) Text.\n\n6. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Three questions:\n\n(1) Which port?\n(2) Which fee?\n(3) Who pays?\n\n«4». "
     "(C) "
     "Text.\n\n5. (C) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. The port took "
     "in\n3,000 tons of "
     "sugar.\n\n«4». Text.\n\n5. Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. Shares in "
     "percent:\n\n1. Sugar: 12\n2. Tea: 7\n3. Coffee: 4\n4. Other: 77\n\n«4». Text.\n\n5. Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text in 1.2. (C) and in A4. (C) of the code.\n\n«3». (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2. Text of visas, class\n3A or 3B.\n\n«4». "
     "Text.\n\n5. Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text in room B3. (C) Text; they pay $3. (C) Text of No.3. Text "
     "and of 1.3. Text.\n\n2. (C) Text.\n\n«4». (C) Text.\n\n5. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) The fee would rise by "
     "March\n15.\n\n(SBU) Text without a number.\n\n2. (C) Text.\n",
     "a sentence ends in a number on a line of its own, above a mark"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n- 3. Text.\n\n4. (C) Text.\n",
     "noise in front of the number"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text. 3. (C) Text.\n\n4. (C) Text.\n",
     "in mid-line"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n3. Text.\n\n4. (C) Text.\n",
     "unmarked"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2.\n\n(C) Text.\n\n3. (C) Text.\n",
     "alone on its line"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n(C) 2. Text.\n\n3. (C) Text.\n",
     "behind its mark"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text. VALLETTA 00000117  002.2 OF 002  2. (C) Text.\n\n3. (C) Text.\n",
     "behind a page line"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\nXXXXXXXXXXXX\n\n3. (C) Text.\n",
     "redacted text"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n4. (C) Text.\n\n3. (C) Text.\n\n5. (C) Text.\n",
     "swapped numbers"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n2. (C) Text.\n\n4. (C) Text.\n",
     "the number was typed as another (PAR002)"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n38. (C) Text.\n\n39. (C) Text.\n",
     "a part-two cable that starts high"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text of a message "
     "follows:\n\nUNCLAS STATE 012345\nE.O. 12958: N/A\nSUBJECT: QUOTED\n\n1. Text.\n\n3. Text.\n",
     "quoted cable"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text. End summary.2. (C) Text.\n\nTRADE3. (C) Text.\n\n4. (C) "
     "Text.\n",
     "the blank before the number is lost"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2. Text.\n\n3A. Text.\n\n3B. Text.\n\n4.a. "
     "Text.\n\n4.b. Text.\n\n5. Text.\n",
     "paragraphs in parts"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text. End summary.2. Text.\n\n3. "
     "Text.\n\n--------4. Text.\n\n5. Text.\n",
     "the blank is lost before a number without a mark"},
};

inline constexpr Rule rule{
    .code = "PAR001",
    .name = "paragraph-gap",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:para-number",
    .summary = "a paragraph number is nowhere in the cable",
    .message =
        "no paragraph is numbered {}{}{}: the numbering goes on with {} here; restore what is missing or renumber",
    .doc =
        "The numbers of a telegram's paragraphs run from 1 without a gap, over all sections. A number that is "
        "nowhere in "
        "the cable means that a paragraph was lost or dropped before release, or that the numbers are wrong.\n\n"
        "Restore the paragraph, or renumber those behind it.\n\n"
        "The number is looked for in mid-line, unmarked, alone on a line, behind its mark and behind a page line "
        "first. "
        "Quiet where text was redacted or cut, in quoted cables, for a cable that starts high (PAR004), for "
        "swapped "
        "numbers (PAR003) and where the missing number was typed as another (PAR002).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::out_of_order},
};

}  // namespace cablelint::rules::paragraph_gap
