#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::authority_on_unclassified {

// A note of a later release stands on text that was classified.
inline bool released_later(const Cable& c) {
  const EoLine* eo = c.t.own_eo();
  return eo && eo->value.kind == Instruction::declassified;
}

inline void check(const Cable& c, Report& report) {
  const Authority* a = c.t.own_authority();
  if (!c.unclassified() || !a || c.joined || released_later(c)) return;
  report.add(a->label, {a->label}).related(c.anchor, "classification line");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "«Classified By:» J. Doe, DCM. Reason: 1.4 (b).\n\n1. Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nSENSITIVE\nSIPDIS\n\n"
     "E.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\nREF: VALLETTA 100\n\n"
     "«CLASSIFIED BY» DCM J. DOE FOR REASONS 1.4 (B) AND (D)\n\n1. (SBU) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\n\nE.O. 13526: N/A\n\nTAGS: [PGOV](#) [MT](#)\n\nSUBJECT: HARBOR FEES\n\n"
     "«Derived From:» Multiple Sources\n\n11. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLASSIFIED\nRELEASE IN PART\nB6\n\nCONFIDENTIAL\n\nMRN: 11 VALLETTA 117\nDate/DTG: Feb 20, 2011 / 201915Z "
     "FEB 11\nFrom: AMEMBASSY VALLETTA\nE.O.: 13526\nTAGS: PREL\nSubject: Port fees\nClassified By: J. Doe, DCM, "
     "reasons 1.4 (b)\nDeclassify On: 02/20/2021\n\n1. (C) Text.\n",
     "the level of a stamp above that of the cable"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n",
     "classified"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (U) Text.\n\n"
     "C O N F I D E N T I A L OSLO 000333\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, NO\n"
     "SUBJECT: FISHING\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "joined cable (DMG008)"},
    {"UNCLASSIFIED OSLO 1200\n\nE.O. 12958: AS AMENDED; DECLASSIFIED JUNE 2, 2005\nTAGS: PGOV, NO\n"
     "SUBJECT: FISHING\n\nClassified By: J. Doe, DCM. Reason: 1.5 (b).\n\n1. TEXT.\n",
     "a re-released note"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "1. (U) The fees were classified by the port as minor.\n",
     "words in the text"},
};

inline constexpr Rule rule{
    .code = "AUT002",
    .name = "authority-on-unclassified",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:authority-not-on-unclas",
    .summary = "a Classified By block on an unclassified telegram",
    .message =
        "{} stands on an unclassified telegram, which nobody classified; take the block out, or correct the "
        "classification line",
    .doc = "Only classified text has a classifier. A Classified By or Derived From block on UNCLAS is left over "
           "from a template, or the classification line is wrong.\n\n"
           "Decide which of the two is right.\n\n"
           "Quiet when two cables are joined in one text (DMG008), and for notes of a later release. What else is "
           "wrong with the block is not reported then.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::authority},
};

}  // namespace cablelint::rules::authority_on_unclassified
