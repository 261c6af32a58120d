#pragma once

#include "rules/cable.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_portion_mark {

inline std::string_view nearest(const Marking& m) {
  const auto words = facts::vocabulary().marks;
  if (names_no_level(m)) return "it names no level";
  return m.suggestion < 0 ? std::string_view("not known") : words[static_cast<std::size_t>(m.suggestion)].text;
}

// A plain UNCLAS cable that marks nothing has acronyms in brackets, and no marks.
inline bool marks_nothing(const Cable& c) { return c.unclassified() && !c.sensitive_caption && c.marked == 0; }

inline void check(const Cable& c, Report& report) {
  if (marks_nothing(c)) return;
  each_portion(c.t, [&](const Portion& p) {
    const Marking& m = p.mark;
    const bool subject = p.of == Portion::Of::subject;  // SUB003
    if (!subject && m.fault == MarkFault::unknown_word)
      report.add(m.span, {m.span, names_no_level(m) ? "" : "the nearest is ", nearest(m)});
  });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. «(SE)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n\n2. «(N/SF)» Text.\n\n3. «(S/XYZ)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. «(SUB)» "
     "Text.\n\n2. (SBU) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. «(NF)» Text.\n\n3. «(CONFIDENTAL)» Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\n\n2. «(C/STATE "
     "ONLY)» Text.\n\n3. "
     "«(SBU/PRIVACY)» Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U/S BURNS) arrives.\n\n2. (C/O EMBASSY) is the address.\n",
     "words"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. (C) The port wants:\n\n6 (SIX) TRUCKS\n\n3. (C) "
     "Text.\n",
     "a list of goods"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. (C) (Note: as agreed. End note.) Text.\n",
     "a mark and then words in brackets"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (Smith) said so.\n\n2. (SUMMARY) Text.\n",
     "ordinary words in parentheses"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (a) Text.\n\n2. (b) Text.\n\n3. (A) Text.\n",
     "list letters"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (IV) Text.\n\n2. (2009) Text.\n\n3. (C-130) "
     "aircraft.\n",
     "numerals and designations"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. (XX) Text.\n",
     "a redaction"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2. (AID) officials said so.\n",
     "acronyms in a cable that marks nothing"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S//XYZ) Text.\n",
     "a readable level with // is MRK004"},
};

inline constexpr Rule rule{
    .code = "POR005",
    .name = "unknown-portion-mark",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:portion-vocabulary",
    .summary = "a bracketed group in the mark's place that looks like a mark and is none",
    .message = "{} is no portion mark; {}{}; correct it",
    .doc = "What stands in the place of the portion mark is shaped like one, but no list has it, so the level "
           "of the paragraph cannot be read.\n\nWrite the mark that was meant: (U), (SBU), (C), (S) or (TS), "
           "with its controls.\n\nQuiet for ordinary words in brackets, list letters, Roman numerals, "
           "redactions, and for a readable level with an unknown token after //, which is MRK004.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::mark_fault},
};

}  // namespace cablelint::rules::unknown_portion_mark
