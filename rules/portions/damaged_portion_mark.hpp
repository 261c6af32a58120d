#pragma once

#include <string>

#include "rules/cable.hpp"
#include "rules/marking/print.hpp"
#include "rules/marking/understood.hpp"
#include "rules/reading/list_letters.hpp"
#include "rules/reading/portions.hpp"
#include "rules/reading/unmarked.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::damaged_portion_mark {

inline std::string_view damage(MarkFault fault) {
  switch (fault) {
    case MarkFault::half_open: return "has no closing bracket";
    case MarkFault::half_closed: return "has no opening bracket";
    case MarkFault::wrong_brackets: return "stands in wrong brackets";
    case MarkFault::cut_by_line_end: return "is cut by a line end";
    default: return {};
  }
}

inline void check(const Cable& c, Report& report) {
  each_portion(c.t, [&](const Portion& p) {
    const Marking& m = p.mark;
    const std::string_view what = damage(m.fault);
    const bool subject = p.of == Portion::Of::subject;  // SUB003
    if (subject || what.empty() || at_cut(c, m.span)) return;
    if (m.fault == MarkFault::half_closed && is_list_letter(c, m)) return;
    const marking::Source source{c.t.text, c.t.mark_tokens};
    std::string whole;
    if (marking::understood(m, source)) marking::print_portion(m, whole, source);
    report.add(m.span, {m.span, what});
    if (!whole.empty()) report.fix("Write the mark whole", m.span, whole);
  });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) "
     "Text.\n\n2. «SBU)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. «(C» Text (ref A).\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. «{C}» Text.\n\n3. «[C]» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n\n2. «(S/\nNF)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n¶1.(C) Text.\n\n¶2. «(C/NF» Text.\n\n¶3. «(C]» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) "
     "Text.\n\n2. «(S\nBU)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) "
     "Text.\n\n2. «(SB\nU)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n\n2. «(S//NOF\nORN)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1.«C)» Text.\n\n2.«U)» Text.\n\n3. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n\n2. (S/REL TO NATO, AUS, SWE, FIN,\nIRE) Text.\n",
     "a long REL list that goes on and closes"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n\n2. (S Korean and other) Text.\n",
     "ordinary words in brackets"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2. [Text in brackets] goes on.\n",
     "ordinary words in other brackets"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C ) Text.\n\n2. (c) Text.\n",
     "blanks and case are POR009"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (C) "
     "Text:\n\n2. B) Text.\n\n3. C) Text.\n",
     "list letters in a row"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (C) "
     "Text.\n\n2. (C ...",
     "the copy ends in the mark"},
};

inline constexpr Rule rule{
    .code = "POR004",
    .name = "damaged-portion-mark",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::unsafe,
    .basis = "P:2",
    .summary = "a portion mark with half its bracket, in wrong brackets or cut by a line end",
    .message = "portion mark {} {}; write it whole, in round brackets on one line",
    .doc = "A mark that lost a bracket, stands in other brackets or is torn by a line end is not found by "
           "readers and programs that look for it, and its paragraph counts as unmarked.\n\nWrite the mark "
           "whole, in round brackets, directly after the number.\n\nQuiet for a long REL list that goes on in "
           "the next line and closes there, and for list letters such as C) in a row.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::mark_fault},
};

}  // namespace cablelint::rules::damaged_portion_mark
