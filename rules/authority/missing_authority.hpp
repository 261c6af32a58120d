#pragma once

#include "rules/cable.hpp"
#include "rules/reading/authority.hpp"
#include "rules/reading/level_words.hpp"
#include "rules/reading/orders.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_authority {

inline void check(const Cable& c, Report& report) {
  if (!c.classified() || c.t.own_authority() || reading::front_matter_damaged(c)) return;
  if (!c.dated.surely_from(reading::since(&facts::ExecutiveOrderRow::authority))) return;
  report.add(c.anchor, {reading::level_word(c.level)});
}

inline constexpr Example flags[] = {
    {"«C O N F I D E N T I A L VALLETTA 000117»\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\n«S E C R E T VALLETTA 000117»\n\nSIPDIS\n\n"
     "E.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (S) Text.\n\n2. (S) Text.\n"},
    {"\n\nO 191210Z DEC 11\n\nFM AMEMBASSY VALLETTA\n\nTO SECSTATE WASHDC\n\n"
     "«C O N F I D E N T I A L VALLETTA 000117»\n\n\nE.O. 13526: DECL: 12/19/2021\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (C) Text.\n"},
    {"R 141010Z OCT 95\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\n«C O N F I D E N T I A L OSLO 00123»\n\n"
     "E.O. 12958: DECL: 10/14/05\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"R 131010Z OCT 95\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12356: DECL: OADR\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n",
     "before 1995-10-14"},
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "CONFIDENTIAL STATE 000123\n\nE.O. 11652: GDS\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n",
     "before 1995-10-14"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (U) CLASSIFIED BY DCM J. DOE FOR REASONS 1.4 (B) AND (D).\n\n2. (C) Text.\n",
     "the block is numbered as paragraph 1"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nDerived From: Multiple Sources\n\n1. (C) Text.\n",
     "Derived From"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR F...\n",
     "cut front matter (DMG009)"},
    {"C O N F I D E N T I A L VALLETTA 000117 SIPDIS E.O. 12958: DECL: 02/14/2019 TAGS: PGOV, MT SUBJECT: HARBOR "
     "FEES 1. (C) Text.\n",
     "flattened front matter (DMG006)"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. Text.\n",
     "unclassified"},
    {"CONFIDENTIAL OSLO 1200\n\nE.O. 12958: AS AMENDED; DECLASSIFIED JUNE 2, 2005\n\n1. TEXT.\n",
     "a re-released note does not date the text"},
};

inline constexpr Rule rule{
    .code = "AUT001",
    .name = "missing-authority",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:authority-present",
    .summary = "a classified telegram without a Classified By or Derived From block",
    .message = "the telegram is {} but nothing says who classified it and why; add a Classified By block before "
               "paragraph 1",
    .doc = "From 14 October 1995 on, a classified telegram has a paragraph before paragraph 1 that names the "
           "classifier, the position and the reason, or the source it is derived from. Without it the "
           "classification has no authority.\n\n"
           "Add `Classified By: NAME, title. Reason: 1.4 (b).`\n\n"
           "Quiet when the front matter is cut or flattened, when the block is numbered as paragraph 1, for "
           "earlier telegrams, and when the telegram's date is not known.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::missing_authority
