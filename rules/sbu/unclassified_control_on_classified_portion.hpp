#pragma once

#include "rules/cable.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unclassified_control_on_classified_portion {

// The first such control as it is written in the mark; the whole mark where its token is not known.
inline Span control_in(const Cable& c, const Marking& m) {
  for (const MarkToken& token : c.tokens(m.tokens)) {
    if (token.kind == TokenKind::control && unclassified_controls.has(token.id)) return token.span;
  }
  return m.span;
}

inline void check(const Cable& c, Report& report) {
  each_portion(c.t, [&](const Portion& p) {
    if (is_classified(p.mark.level) && any_of(p.mark.controls, unclassified_controls))
      report.add(p.mark.span, {p.mark.span, control_in(c, p.mark)});
  });
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\n"
     "SUBJECT: PORT FEES\n\n1. (C) Text.\n\n2. «(C/SBU)» Text.\n\n3. «(C//SBU)» Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/14/2019\n\n1. «(S//FOUO)» Text.\n\n2. (S) Text.\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n\n"
     "SUBJECT: «(C/SBU)» PORT FEES\n\n11. (C) Text.\n\n12. «(C//LIMDIS)» Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 0117\nE.O. 12356: DECL: OADR\n1. «(C/LOU)» TEXT.\n2. (C) TEXT.\n"},
    {"S E C R E T VALLETTA 000117\n\n1. «(S//SBU-NF)» Text.\n"},
};
inline constexpr Example accepts[] = {
    {"S E C R E T VALLETTA 000117\n\nLIMDIS\n\nE.O. 12356: DECL: OADR\n\n1. (S) Text.\n", "LIMDIS as a caption"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (SBU) Text.\n\n2. (U//FOUO) Text.\n",
     "on unclassified portions"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\n1. (SBU/NF) Text.\n\n2. (U//LIMDIS) Text.\n",
     "on unclassified portions"},
    {"SECRET//FOUO VALLETTA 000117\n\n1. (S) Text.\n", "banners are MRK008"},
    {"S E C R E T VALLETTA 000117\n\n1. (S//DCNI) Text.\n", "other U-only controls are MRK008"},
    {"S E C R E T VALLETTA 000117\n\n1. (S//NF) Text.\n\n2. (S/FGI/NF) Text.\n", "controls of classified text"},
};

inline constexpr Rule rule{
    .code = "SBU006",
    .name = "unclassified-control-on-classified-portion",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:sbu-not-on-classified-portion, M:fouo",
    .summary = "SBU, FOUO, LIMDIS or LOU on a classified portion",
    .message =
        "{} puts {}, a control of unclassified text, on a classified portion; the level says all that is needed, "
        "so remove the control or correct the level",
    .doc = "SBU, SBU-NF, FOUO, LIMDIS and LOU mark unclassified text. Beside (C), (S) or (TS) either the level or "
           "the "
           "control is wrong.\n\n"
           "Write the level alone, or (SBU) if the text is unclassified.\n\n"
           "Quiet for LIMDIS as a caption. Banners, and other controls of unclassified text, are MRK008.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::control},
};

}  // namespace cablelint::rules::unclassified_control_on_classified_portion
