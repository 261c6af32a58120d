#pragma once

#include "rules/cable.hpp"
#include "rules/reading/list_letters.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::portion_above_classification {

inline void check(const Cable& c, Report& report) {
  if (!c.classified()) return;
  each_portion(c.t, [&](const Portion& p) {
    const Marking& m = p.mark;
    const bool subject = p.of == Portion::Of::subject;  // SUB002
    if (subject || m.level <= c.level || is_list_letter(c, m)) return;
    report.add(m.span, {m.span, c.t.classification()->level_span}).related(c.anchor, "classification line");
  });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. «(S)» Text.\n\n3. «(S/NF)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n\n2. «(TS)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\nA. «(S)» One.\nB. (C) Two.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) He made two points: -- «(S)» The port is closed. -- (C) The ferry "
     "is late.\n\n2. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text. A. (C) The port is closed. B. «(S)» The ferry is "
     "late.\n\n2. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n* (C) The port is closed; * «(S)» the ferry is\nlate. "
     "*\n«(S/NF)» The crane is gone.\n\n2. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Points -- (C) The port is closed -- «(S)» The ferry is "
     "late\n--«(S)» The crane is gone.\n\n2. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2A. (C) Text.\n\n2B. «(S)» Text.\n\n3. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text: 1) (C) one; 2) «(S)» two; (ii) (C) three.\n\n2. (C) Text: "
     "i. (C) One. ii. «(S)» Two. (a) (C) Three, (b) «(S)» four.\n\n3. (C) Text: -- (C) one, -- «(S)» two:\no (C) "
     "One.\no «(S)» Two.\n· «(S)» Three.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n**1.** (C) Text:\n\n<li>A. (C) One.</li>\n\n<li>B. «(S)» "
     "Two.</li>\n\n&#182;C. «(S)» Three.\n\n2\\. «(S)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n\n1. (C) One.\n\n2. «(S)» Two.\n\n2. (C) Text:\n2.1 (C) "
     "One.\n2.2 «(S)» Two.\n1) (C) One.\n2) «(S)» Two.\n\n3.1. (C) One.\n\n3.2. «(S)» Two.\n\n4. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n«(S)» One.\n(C) Two.\n\nHARBOR TALKS\n«(S)» "
     "Three.\n\nA.\n«(S)» Four.\n\n- - «(S)» Five.\n\n2. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:<br>-- (C) One.<br>-- «(S)» Two.\n\n&bull; «(S)» "
     "Three.\n\n\\- «(S)» Four.\n\n2. (C) Text: \\-- (C) one. \\-- «(S)» two.\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n\n2. (C) Text.\n\n3. (SBU) Text.\n\n4. (U) Text.\n",
     "portions below the line"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. (C/NF) Text.\n",
     "portions of its level"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (C) Text.\n",
     "unclassified: ROL002"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) The chart shows the (S) option -- (S) for slow -- and a fast "
     "one.\n\n2. (C) Agent A. (S) Orm is late. He and Mr. S. (S) Lund pay 3 - (S) the sum.\n",
     "marks in a sentence"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) He met Mr. A. (S) Orm. Sizes: (S) small, (M) medium; A. (S) is "
     "small.\n\n2. (C) The marks are: - (S), - (C).\n",
     "initials and sizes in brackets"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text of order\n1.4 (S) and of\n12.3 (S) text.\n\n2. (C) Text.\n",
     "a section and a number that are no parts of the paragraph"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) The second of the two, an option\n(S) Small in size, is ours. "
     "Ports:\n(A) Gozo\n(B) Comino\n(C) Malta\n(S) is small.\n\n2. (C) THE OPTION (S) WAS READ -- (S) BEING THE "
     "SECOND -- AND LISTS, I.E. - (S) TYPE OF LIST.\n\n3. (C) Text:\n\nShip A -- (S) Small\nShip B -- (S) Sugar\n",
     "brackets in sentences, at line starts too, and in tables"},
};

inline constexpr Rule rule{
    .code = "ROL001",
    .name = "portion-above-classification",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:portion-not-above-banner",
    .summary = "a portion outranks the classification line",
    .message = "portion mark {} outranks the classification line {}; raise the line or lower the mark",
    .doc = "The classification line is at least as high as the highest portion. A portion above it means that "
           "the whole cable is handled below the level of its own text.\n\nRaise the classification line, or "
           "correct the mark.\n\nQuiet for portions of cables that are quoted or joined in the text (DMG008), "
           "and for list letters.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::mark_above},
};

}  // namespace cablelint::rules::portion_above_classification
