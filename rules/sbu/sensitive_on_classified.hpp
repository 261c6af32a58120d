#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::sensitive_on_classified {

inline void check(const Cable& c, Report& report) {
  Span at;
  const auto* row = c.caption(facts::CaptionId::sensitive, &at);
  if (!row || !c.classified() || c.dated.surely_before(row->in_use_from)) return;
  report.add(at, {level_word(c.level)}).related(c.anchor, "classification line");
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\n«SENSITIVE»\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\n"
     "SUBJECT: PORT FEES\n\n1. (C) Text.\n\n2. (SBU) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nS E C R E T SECTION 01 OF 02 VALLETTA "
     "000117\n\n"
     "SIPDIS\n«SENSITIVE»\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\n«SENSITIVE»\n\nE.O. 12958: DECL: 02/14/2019\n\n"
     "TAGS: [PREL](#)\n"},
    {"S E C R E T VALLETTA 000117 «SENSITIVE» SIPDIS E.O. 12958: DECL: 02/14/2019 TAGS: PREL SUBJECT: PORT "
     "FEES\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n", "UNCLAS"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\n1. (SBU) Text.\n", "(SBU) portions alone are normal"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nSUBJECT: SENSITIVE "
     "TALKS\n\n"
     "1. (C) SENSITIVE TALKS WENT ON.\n",
     "the word in subject and text"},
    {"R 141010Z FEB 88\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nS E C R E T VALLETTA 0117\nSENSITIVE\n"
     "E.O. 12356: DECL: OADR\n",
     "before its time: SBU005"},
    {"CONFIDENTIAL\nSBU\n\nMRN: 10 VALLETTA 117\nDate/DTG: Oct 05, 2010 / 051234Z OCT 10\nFrom: AMEMBASSY "
     "VALLETTA\n"
     "Action: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\nTAGS: PREL\nSubject: Port fees\n\n1. (C) Text.\n",
     "SBU above the keys of a newer system's copy stands for the caption in UNCLASSIFIED ones only"},
};

inline constexpr Rule rule{
    .code = "SBU003",
    .name = "sensitive-on-classified",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:sensitive-only-unclas",
    .summary = "SENSITIVE caption on a classified cable",
    .message = "the caption SENSITIVE stands on a cable classified {}; it means sensitive but unclassified and "
               "belongs on "
               "UNCLAS alone; remove it or correct the level",
    .doc = "The caption SENSITIVE marks an UNCLAS telegram as sensitive but unclassified. On a classified one it "
           "says "
           "nothing, and casts doubt on the level.\n\n"
           "Remove the caption; (SBU) paragraphs in a classified cable need none.\n\n"
           "Quiet for (SBU) portions without the caption, and before 1995, when the caption itself is at fault "
           "(SBU005).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::caption},
};

}  // namespace cablelint::rules::sensitive_on_classified
