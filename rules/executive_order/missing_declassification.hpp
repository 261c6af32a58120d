#pragma once

#include "rules/cable.hpp"
#include "rules/reading/authority.hpp"
#include "rules/reading/level_words.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_declassification {

// The first of the cable's own lines that has a value, or is cut or redacted, settles it: a copy may have
// its front matter twice.
inline bool says_something(const EoLine& eo) {
  return eo.value.kind != Instruction::none || eo.value.cut || eo.order < 0;
}

// MRN: 11 OSLO 123 below the level: E.O.: 13526 is a key there, and the instruction stands with the authority.
// Without an MRN nothing stands between the two.
inline bool has_key_head(const Telegram& t, const ClassificationLine& own) {
  return t.view({own.level_span.end, own.mrn_span.begin}).find("MRN:") != std::string_view::npos;
}

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!c.classified() || !eo) return;
  for (const EoLine& line : c.t.eo)
    if (!line.quoted && says_something(line)) return;
  const auto declassifies = [](const Authority& a) { return a.declassify_on.kind != Instruction::none; };
  if (has_key_head(c.t, *c.t.classification()) && reading::any_authority(c, declassifies)) return;
  report.add(eo->span, {reading::level_word(c.level)}).related(c.anchor, "classification line");
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\n«E.O. 12958:»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nSIPDIS\n\n«E.O. 12958:» DECL:\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b).\n\n1. (S) Text.\n"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "CONFIDENTIAL STATE 000123\n\n«E.O. 11652:»\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "«E.O. 12356»\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\n\n«E.O. 12958:»\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"CONFIDENTIAL\n\nMRN: 13 VALLETTA 117\nDate/DTG: Feb 14, 2013 / 141010Z FEB 13\nFrom: AMEMBASSY "
     "VALLETTA\nAction: WASHDC, "
     "SECSTATE ROUTINE\nE.O.: 13526\nTAGS: PREL, MT\nSubject: Fees\n\nClassified By: J. Doe, DCM\nDerived From: "
     "Guide 11-1\nDeclassify On: 02/14/2023\n\n1. (C) Text.\n",
     "with the authority, in its second block"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958:\nDECL: 5/11/2017\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "the instruction is on the next line"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nEO 12958 XXXXXXXXXXXXX\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "redacted"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 129...\n", "a cut line"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DEC...\n", "a cut line"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958:\nTAGS: PGOV, MT\n\n1. Text.\n", "unclassified"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958 03/24/2019\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "a date without DECL is an instruction"},
    {"CONFIDENTIAL OSLO 1200\n\nE.O. 12958: AS AMENDED; DECLASSIFIED JUNE 2, 2005\n\n1. TEXT.\n",
     "a re-released note"},
    {"CONFIDENTIAL STATE 000123\n\nE.O. 11652: GDS\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n",
     "the forms of the 1970s"},
    {"CONFIDENTIAL\n\nMRN: 11 OSLO 123\nDate/DTG: Oct 05, 2011 / 051234Z OCT 11\nFrom: AMEMBASSY OSLO\n"
     "Action: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\nTAGS: PREL, NO\nCaptions: SIPDIS\nSubject: Port fees\n\n"
     "Classified By: Jane Roe, DCM. Reason: 1.4 (b). Declassify On: 10/05/2021\n\n1. (C) Text.\n",
     "a heading of keys with Declassify On"},
};

inline constexpr Rule rule{
    .code = "EXO007",
    .name = "missing-declassification",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:eo-na-iff-unclas",
    .summary = "the E.O. line of a classified telegram has no declassification instruction",
    .message = "the telegram is {} but its E.O. line has no instruction; say when it is declassified, as in DECL: "
               "MM/DD/YYYY",
    .doc = "The E.O. line of a classified telegram says when the text is declassified: a date, an event or an "
           "exemption. Here the order stands alone, on this line and the next.\n\n"
           "Add the instruction.\n\n"
           "Quiet when the value is redacted or the line is cut. N/A there is EXO005.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::missing_declassification
