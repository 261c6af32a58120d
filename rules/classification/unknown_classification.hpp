#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_classification {

// RESTRICTED is a foreign level; as a United States one it ended long ago.
inline bool foreign_restricted(const Cable& c, const ClassificationLine& l) {
  return l.word == ClassWord::restricted &&
         c.dated.surely_after(facts::row(facts::ClassificationWordId::restricted).in_use_to);
}

inline void check(const Cable& c, Report& report) {
  for (const ClassificationLine& l : c.t.classifications) {
    if (!is_own(l)) continue;
    if (l.misspelt)
      report.add(l.level_span, {l.level_span, ", perhaps ", level_word(l.level)})
          .fix("Correct the classification", l.level_span, level_word(l.level));
    else if (l.word == ClassWord::other)
      report.add(l.level_span, {"the word"});
    else if (foreign_restricted(c, l))
      report.add(l.level_span, {l.level_span});
  }
}

inline constexpr Example flags[] = {
    {"«UNCLASS1FIED» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n"},
    {"«CNFIDENTIAL» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n"},
    {"«UNCALS» SECTION 01 OF 02 VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\nTAGS: PREL\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\n«UNCLASS» VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\n"
     "SUBJECT: PORT FEES\n\n1. Text.\nBT\n#0117\nNNNN\n"},
    {"\n\n«S E C E R T» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n«RESTRICTED» VALLETTA 000117\n\n"
     "E.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\n«PRIVATE» VALLETTA 000117\n\n"
     "SIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n"},
    {"«LIMITED OFFICAL USE» VALLETTA 0117\nE.O. 11652: N/A\n"},
};
inline constexpr Example accepts[] = {
    {"CO N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n", "letter spacing of any kind"},
    {"S  E C R E  T SECTION 01 OF 02 VALLETTA 000117\n", "letter spacing of any kind"},
    {"UN CLAS VALLETTA 000117\n\nE.O. 12958: N/A\n", "letter spacing of any kind"},
    {"UNCLAS E F T O VALLETTA 000117\n\nE.O. 12958: N/A\n", "EFTO is a control of UNCLAS"},
    {"UNCLASSIFIED VALLETTA 000117\n\nE.O. 12958: N/A\n", "UNCLASSIFIED is the long form of UNCLAS"},
    {"LIMITED OFFICIAL USE VALLETTA 0117\nE.O. 11652: N/A\n", "a word of its era; afterwards it is CLS003"},
    {"SENSITIVE BUT UNCLASSIFIED VALLETTA 000117\n\nE.O. 12958: N/A\n", "SBU004 reports this"},
    {"CONF VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n", "CLS010 reports abbreviations"},
    {"E.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n", "no line at all is CLS001"},
};

inline constexpr Rule rule{
    .code = "CLS002",
    .name = "unknown-classification",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::unsafe,
    .basis = "F:class-values",
    .summary = "a word in the classification line's place that is none, or a misspelt one",
    .message = "{} in the place of the classification is none of UNCLAS, CONFIDENTIAL, SECRET and TOP SECRET{}{}; "
               "write the cable's level there",
    .doc = "The classification line says UNCLAS (or UNCLASSIFIED), CONFIDENTIAL, SECRET or TOP SECRET; until "
           "September 1995 also LIMITED OFFICIAL USE. Any other word, and a misspelt one, leaves the level to "
           "guesswork. A misspelt word counts as the nearest for the other rules.\n\n"
           "Write the level out.\n\n"
           "Quiet for letter spacing of any kind. Abbreviations are CLS010, SBU in this place is SBU004.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::odd_line},
};

}  // namespace cablelint::rules::unknown_classification
