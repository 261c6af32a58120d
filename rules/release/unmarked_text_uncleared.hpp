#pragma once

#include "rules/reading/along.hpp"
#include "rules/reading/ceiling.hpp"
#include "rules/reading/unmarked.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unmarked_text_uncleared {

inline bool is_cleared(const Cable& c, std::int32_t mark) {
  const Marking* m = c.t.mark(mark);
  return m && m->level != Level::none;
}

// Text in front of the first paragraph, or a text without paragraphs: one finding for each run of lines.
inline void unnumbered_text(const Cable& c, Report& report) {
  const std::uint32_t first =
      c.t.paragraphs.empty() ? static_cast<std::uint32_t>(c.t.text.size()) : c.t.paragraphs.front().span.begin;
  Along<ClassificationLine> classifications(c.t.classifications);
  bool in_run = false;
  for (const Line& line : c.t.lines) {
    if (line.begin >= first) return;
    const bool text =
        line.kind == LineKind::text && line.begin >= c.t.body && !classifications.overlaps(line.content());
    if (text && !in_run) report.add(line.content(), {"text without a number", Arg()});
    in_run = text;
  }
}

inline void paragraphs(const Cable& c, Report& report) {
  for (const Paragraph& p : c.t.paragraphs) {
    if (p.authority || is_cleared(c, p.mark) || p.text.empty()) continue;
    const Marking* m = c.t.mark(p.mark);
    report.add(m ? m->span : p.number_span,
               {p.number ? "paragraph " : "an unnumbered paragraph", p.number ? Arg(p.number) : Arg()});
  }
}

inline void check(const Cable& c, Report& report) {
  if (!c.judging.ceiling || whole_within(c) || has_entire_text_statement(c)) return;
  for (const Subject& s : c.t.subjects)
    if (!is_cleared(c, s.mark) && !s.span.empty()) report.add(s.span, {"the subject", Arg()});
  for (const Heading& h : c.t.headings)
    if (!is_cleared(c, h.mark)) report.add(h.span, {"a heading", Arg()});
  unnumbered_text(c, report);
  paragraphs(c, report);
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: «PORT FEES»\n\n1. (U) Text.\n\n«2». Talks went on. Text"
     ".\n",
     {},
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: (U) PORT FEES\n\n1. (U) Text.\n\n«WHO PAYS»"
     "\n--------\n\n2. (U) Text.\n",
     {},
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: (U) PORT FEES\n\n1. (U) Text.\n\n2. «(SE)» "
     "Text.\n",
     {},
     {},
     "UNCLASSIFIED//SBU"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: (U) PORT FEES\n\n«The port VALLETTA 00000117  "
     "001.2 OF 002 is open.»\n\n1. (U) Text.\n",
     {},
     {},
     "UNCLASSIFIED"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958:"
     " N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Talks. Text.\n\n2. More talks. Text.\n",
     "the whole cable is within the ceiling",
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: (U) PORT FEES\nREF: ROME 0042\n\n1. (C) Tex"
     "t.\n\n2. (U) Text.\n",
     "every part is marked; references do not count",
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (C - ENTIRE TEXT) Text.\n\n"
     "2. More talks. Text.\n",
     "one mark for the entire text",
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. Talks. Text.\n",
     "no ceiling is given",
     {},
     ""},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: (U) PORT FEES\n\nClassified By: Jane Roe, DCM, "
     "for\nreasons 1.4 (b) and (d).\n\n1. (U) Text.\n\n2. (U) Text.\nROE\n",
     "the Classified By block and the signature do not count",
     {},
     "UNCLASSIFIED"},
};

inline constexpr Rule rule{
    .code = "REL003",
    .name = "unmarked-text-uncleared",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M: section 10",
    .summary = "text without a mark that can be read cannot be cleared by its mark",
    .message = "{}{} carries no mark that can be read and is not cleared by one; read it, or withhold it",
    .doc = "A portion is cleared by its mark. A paragraph, subject or heading without one can only be clear"
           "ed by a person who reads it, unless the classification line and the captions already are within"
           " the ceiling.\n\nMark it, or read it before it goes out.\n\nQuiet without --ceiling, when the w"
           "hole cable is within it, under a (X - ENTIRE TEXT) statement, and for references, passing lines"
           ", the authority block and the signature.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::unmarked_text_uncleared
