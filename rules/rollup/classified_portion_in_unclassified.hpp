#pragma once

#include "rules/cable.hpp"
#include "rules/reading/list_letters.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::classified_portion_in_unclassified {

inline void check(const Cable& c, Report& report) {
  if (!c.unclassified()) return;
  std::int32_t highest = 0;
  bool another_text = false;  // the numbers begin again without a heading
  each_portion(c.t, [&](const Portion& p) {
    another_text |= p.number > 0 && p.number + 1 < highest;
    highest = std::max(highest, p.number);
    const bool subject = p.of == Portion::Of::subject;  // SUB002
    if (another_text || subject || !is_classified(p.mark.level) || is_list_letter(c, p.mark)) return;
    report.add(p.mark.span, {p.mark.span, c.t.classification()->level_span})
        .related(c.anchor, "classification line");
  });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (U) Text.\n\n2. «(C)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) "
     "Text.\n\n2. «(S//NF)» Text.\n\n3. «(C)» Text.\n"},
    {"LIMITED OFFICIAL USE VALLETTA 0117\n\n1. (LOU) Text.\n\n2. «(C)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n«(C)» 2009 saw a rise in port fees.\n\n«(C)» Port fees "
     "rose in 2009.\n\n1. (U) Text.\n\n«(C)» Budget 2009\n\n2. «(C)» 2009 Reuters. All rights reserved.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n«(C)» 2009 BUDGET TALKS FAILED\n\n«(C)» In 2009 Fees "
     "Rose.\n\n«(C)» 14 ships came in 2009.\n\n1. (U) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (U) Text:\n«(C)» Coal.\n\n2. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) By the letters of reftel:\n\n--(A) Yes;\n\n--(B) "
     "perhaps;\n\n--(S) no comment.\n\n2. (U) Text.\n",
     "letters of a list behind bullets"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) The press wrote of fees.\n(C) Copyright 2009 The Port "
     "Times\n\n2. (U) Text.\n",
     "a copyright line"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Under the treaty:\n37 (a) one,\n39 (b) two,\n40 (c) "
     "three.\n",
     "list letters"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) "
     "Text.\n\n2. (U) Text.\n\n3. (U//FOUO) Text.\n",
     "no classified portion"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) "
     "One.\n\n2. (SBU) Two.\n\n3. (SBU) Three.\n\n4. (SBU) Four.\n\n2. (C) Other.\n\n3. (C) Other.\n",
     "another text, joined without a heading"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "a classified cable"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. The wire says:\n\nFees rise.\n\n(C) 2009 Reuters. "
     "All rights reserved.\n\n(C) Gozo Times 2009\n\nEnd.\n\n(C) 2008-2009, the Gozo Press and Sons.\n",
     "the sign of a copyright"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. The wire says:\n\n(C) 2009 AFP\n\nFees rise.\n\n( C "
     ") 2009 by the Gozo Wire. Reproduced with permission.\n\nFees fall.\n\n(C) The Gozo Times, 14 February "
     "2009.\n",
     "other signs of a copyright"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (U) Text, under rule 7\n(C) 2. The fee is half; "
     "under 7 (D) 3. it is\nwhole.\n\n2. (U) Text.\n",
     "an article of a law at a line start"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Key to the chart:\n(C) Coal\n(S) Sugar\n\n2. "
     "Text.\n",
     "letters of a key, where no paragraph is marked"},
};

inline constexpr Rule rule{
    .code = "ROL002",
    .name = "classified-portion-in-unclassified",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:unclas-no-classified-portion",
    .summary = "a (C), (S) or (TS) portion in an UNCLAS or LOU cable",
    .message = "portion mark {} is classified and the classification line says {}; raise the line or correct "
               "the mark",
    .doc = "An unclassified cable is sent in the clear. A classified paragraph in it is either wrongly marked "
           "or wrongly sent.\n\nRaise the classification line, or correct the mark.\n\nQuiet for list letters "
           "(a), (b), (c), for cables quoted or joined in the text, and for paragraphs of another text whose "
           "numbers begin again below the cable's own.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::mark_above},
};

}  // namespace cablelint::rules::classified_portion_in_unclassified
