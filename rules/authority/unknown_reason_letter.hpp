#pragma once

#include "rules/cable.hpp"
#include "rules/reading/reasons.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_reason_letter {

inline void check(const Cable& c, Report& report) {
  const Authority* a = reading::stated_reason(c);
  if (!a) return;
  const auto letters = reading::letters_of(c, *a);
  for (std::uint32_t i = 0; i < a->reason_letters.count; ++i) {
    const ReasonLetter& l = c.t.reason_letters[a->reason_letters.first + i];
    if (letters.find(l.letter) != std::string_view::npos) continue;
    if (report.any())
      report.related(l.span, "unknown as well");
    else
      report.add(l.span, {l.span, letters.substr(letters.size() - 1)});
  }
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 («k»).\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 01\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2011\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nCLASSIFIED BY DCM J. DOE FOR REASONS 1.5 («H»)\n\n1. (S) Text.\n"},
    {"\n\nO 191210Z DEC 11\n\nFM AMEMBASSY VALLETTA\n\nTO SECSTATE WASHDC\n\n"
     "C O N F I D E N T I A L VALLETTA 000117\n\n\nE.O. 13526: DECL: 12/19/2021\n\nTAGS: [PGOV](#) [MT](#)\n\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.4 (b) and («j»).\n\n11. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.4 (a), (b), (c), (d), (e), (f), (g) and (h).\n\n1. (C) Text.\n",
     "a to h with 1.4"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2009\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, DCM. Reason: 1.5 b, d and g.\n\n1. (C) Text.\n",
     "a to g with 1.5"},
    {"O 191210Z DEC 07\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 12/19/2017\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: J. Doe, DCM. Reason: 1.5 (h).\n\n1. (C) Text.\n",
     "the section alone is wrong (AUT004)"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nCLASSIFIED BY DCM J. DOE, REASONS 1.4 B/D.\n\n1. (C) Text.\n",
     "letters without parentheses"},
};

inline constexpr Rule rule{
    .code = "AUT005",
    .name = "unknown-reason-letter",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:reason-letters",
    .summary = "a reason letter that the section does not have",
    .message = "reason ({}) does not exist: the letters run from a to {}; write the category that applies",
    .doc = "The reasons for classification have the letters a to h in section 1.4, and a to g in section 1.5 of "
           "E.O. 12958 as issued.\n\n"
           "Write the letter of the category that applies.\n\n"
           "Quiet when the section itself is not in force (AUT004) and has the letter in its other form.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::authority},
};

}  // namespace cablelint::rules::unknown_reason_letter
