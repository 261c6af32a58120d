#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::efto_on_classified {

inline void check(const Cable& c, Report& report) {
  for (const ClassificationLine& l : c.t.classifications) {
    if (!is_heading(l) || l.efto.empty() || !is_classified(l.level)) continue;
    if (report.any())
      report.related(l.efto, "also on this section's heading");
    else
      report.add(l.efto, {level_word(l.level)}).related(l.level_span, "classification");
  }
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L «E F T O» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n"
     "S E C R E T «E F T O» SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"\n\nCONFIDENTIAL «EFTO» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n\nTAGS: [PREL](#)\n"},
    {"S E C R E T «E F T O» SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: "
     "PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\nS E C R E T E F T O SECTION 02 OF 02 VALLETTA 000117\n\n2. (S) "
     "Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS E F T O VALLETTA 000117\n\nE.O. 12958: N/A\n", "EFTO belongs on UNCLAS"},
    {"UNCLAS EFTO SECTION 01 OF 02 VALLETTA 000021\n\nE.O. 12958: N/A\n", "EFTO belongs on UNCLAS"},
    {"LIMITED OFFICIAL USE EFTO VALLETTA 0117\nE.O. 11652: N/A\n", "no classified level"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (C) EFTO text.\n", "the word in the text"},
};

inline constexpr Rule rule{
    .code = "CLS008",
    .name = "efto-on-classified",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:efto",
    .summary = "EFTO with CONFIDENTIAL or above",
    .message = "EFTO stands on a cable classified {}; it orders encryption for transmission only, on unclassified "
               "cables, and adds nothing here; remove it or correct the level",
    .doc = "EFTO (encrypt for transmission only) is sent with UNCLAS alone. A classified cable is encrypted as it "
           "is; "
           "the pair says that level or control is wrong.\n\n"
           "Remove EFTO, or write UNCLAS if the text is unclassified.\n\n"
           "Quiet on UNCLAS and LIMITED OFFICIAL USE lines.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::odd_line},
};

}  // namespace cablelint::rules::efto_on_classified
