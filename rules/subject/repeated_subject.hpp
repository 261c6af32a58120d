#pragma once

#include <algorithm>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::repeated_subject {

// The letters and digits of a subject, page lines in it and its mark left out.
class Letters {
 public:
  Letters(const Telegram& t, const Subject& s) : t_(t), at_(s.span.begin), end_(s.span.end) {
    if (const Marking* m = t.mark(s.mark)) at_ = m->span.end;
    page_ = std::partition_point(t.page_lines.begin(), t.page_lines.end(),
                                 [&](const PageLine& p) { return p.span.end <= at_; });
  }

  // The next one as a capital; 0 at the end.
  char next() {
    for (; at_ < end_; ++at_) {
      if (page_ != t_.page_lines.end() && page_->span.contains(at_)) {
        at_ = page_->span.end - 1;
        ++page_;
      } else if (is_word(t_.text[at_])) {
        return to_upper(t_.text[at_++]);
      }
    }
    return 0;
  }

 private:
  const Telegram& t_;
  std::uint32_t at_, end_;
  std::vector<PageLine>::const_iterator page_;
};

// Copies are cut, or have the next field glued on: one may be how the other begins.
inline bool same(const Telegram& t, const Subject& a, const Subject& b) {
  Letters x(t, a), y(t, b);
  for (;;) {
    const char p = x.next(), q = y.next();
    if (!p || !q) return true;
    if (p != q) return false;
  }
}

inline void check(const Cable& c, Report& report) {
  if (c.joined) return;  // the other subject is that of the cable quoted
  const Subject* first = nullptr;
  for (const Subject& s : c.t.subjects) {
    if (s.span.empty()) continue;
    if (!first) {
      first = &s;
    } else if (!same(c.t, *first, s)) {
      report.add({s.label.begin, s.span.end}).related({first->label.begin, first->span.end}, "the first subject");
      return;
    }
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n"
     "SUBJECT: PORT FEES\n«SUBJECT: FISHING RIGHTS»\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: (C) PORT "
     "FEES\n«SUBJ: (C) HARBOR DUES»\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\n«SUBJECT: "
     "PORT "
     "DUES»\n\nREF: (A) VALLETTA 97\n\n1B. VALLETTA 98\n\n11. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nAND DUES\n\n1. (U) Text.\n",
     "one subject on two lines"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES AND...\n\nUNCLAS VALLETTA 000117 "
     "SIPDIS E.O. 12958: N/A TAGS: PREL SUBJECT: PORT FEES AND DUES\n\n1. (U) Text.\n",
     "the front matter twice, once cut: DMG007"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n\n"
     "UNCLAS SECTION 02 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT  FEES\n\n2. (U) "
     "Text.\n",
     "the same subject over each section"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. (U) Embassy "
     "received the following:\n\nUNCLAS OSLO 000333\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: FISH\n\n1. (U) "
     "Text.\n",
     "another cable quoted"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nVALLETTA 00000117  001.2 OF 002\n\nE.O. 12958: N/A\nTAGS: "
     "PREL\nSUBJECT: PORT FEES IN THE HARBOR AND\n\nVALLETTA 00000117  001.3 OF 002\n\nTHE FERRIES\n\n1. (U) "
     "Text.\n\nUNCLAS SECTION 02 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES IN THE "
     "HARBOR AND THE FERRIES\n\n2. (U) Text.\n",
     "a page line stands in the subject"},
};

inline constexpr Rule rule{
    .code = "SUB005",
    .name = "repeated-subject",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:subject-one",
    .summary = "two different SUBJECT lines under one message number",
    .message =
        "this SUBJECT line is not the same as the one above it, and a cable has one subject; take one out, or see "
        "whether a part of another cable was joined here",
    .doc =
        "A cable has one SUBJECT line. A second one with other words means that two drafts or two cables were run "
        "together.\n\n"
        "Take one of them out, or part the cables.\n\n"
        "Quiet for a copy of the same line, whole or cut, over each section or in a text that stands twice "
        "(DMG007), "
        "and for other cables quoted or joined (DMG008).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::repeated_subject
