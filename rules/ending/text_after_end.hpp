#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/ending.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::text_after_end {

// Another cable's classification line stands here. Asked with lines that follow each other.
class Headings {
 public:
  explicit Headings(const Telegram& t) : at_(t.classifications.begin()), end_(t.classifications.end()) {}
  bool on(const Line& l) {
    while (at_ != end_ && at_->span.begin < l.begin) ++at_;
    return at_ != end_ && at_->span.begin < l.end && (at_->number >= 0 || at_->section.found());
  }

 private:
  std::vector<ClassificationLine>::const_iterator at_, end_;
};

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  if (t.end_message.empty()) return;  // one look for the common case
  Headings headings(t);
  bool ended = false;
  for (const Line& l : t.lines) {
    if (l.kind == LineKind::end_message) ended = true;
    const Span s = ended ? trim(t.text, l.content()) : Span{};
    if (s.empty()) continue;
    if (headings.on(l)) return;
    switch (behind_the_end(t, l)) {
      case Behind::archive: break;
      case Behind::next_message:
      case Behind::rest_is_archive: return;
      case Behind::text: return void(report.add(s).related(t.end_message, "end of the message"));
    }
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\nBT\n#0117\nNNNN\n«Text that nobody sees.»\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nS E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) "
     "Text.\n"
     "BT\n#0117\nNNNN\n\n«2. (S) More text.»\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n11. (U) Text.\n\nNNNN\n\n«12. (U) More text.»\n\n13. (U) "
     "More.\n"},
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "UNCLAS STATE 000123\nE.O. 11652: N/A\n1. TEXT.\nUNCLASSIFIED\nNNNN\n«2. MORE TEXT.»\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\nBT\n#0117\nNNNN\n«Comment: more text.»\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\nBT\n#0117\nNNNN\n\n\n"},
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nUNCLAS STATE 000123\nE.O. 11652: N/A\n1. "
     "TEXT.\nUNCLASSIFIED\nNNNN\n\n\n"
     "Message Attributes\n\nAutomatic Decaptioning: X\nCapture Date: 01 JAN 1994\nChannel Indicators: n/a\n"
     "Subject: PORT FEES\n",
     "archive attributes"},
    {"UNCLAS STATE 000123\nE.O. 11652: N/A\n1. TEXT.\nNNNN\nDeclassified/Released US Department of State EO "
     "Systematic "
     "Review 05 JUL 2006\n",
     "a review stamp"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Text.\nNNNN\n\nUNITED "
     "STATES "
     "DEPARTMENT OF STATE\nREVIEW AUTHORITY: J DOE\nDATE/CASE ID: 12 MAR 2003  200200001\nB1\n1.4(b), (b)(6)\n",
     "the stamp and codes of a release"},
    {"UNCLAS STATE 000123\nE.O. 11652: N/A\n1. TEXT.\nNNNN\n\nCapture Date: 01 JAN 1994\nChannel Indicators: "
     "n/a\n",
     "archive attributes without their title"},
    {"UNCLAS STATE 000123\nE.O. 11652: N/A\n1. TEXT.\nNNNN\n\n<< END OF DOCUMENT >>\n", "an archive's end mark"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\nNNNN\n\n=======================CABLE ENDS=====\n",
     "a record's end mark"},
    {"CONFIDENTIAL\nPAGE 02  NORDHAVN  01204  01 OF 01  141012Z\n1. (C) "
     "TEXT.\n\nCONFIDENTIAL\n\nNNNN\n\nCONFIDENTIAL\n",
     "the level word below the last page"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\nNNNN\n\nVZCZCVAL0118\nRR RUEHC\nDE RUEHVT #0118 "
     "0451015\n"
     "R 141011Z FEB 09\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC 0312\nUNCLAS VALLETTA 000118\n\n1. (U) "
     "Text.\n",
     "a next cable"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\nNNNN\n\nRR RUEHC\nDE RUEHVT #0118 0451015\nR "
     "141011Z FEB "
     "09\nFM AMEMBASSY VALLETTA\n",
     "a next cable whose first line is lost"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\nNNNN\n\nO R 141011Z FEB 09\nFM AMEMBASSY "
     "VALLETTA\n",
     "a next cable whose transmission header is lost"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\nNNNN\n\nUNCLAS SECTION 01 OF 02 OSLO 000333\n\n"
     "E.O. 12958: N/A\n\n1. (U) Text.\n",
     "a next cable without heading"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n", "no NNNN"},
};

inline constexpr Rule rule{
    .code = "EOM002",
    .name = "text-after-end",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:eom-nnnn",
    .summary = "text follows NNNN",
    .message = "this stands after NNNN, where the message ends, so that no addressee gets it; move it before the "
               "end or take "
               "it out",
    .doc = "NNNN ends a message. Relays drop what follows, and a reader of the copy does not know whether it was "
           "ever sent.\n"
           "\nMove the text before the end, or take it out.\n\n"
           "Quiet for what archives put there (attribute lists, review stamps, end marks, level words) and for a "
           "next "
           "cable.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::text_after_end
