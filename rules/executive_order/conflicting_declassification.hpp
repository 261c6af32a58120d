#pragma once

#include "rules/cable.hpp"
#include "rules/reading/exemptions.hpp"
#include "rules/reading/terms.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::conflicting_declassification {

// A value with a fault of its own that explains why it differs (EXO009, EXO010, EXO011, EXO014).
inline bool has_own_fault(const Cable& c, const Declassification& d) {
  const bool no_date = reading::has_date(d) && !reading::sound_date(d);
  return no_date || reading::unknown_exemption(d) || reading::before_origin(c, d) || reading::exceeded_term(c, d);
}

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!eo) return;
  if (const EoLine* other = reading::conflicting_eo_line(c)) {
    report.add(reading::code_span(c.t, other->value), {"another E.O. line"}).related(eo->span, "first E.O. line");
    return;
  }
  const auto* on = reading::declassify_on(c);
  if (!on || !reading::sets_duration(eo->value) || !reading::sets_duration(*on)) return;
  if (reading::same_value(c.t, eo->value, *on) || has_own_fault(c, eo->value) || has_own_fault(c, *on)) return;
  report.add(reading::code_span(c.t, *on), {"the E.O. line"}).related(eo->span, "E.O. line");
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n"
     "E.O. 12958: DECL: «02/14/2024»\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 12/19/2019\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.4 (b). Declassify On: «12/19/2024»\n\n1. (C) Text.\n"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 12/19/2021\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nClassified By: J. Doe, Analyst.\n"
     "Derived From: Multiple Sources.\nDeclassify On: «20351219»\n\n1. (S) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\n\nE.O. 12958: N/A\n\nE.O. 12958: DECL: «02/14/2019»\n\nTAGS: [PGOV](#)\n\n"
     "SUBJECT: HARBOR FEES\n\n11. (U) Text.\n"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 50X1-HUM\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nClassified By: J. Doe, Analyst.\n"
     "Derived From: Multiple Sources.\nDeclassify On: «20351219»\n\n1. (S) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV\n"
     "SUBJECT: HARBOR FEES\n\nC O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n"
     "TAGS: PGOV\nSUBJECT: HARBOR FEES\n\n1. (C) Text.\n",
     "the same line twice (DMG007)"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 2/4/2019\nEO 12958 DECL: 2019/02/04\n"
     "TAGS: PGOV\n\n1. (C) Text.\n",
     "the same value in another form"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b). Declassify On: see\nabove.\n\n1. (C) "
     "Text.\n",
     "the block points to the E.O. line"},
    {"O 191210Z DEC 11\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 12/19/2021\nTAGS: PGOV\n\nClassified By: J. Doe, Analyst.\n"
     "Derived From: Multiple Sources.\nDeclassify On: 20211219\n\n1. (S) Text.\n",
     "the same date in another form"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Embassy quotes:\n\nUNCLAS STATE 012345\nSENSITIVE\nSIPDIS\nE.O. 12958: N/A\n"
     "TAGS: PREL\nSUBJECT: FEES\n\n1. Text.\n",
     "another cable quoted in the text"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 13526: DECL: 12/19/2021\nTAGS: PGOV\n\nClassified By: J. Doe, Analyst.\n"
     "Derived From: Multiple Sources.\nDeclassify On: 20351332\n\n1. (S) Text.\n",
     "a date that does not exist is EXO009"},
};

inline constexpr Rule rule{
    .code = "EXO016",
    .name = "conflicting-declassification",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:declassify-on-matches-eo",
    .summary = "two declassification instructions in one telegram that differ",
    .message =
        "this instruction differs from that of {}; a telegram has one, so keep the right value in both places",
    .doc = "The telegram has two E.O. lines, or an E.O. line and `Declassify On:` in the authority block, and "
           "they do not say the same. Nobody can tell which one holds.\n\n"
           "Keep the right value and give it in both places.\n\n"
           "Quiet when the same value stands twice (DMG007), in whatever form, when one is cut or redacted, and "
           "when one of them has a fault of its own (EXO009, EXO010, EXO011, EXO014).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::conflicting_declassification
