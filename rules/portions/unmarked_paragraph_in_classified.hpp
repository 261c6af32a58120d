#pragma once

#include "rules/cable.hpp"
#include "rules/reading/unmarked.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unmarked_paragraph_in_classified {

inline void check(const Cable& c, Report& report) {
  if (c.classified() && c.dated.surely_from(facts::row(facts::PeriodId::portion_marks).from))
    report_unmarked(c, report);
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text one.\n\n«2». Text two.\n\n3. (U) Text three.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text one.\n\n«2». Text two.\n\n«3». Text three.\n\n4. (C) Text "
     "four.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n«1». Text one.\n\n2. Text two.\n\n3. Text three.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n¶1. (S) Text one.\n\n¶2. (C) Text two.\n\n¶«3». Text three.\nROE\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n«2». Point of "
     "contact is the political section.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n«2». Entire text "
     "of the speech is in the library.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n«2». The "
     "minister met us.\n\nA. (C) One.\n\nB. (U) Two.\n\n3. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) The "
     "points are:\n-- One.\n-- Two.\n«3». Point of contact is the political section.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) The "
     "points are:\n\nA. One.\n\nB. Two, which is longer\nthan the line.\n«3». Last text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) "
     "Text.\n\n3. (C) The points are:\n1. One.\n2. Two.\n«4». Last text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) "
     "Text.\n\n3. (C) The points are:\n1. One.\n2. Two.\n3. Three.\n\n«4». Last text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (C) Text.\n\n2. Text.\n", "nothing is known of the date"},
    {"O 141010Z FEB 88\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12356: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. Text.\n",
     "before 1995-10-14"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C - ENTIRE TEXT)\n\n2. Text two.\n\n3. Text three.\n",
     "entire-text statement"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n(C) Entire text.\n\n1. Text one.\n\n2. Text two.\n",
     "entire-text statement outside the brackets"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Classified "
     "By: Jane Roe, DCM. Reason: 1.4 (b).\n\n2. (C) Text.\n",
     "the Classified By block"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\nECONOMIC TALKS\n\n2. (C) Text.\n",
     "a heading"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) The points are:\n 1. First point;\n 2. Second point.\n\n2. (C) "
     "Text.\n",
     "list items"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) They will meet on June\n25. The minister will attend.\n\n2. (C) "
     "Text.\n",
     "a wrapped number"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. C) Text.\n\n3. {C} Text.\n\n4. (C Text (ref A).\n",
     "damaged marks are POR004"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. (SE) Text.\n",
     "an unknown mark is POR005"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. Key Points: -- (C) Text.\n",
     "mark after a lead-in is POR006"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. XXXXXXXXXXXX\n\n3. (C) Text.\n",
     "redacted with its mark"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. Key points:\n-- (C) One.\n-- (U) Two.\n\n3. (C) "
     "Text.\n",
     "the points carry the marks"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. Fees and "
     "dues\n\nA. (C) One.\n\nB. (U) Two.\n\n3. (C) Text.\n",
     "words that are no sentence lead to marked points"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. Summary.\n-- "
     "(C) One.\n-- (U) Two.\n\n3. (C) Text.\n",
     "one word leads to marked points"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) The "
     "points are:\n-- One.\n-- They will meet on June\n3. The minister will attend.\n",
     "a wrapped date in the last item of a list"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) The "
     "points are:\n-- One.\n-- The office asks for the fee that is named in schedule\n3. It is high.\n",
     "a wrapped number in the last item of a list"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) The "
     "points are:\n1. One.\n2. Two.\n3. Three.\n",
     "the last item of a list"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) "
     "Text.\n\n3. (C) The points are:\n\n1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n",
     "the last item of a list, set as the paragraphs are"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. (C) The "
     "points are:\n-- One.\n-- Two.\n\nThe fee is high.\n3. It is due.\n",
     "a number straight below text, with a list above that"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2. Text.\n",
     "not classified"},
};

inline constexpr Rule rule{
    .code = "POR001",
    .name = "unmarked-paragraph-in-classified",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:portion-required",
    .summary = "a numbered paragraph of a classified cable has no portion mark",
    .message = "{} a portion mark in a {} cable; put the mark of its own level directly after the number",
    .doc = "Since E.O. 12958 every paragraph of a classified telegram says its own level, so that a reader can "
           "quote or release the parts that may be released. An unmarked paragraph has to be handled at the "
           "level of the whole cable.\n\nPut (U), (SBU), (C), (S) or (TS) directly after the number.\n\nQuiet "
           "before 1995-10-14, under an (X - ENTIRE TEXT) statement, for the Classified By block, headings, "
           "list items and wrapped numbers, for a damaged mark (POR004), for a mark in the wrong place "
           "(POR006), for a few words that lead to marked points, and where the paragraph begins in a redaction. "
           "When no paragraph at all is marked it "
           "reports once.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::unmarked_paragraph_in_classified
