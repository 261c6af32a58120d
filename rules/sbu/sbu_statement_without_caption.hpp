#pragma once

#include "rules/cable.hpp"
#include "rules/reading/plain.hpp"
#include "rules/reading/statement.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::sbu_statement_without_caption {

// Where SENSITIVE belongs and is missing. With SBU portions SBU001 says so.
inline bool lacks_caption(const Cable& c) {
  return plain_unclassified(c) &&
         !c.dated.surely_before(facts::row(facts::UnclassifiedControlId::sbu).in_use_from);
}

// The statement at the head of paragraph 1, or of a marked paragraph without a number before it.
inline Span in_first_paragraph(const Telegram& t) {
  for (const Paragraph& p : t.paragraphs) {
    if (!is_own(p)) continue;
    if (p.number > 1) break;
    if (const Span s = sbu_statement(t.text, p.text); !s.empty()) return s;
    if (p.number == 1) break;
  }
  return {};
}

// The statement on a line of its own between the front matter and the first paragraph. In a text without
// paragraphs only the first line counts.
inline Span before_paragraphs(const Telegram& t) {
  for (const Line& l : t.lines) {
    if (l.begin < t.body) continue;
    if (!t.paragraphs.empty() && l.begin >= t.paragraphs.front().span.begin) break;
    if (const Span s = sbu_statement(t.text, l.content()); !s.empty()) return s;
    if (t.paragraphs.empty()) break;
  }
  return {};
}

inline void check(const Cable& c, Report& report) {
  if (!lacks_caption(c)) return;
  Span at = before_paragraphs(c.t);
  if (at.empty()) at = in_first_paragraph(c.t);
  if (!at.empty()) report.add(at, {at}).related(c.anchor, "classification line");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n"
     "1. (U) «Sensitive but unclassified». Not for public Internet.\n\n2. (U) Text.\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\n"
     "SUBJECT: PORT FEES\n\n«SENSITIVE BUT UNCLASSIFIED» - PLEASE HANDLE ACCORDINGLY\n\n1. Text.\n\n2. Text.\n"
     "BT\n#0117\nNNNN\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\nSUBJECT: PORT FEES\n\n"
     "11. (U) «SENSITIVE BUT UNCLASSIFIED» PLEASE PROTECT ACCORDINGLY.\n\n12. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117 SIPDIS E.O. 12958: N/A TAGS: PREL SUBJECT: PORT FEES\n\n"
     "1. «Sensitive but\nunclassified»; not for Internet distribution.\n\n2. Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (U) Sensitive but unclassified.\n\n2. (U) "
     "Text.\n",
     "SENSITIVE is there"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Sensitive but unclassified.\n\n2. (SBU) Text.\n",
     "SBU001 reports it"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (U) Sensitive but unclassified.\n\n2. (C) Text.\n",
     "a classified cable"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Paragraphs 3 and 4 are sensitive but unclassified.\n",
     "a mention inside a sentence"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Sensitive but unclassified material was found in a "
     "bin.\n",
     "a mention inside a sentence"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. (U) Sensitive but unclassified. Text.\n",
     "a later paragraph"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE BUT UNCLASSIFIED\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. Text.\n",
     "the words as the caption"},
};

inline constexpr Rule rule{
    .code = "SBU007",
    .name = "sbu-statement-without-caption",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:2",
    .summary = "the text opens with \"sensitive but unclassified\" and the cable has no SENSITIVE caption",
    .message =
        "the text calls itself {} but the cable has no SENSITIVE caption; relays read the caption and not the "
        "text, so add SENSITIVE below the classification line",
    .doc =
        "Drafters write the handling statement into paragraph 1 and forget the caption. Relays and archives act "
        "on "
        "the caption alone.\n\n"
        "Add SENSITIVE below the classification line and mark the paragraphs (SBU) that are.\n\n"
        "Quiet when SBU portions show it already (SBU001), in classified cables, and when the words are part of a "
        "sentence.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::sbu_statement_without_caption
