#pragma once

#include <algorithm>
#include <string>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::portion_case_or_spacing {

// The mark in capitals, without blanks at its brackets.
inline std::string tidy(std::string_view mark) {
  std::string inside(mark.substr(1, mark.size() - 2));
  constexpr std::string_view blanks = " \t\r\n\\";
  inside.erase(0, inside.find_first_not_of(blanks));
  inside.erase(inside.find_last_not_of(blanks) + 1);
  for (char& ch : inside) ch = to_upper(ch);
  return "(" + inside + ")";
}

inline bool has_long_form(const Cable& c, const Marking& m) {
  const auto tokens = c.tokens(m.tokens);
  return std::any_of(tokens.begin(), tokens.end(), [](const MarkToken& t) { return t.long_form; });
}

inline void check(const Cable& c, Report& report) {
  each_portion(c.t, [&](const Portion& p) {
    const Marking& m = p.mark;
    if (m.fault != MarkFault::none || (!m.lower_case && !m.blanks) || has_long_form(c, m)) return;
    report.add(m.span, {m.span, m.lower_case ? "is in lower case" : "has blanks inside its brackets"})
        .fix("Write it in capitals, without blanks", m.span, tidy(c.view(m.span)));
  });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. «(c)» Text.\n\n2. «( C )» Text.\n\n3. «(C )» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. «(sbu)» "
     "Text.\n\n2. (SBU) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Under the treaty:\n37 (a) one,\n39 (b) two,\n40 (c) "
     "three.\n",
     "list letters in a row"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S/Rel UK) Text.\n\n2. (C/Releasable to Italy) Text.\n",
     "State's release forms"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n\n2. (C)Text.\n",
     "blanks outside the brackets"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (Confidential) Text.\n",
     "POR007"},
};

inline constexpr Rule rule{
    .code = "POR009",
    .name = "portion-case-or-spacing",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "P:2",
    .summary = "a portion mark in lower case or with blanks inside its brackets",
    .message = "portion mark {} {}; the fix writes it in the usual form",
    .doc = "(c), ( C ) and (C ) are understood, but searches for (C) miss them.\n\nWrite capitals without "
           "blanks.\n\nQuiet for list letters (a), (b), (c) in a row and for marks that another rule reports.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::untidy_mark},
};

}  // namespace cablelint::rules::portion_case_or_spacing
