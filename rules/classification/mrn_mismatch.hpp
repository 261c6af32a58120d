#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/reading/posts.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::mrn_mismatch {

// A post and number as some line states them.
struct Stated {
  Span post, number_span;
  std::int64_t number = -1;
  bool serial_only = false;  // PAGE 2 RUEHVT 0117: a routing indicator and the last four digits
};

// Page lines of a cable that is quoted whole may stand where the quotation's end is not seen.
inline bool of_quoted_cable(const Telegram& t, std::int64_t number) {
  constexpr std::ptrdiff_t most = 64;  // each line asks again, and a text may be nothing but cables
  const auto end = t.quoted.begin() + std::min(most, std::ssize(t.quoted));
  return std::any_of(t.quoted.begin(), end,
                     [&](const QuotedCable& q) { return t.classifications[q.classification].number == number; });
}

// USEU BRUSS for USEU BRUSSELS: page lines cut a name at ten letters, and the line's own post is the last word.
inline bool cut_behind_office(std::string_view post, std::string_view own) {
  const auto rest = post.substr(post.rfind(' ') + 1);
  return rest.size() > 2 && own.starts_with(rest);
}

inline bool agrees(const Telegram& t, const ClassificationLine& main, const Stated& s) {
  constexpr std::int64_t serial_modulus = 10000;
  if (s.serial_only) return s.number == main.number % serial_modulus;
  const auto post = t.view(s.post), own = t.view(main.post);
  return s.number == main.number &&
         (same_post(post, own) || garbled_post(post, own) || cut_behind_office(post, own));
}

// Reports each other post or number once, at its first place.
class Comparison {
 public:
  Comparison(const Cable& c, Report& report) : c_(c), main_(*c.t.classification()), report_(report) {}

  void add(const Stated& s) {
    if (s.number < 0 || agrees(c_.t, main_, s) || of_quoted_cable(c_.t, s.number)) return;
    const Span at{s.post.empty() ? s.number_span.begin : s.post.begin, s.number_span.end};
    if (s.number == last_)
      report_.related(at, "again");
    else
      report_.add(at, {at, main_.mrn_span}).related(main_.mrn_span, "classification line");
    last_ = s.number;
  }

 private:
  const Cable& c_;
  const ClassificationLine& main_;
  Report& report_;
  std::int64_t last_ = -1;
};

inline void check(const Cable& c, Report& report) {
  const ClassificationLine* main = c.t.classification();
  if (!main || main->number < 0) return;
  Comparison comparison(c, report);
  for (const ClassificationLine& l : c.t.classifications)
    if (l.role == ClassRole::section) comparison.add({l.post, l.number_span, l.number});
  for (const PageLine& p : c.t.page_lines)
    if (!p.quoted) comparison.add({p.post, p.number_span, p.number, p.form == PageForm::relay});
}

inline constexpr Example flags[] = {
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n"
     "1. (U) Text.\n\n«VALLETTA 00000171» 001.2 OF 002\n\n2. (U) Text.\n"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n"
     "1. (U) Text that goes on\n\n«OSLO 00000117» 001.2 OF 002\n\nover the page.\n\n2. (U) Text.\n"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n\n"
     "S E C R E T SECTION 02 OF 02 «VALLETTA 000118»\n\n2. (S) Text.\n"},
    {"\n\nUNCLAS SECTION 01 OF 03 VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n«VALLETTA 00000177» 001.2 OF "
     "003\n\n"
     "11. (SBU) Text.\n\nVALLETTA 00000177 002.2 OF 003\n\n12. (SBU) Text.\n"},
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "UNCLAS STATE 000123\nE.O. 11652: N/A\nTAGS: ETRD, MT\nSUBJECT: PORT FEES\n1. TEXT.\nUNCLASSIFIED\n\n"
     "UNCLASSIFIED\nPAGE 02        «STATE  000132»\n2. TEXT.\nNNNN\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SECTION 01 OF 02 USEU BRUSSELS 000412\n\nE.O. 12958: N/A\n\n1. (U) Text that is\n\n"
     "USEU BRUSS 00000412  001.2 OF 002\n\n\nlong.\n",
     "a post's name cut on a page line"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 150591\nE.O. 11652: N/A\n1. "
     "TEXT.\n"
     "UNCLASSIFIED\n\nUNCLASSIFIED\nPAGE 02        STATE  150591\n2. TEXT.\nNNNN\n",
     "the same number"},
    {"UNCLAS VALLETTA 010117\n\n1. (U) Text.\n\nPAGE 2 RUEHVT 0117 UNCLAS\n2. (U) Text.\n",
     "relay copies print the last four digits"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF 002\n\n2. (U) Text.\n",
     "zeros in front do not count"},
    {"UNCLAS SECTION 01 OF 02 NEW DELHI 000117\n\n1. (U) Text.\n\nUNCLASSIFIED\nPAGE 02  NEW DE  00117  01 OF 02  "
     "141010Z\n"
     "2. (U) Text.\n",
     "page lines cut the post to six characters"},
    {"UNCLAS SECTION 01 OF 02 NORDHAVN 000117\n\n1. (U) Text.\n\nNORDHAVM 00000117 001.2 OF 002\n\n2. (U) Text.\n",
     "a garbled letter in the same post"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n"
     "2. (U) Embassy received the following telegram:\n\nUNCLAS SECTION 01 OF 02 OSLO 000333\n\nE.O. 12958: N/A\n"
     "TAGS: PREL\nSUBJECT: FISH\n\n1. (U) Text.\n\nOSLO 00000333 001.2 OF 002\n\n2. (U) Text.\n",
     "another cable quoted whole"},
    {"UNCLAS SECTION 01 OF 02 VALLETTA 00Q117\n\n1. (U) Text.\n\nVALLETTA 00000117 001.2 OF 002\n\n2. (U) Text.\n",
     "the classification line's number cannot be read: CLS005"},
};

inline constexpr Rule rule{
    .code = "CLS009",
    .name = "mrn-mismatch",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:mrn-same-everywhere",
    .summary = "a section heading or page line with another post or number than the classification line",
    .message =
        "this line says {} but the classification line says {}; a part of another cable may have been joined "
        "here, so compare them and correct the wrong one",
    .doc =
        "Every section heading and page line repeats the post and number of the classification line. Another post "
        "or number means that a part of another cable was joined here, with another classification perhaps, or "
        "that the line is damaged.\n\n"
        "Compare the parts and correct the line that is wrong.\n\n"
        "Quiet for zeros in front, posts that page lines cut short, one garbled letter in the post's name, "
        "unreadable numbers (CLS005), and another cable that is quoted whole.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::mrn_mismatch
