#pragma once

#include "rules/cable.hpp"
#include "rules/reading/list_letters.hpp"
#include "rules/reading/unmarked.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::inconsistently_marked {

// The level word stands in its own right: no SENSITIVE, SBU or LIMITED OFFICIAL USE.
inline bool plain(const Cable& c) {
  return c.unclassified() && !c.sensitive_caption && c.t.classification()->word == ClassWord::unclassified;
}

inline Span first_mark(const Cable& c) {
  for (const Paragraph& p : c.t.paragraphs)
    if (const Marking* m = c.t.mark(p.mark); m && is_own(p) && !is_list_letter(c, *m)) return m->span;
  return {};
}

inline void check(const Cable& c, Report& report) {
  if (!plain(c) || c.marked == 0) return;
  for (const Paragraph& p : c.t.paragraphs) {
    if (!is_unmarked(c, p)) continue;
    if (report.any()) {
      report.related(p.number_span, "also without a mark");
      continue;
    }
    const Span marked = first_mark(c);
    if (marked.empty() || has_entire_text_statement(c)) return;
    report.add(p.number_span, {marked}).related(marked, "a marked paragraph");
  }
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (U) Text.\n\n«2». Text.\n\n3. Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n«1». Text.\n\n2. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text.\n\n2. Text.\n",
     "none marked, which is normal"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (U) Text.\n\n2. (U) Text.\n",
     "all marked"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. The points:\n\n(A) one;\n\n(B) two;\n\n(C) "
     "three.\n\n2. Text.\n",
     "list letters are no marks"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU) "
     "Text.\n\n2. Text.\n",
     "sensitive: POR002"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. Text.\n",
     "classified: POR001"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (U - ENTIRE TEXT) Text.\n\n2. Text.\n",
     "an entire-text statement marks all"},
};

inline constexpr Rule rule{
    .code = "POR003",
    .name = "inconsistently-marked",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:portion-mark",
    .summary = "a plain UNCLAS cable marks some paragraphs and not others",
    .message = "this paragraph has no portion mark and others of the cable, such as {}, have one; mark all of "
               "them or none",
    .doc = "A plain UNCLAS cable needs no portion marks and most have none. Where some paragraphs are marked, "
           "an unmarked one looks like an oversight.\n\nMark every paragraph (U), or none.\n\nQuiet when no "
           "paragraph is marked, and where (U - ENTIRE TEXT) marks all of them. Reported once, at the first "
           "unmarked paragraph.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::inconsistently_marked
