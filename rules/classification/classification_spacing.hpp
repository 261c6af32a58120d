#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::classification_spacing {

// Lines whose word is no level as it is written are reported for that; banners with // are never spaced.
inline bool is_plain(const ClassificationLine& l) {
  return is_heading(l) && !l.misspelt && !l.abbreviated && l.banner.empty();
}

inline void check(const Cable& c, Report& report) {
  for (const ClassificationLine& l : c.t.classifications) {
    if (!is_plain(l)) continue;
    if (is_classified(l.level) && !l.spaced)
      report.add(l.level_span, {l.level_span, "not letter-spaced", "letter-space it"});
    else if (l.word == ClassWord::unclassified && l.spaced)
      report.add(l.level_span, {l.level_span, "letter-spaced", "write it as one word"});
  }
}

inline constexpr Example flags[] = {
    {"«CONFIDENTIAL» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n«U N C L A S» VALLETTA 000117\n\n"
     "E.O. 12958: N/A\n"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n\n"
     "«SECRET» SECTION 02 OF 02 VALLETTA 000117\n\n2. (S) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n"},
    {"CO N F I D E N T I A L VALLETTA 000117\n", "spaced, if unevenly"},
    {"UNCLAS E F T O VALLETTA 000117\n", "EFTO is letter-spaced, UNCLAS is not"},
    {"SECRET//NOFORN VALLETTA 000117\n", "a banner with // is never spaced"},
    {"CONF VALLETTA 000117\n", "CLS010 reports abbreviations"},
    {"CNFIDENTIAL VALLETTA 000117\n", "CLS002 reports misspelt words"},
    {"LIMITED OFFICIAL USE VALLETTA 0117\nE.O. 11652: N/A\n"},
};

inline constexpr Rule rule{
    .code = "CLS004",
    .name = "classification-spacing",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "F:class-spaced",
    .summary = "CONFIDENTIAL and above not letter-spaced, or UNCLAS letter-spaced",
    .message =
        "{} is {}; by custom CONFIDENTIAL and above are letter-spaced on the classification line and UNCLAS is "
        "not; {}",
    .doc = "Relays and readers tell a classified cable from an unclassified one by the look of its line: "
           "CONFIDENTIAL and above are letter-spaced, UNCLAS is not. Both spellings are understood.\n\n"
           "Write C O N F I D E N T I A L, S E C R E T, UNCLAS.\n\n"
           "Quiet for banners with //, page words, and words that CLS002 or CLS010 report. Off by default.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::classification_spacing
