#pragma once

#include <algorithm>
#include <string>

#include "rules/cable.hpp"
#include "rules/marking/print.hpp"
#include "rules/marking/understood.hpp"
#include "rules/reading/portions.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::long_form_in_portion {

// A control that is wrong in any form: (C//LIMDIS) is SBU006, (S//WNINTEL) once it is retired MRK017.
inline bool out_of_place(const Cable& c, const Marking& m, const MarkToken& t) {
  const facts::ControlRow* control = marking::control_of(t);
  if (!control) return false;
  return (is_classified(m.level) && control->levels == "U") ||
         (is_retired(c, *control) && uses_double_slash(c.t, m));
}

inline bool has_long_form(const Cable& c, const Marking& m) {
  const auto tokens = c.tokens(m.tokens);
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](const MarkToken& t) { return t.long_form && !out_of_place(c, m, t); });
}

inline void judge(const Cable& c, const Marking& m, Report& report) {
  if (m.fault != MarkFault::none || m.entire_text || !has_long_form(c, m)) return;
  report.add(m.span, {m.span});
  const marking::Source source{c.t.text, c.t.mark_tokens};
  if (!marking::understood(m, source)) return;
  std::string letters;
  marking::print_portion(m, letters, source);
  report.fix("Use the short form", m.span, letters);
}

inline void check(const Cable& c, Report& report) {
  each_portion(c.t, [&](const Portion& p) { judge(c, p.mark, report); });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. «(SECRET)» Text.\n\n2. «(CONF)» Text.\n\n3. «(UNCLAS)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. «(S//NOFORN)» Text.\n\n2. (S//NF) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. «(U//FOR OFFICIAL USE ONLY)» Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S//NF) Text.\n\n2. (U//FOUO) Text.\n",
     "short forms"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (CONFIDENTIAL - ENTIRE TEXT)\n\n2. Text.\n",
     "an entire-text statement"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S/REL TO UK) Text.\n\n2. (C/Releasable to Italy) Text.\n",
     "State's single-slash release forms"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C//LIMDIS) Text.\n",
     "SBU006"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) (Confidential sources said so.) Text.\n",
     "ordinary words in parentheses"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S//WNINTEL) Text.\n",
     "a control that was retired before: MRK017"},
};

inline constexpr Rule rule{
    .code = "POR007",
    .name = "long-form-in-portion",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "M:mark-not-banner-form",
    .summary = "banner words in a portion mark",
    .message = "portion mark {} uses the words of a banner; portions take the short forms",
    .doc = "Words such as SECRET, CONF or NOFORN belong in the classification line and in banners; a portion "
           "has the letters: (S), (C), (S//NF).\n\nUse the short form; the fix writes it.\n\nQuiet for (X - "
           "ENTIRE TEXT) statements, and for controls of unclassified text on a classified portion, which are "
           "SBU006.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::long_form},
};

}  // namespace cablelint::rules::long_form_in_portion
