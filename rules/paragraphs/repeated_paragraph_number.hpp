#pragma once

#include "rules/cable.hpp"
#include "rules/reading/paragraph_order.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::repeated_paragraph_number {

inline void check(const Cable& c, Report& report) {
  ParagraphOrder(c).each([&](const OrderEvent& e) {
    if (e.kind != OrderEvent::Kind::repeat) return;
    report.add(e.at->number_span, {e.at->number, e.other->number}).related(e.other->number_span, "the first one");
  });
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n«2». (C) Text.\n\n3. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n«2». (C) Text.\n\n4. (C) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. Text.\n\n«2». "
     "Text.\n\n3. Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n4. (C) Text.\n\n«4». (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2. Text:\n\n1. Fees.\n\n2. Dues.\n\n3. "
     "Text.\n\n4. Text.\n\n«4». Text.\n\n5. Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n«1». The rate is 1.25 and may be\n2. by "
     "the spring.\n\n2. Text.\n\n3. Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n¶1. Text.\n\n¶2. Text:\n\n1. The length\n2. The "
     "depth\n\n¶3. Text.\n\n¶«3». Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n3. (C) The draft says:\n\n4. The pier is ours.\n\n7. The gate is "
     "theirs.\n\n9. The lamp is no one's.\n\n4. (C) Text.\n\n5. (C) Text.\n",
     "paragraphs of a text that is quoted"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text:\n1. one\n2. two\n\n2. (C) Text.\n",
     "list items"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) A message follows:\n\nUNCLAS STATE 012345\nE.O. 12958: N/A\nSUBJECT: "
     "QUOTED\n\n1. (U) Text.\n\n2. (U) Text.\n\n3. (C) Text.\n",
     "quoted cable"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n3. (C) Text.\n\n1. (C) Text.\n\n2. (C) Text.\n\n3. (C) Text.\n",
     "body twice"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2. Text:\n\n1. a rise;\n\n2. a fall.\n\n3. "
     "Text:\n\n1. A fleet.\n\n2. A port.\n\n3. A road.\n\n4. A rail line.\n\n4. Text.\n",
     "items of lists that are set as paragraphs are"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\nA. The port.\n\n1. fees\n2. traffic\n\nB. "
     "The ship.\n\n1. Crew\n2. Age\n\n2. Text.\n\n3. Text.\n",
     "items below letters"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2A. The pier.\n2B. The basin.\n\n2. "
     "Text.\n\n3. Text.\n",
     "parts that come before their paragraph"},
};

inline constexpr Rule rule{
    .code = "PAR002",
    .name = "repeated-paragraph-number",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:para-number",
    .summary = "the same paragraph number twice",
    .message = "a second paragraph {} follows paragraph {}; renumber, or remove the copy",
    .doc = "Two paragraphs of one telegram carry the same number, so that a reference to it (\"para 6\") has two "
           "targets.\n\n"
           "Renumber the later one and those behind it.\n\n"
           "Quiet for numbered lists inside a paragraph, for quoted cables, and where the whole body stands twice "
           "(DMG007).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::out_of_order},
};

}  // namespace cablelint::rules::repeated_paragraph_number
