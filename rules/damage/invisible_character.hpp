#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::invisible_character {

inline void check(const Cable& c, Report& report) {
  const Damage* d = first(c.t, DamageKind::deceptive);
  if (!d) return;
  const facts::DeceptiveCharacterRow& row = facts::deceptive_characters[d->what];
  report.add(d->span, {row.kind, row.what});
  relate_others(c.t, *d, report, "also in or beside a marking");
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT, MT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Doe. Reason: 1.4 (b).\n\n1. («\xD0\xA1») Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT, MT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Doe. Reason: 1.4 (b).\n\n1. (C«\xE2\x80\x8B») Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT, MT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Doe. Reason: 1.4 (b).\n\n1. «\xE2\x80\xAE»(C) Text.\n"},
    {"UNCLA«\xD0\x85» VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nN«\xD0\x9E»FORN\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (C) "
     "Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/«\xE2\x80\x8F»2019\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"\xEF\xBB\xBF"
     "C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT, MT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Doe. Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "a byte-order mark at the start"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT, MT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Doe. Reason: 1.4 (b).\n\n1. (C) The firm \xD0\xA1\xD0\xA1\xD0\xA1 "
     "(\xD0\x9E\xD0\x9E\xD0\x9E) and a zero\xE2\x80\x8Bwidth word.\n",
     "running text"},
};

inline constexpr Rule rule{
    .code = "DMG013",
    .name = "invisible-character",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "P:4",
    .summary = "a hidden or look-alike character in or beside a marking",
    .message = "here stands a {} character ({}) in or beside a marking: what is shown is not what is stored, and "
               "a program reads another marking or none; type the marking anew",
    .doc = "A bidirectional control, a zero-width character or a letter of another script that looks like one of "
           "ours stands inside "
           "a marking or next to it. The reader sees (S), the program finds none: the marking does not protect "
           "the text.\n\n"
           "Type the marking anew.\n\nQuiet in running text, and for a byte-order mark at the start.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::deceptive},
};

}  // namespace cablelint::rules::invisible_character
