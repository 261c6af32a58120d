#pragma once

#include <string>

#include "rules/cable.hpp"
#include "rules/marking/print.hpp"
#include "rules/marking/understood.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::portion_separator_style {

// Level, then a separator other than //, or none at all: (S/NF), (C-NF), (S NF), (SNF). A mark without a fault
// has a token, and a level that nothing is glued to has a separator behind it.
inline bool unusual(const Cable& c, const Marking& m) {
  std::span<const MarkToken> tokens = c.tokens(m.tokens);
  if (tokens.front().kind == TokenKind::separator) tokens = tokens.subspan(1);
  if (tokens.size() < 2 || tokens[0].kind != TokenKind::level) return false;
  const auto follows = [](const MarkToken& t) {
    return t.kind == TokenKind::control || t.kind == TokenKind::release;
  };
  if (follows(tokens[1])) return true;
  if (tokens.size() < 3 || !follows(tokens[2])) return false;
  const auto kind = static_cast<SeparatorKind>(tokens[1].value);
  return kind != SeparatorKind::double_slash && kind != SeparatorKind::many_slashes;
}

inline void check(const Cable& c, Report& report) {
  each_portion(c.t, [&](const Portion& p) {
    const Marking& m = p.mark;
    if (m.fault != MarkFault::none || m.entire_text || !unusual(c, m)) return;
    report.add(m.span, {m.span});
    const marking::Source source{c.t.text, c.t.mark_tokens};
    if (!marking::understood(m, source)) return;
    std::string form;
    marking::print_portion(m, form, source);
    report.fix("Use //", m.span, form);
  });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. «(S/NF)» Text.\n\n2. «(C-NF)» Text.\n\n3. «(S NF)» Text.\n\n4. "
     "«(SNF)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. «(S/REL UK)» Text.\n\n2. (S//NF) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (S//NF) Text.\n\n2. (S//FGI//NF) Text.\n",
     "the register form"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA "
     "000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (SBU/NF) "
     "Text.\n\n2. (SBU) Text.\n",
     "SBU is no level"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C - ENTIRE TEXT)\n",
     "an entire-text statement"},
};

inline constexpr Rule rule{
    .code = "POR008",
    .name = "portion-separator-style",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::safe,
    .basis = "M:portion-slash-style",
    .summary = "a level and its controls are not parted by //",
    .message = "portion mark {} parts its level from its controls by other than //; the fix writes the register "
               "form",
    .doc = "The register parts the level from what follows by a double slash: (S//NF). State telegrams nearly "
           "always write (S/NF), so this is a matter of style and off by default.\n\nQuiet for (SBU/NF), in "
           "which SBU is no level, and for entire-text statements.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::portion_separator_style
