#pragma once

#include "grammar/spelling.hpp"
#include "rules/marking/print.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::abbreviation_in_banner {

using Kind = marking::Element::Kind;

inline std::string_view long_form(const Cable& c, const marking::Element& e) {
  const facts::ControlRow& row = facts::controls[e.id];
  const auto text = c.view(e.word);
  if (same_word(text, row.banner) || e.long_form) return "";
  const bool efto = row.category == "transmission-control";
  return efto ? std::string_view() : row.banner;
}

inline std::string_view spelled_out(const MarkToken& t) {
  if (t.kind == TokenKind::foreign) return facts::controls[t.id].banner;
  return t.kind == TokenKind::level ? marking::level_words[t.value] : std::string_view();
}

inline void add(Report& report, Span at, std::string_view form) {
  if (!form.empty()) report.add(at, {at, form}).fix("Use the form of banners", at, form);
}

inline void judge(const Cable& c, const marking::Element& e, Report& report) {
  if (e.kind == Kind::control) return add(report, e.word, long_form(c, e));
  for (const MarkToken& t : c.tokens(e.tokens))
    if (!t.long_form) add(report, t.span, spelled_out(t));
}

inline void check(const Cable& c, Report& report) {
  each_element_list(c, [&](const RegisterMark& r, const marking::Elements& elements) {
    if (!r.banner) return;
    for (const marking::Element& e : elements) judge(c, e, report);
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«NF» VALLETTA 000117\n\nE.O. "
     "12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«TS»//SI/TK//«OC»/«NF» VALLETTA 00011"
     "7\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//ORCON/«REL» USA, GBR VALLETTA"
     " 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//ORCON/NOFORN VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "spelled out"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS//SBU VALLETTA 000117\n\nE.O. 1"
     "2958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "UNCLAS on a telegram"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n",
     "a portion"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nTOP SECRET//SI/TK//NOFORN VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "controls of one form"},
};

inline constexpr Rule rule{
    .code = "MRK015",
    .name = "abbreviation-in-banner",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "M:banner-no-abbrev",
    .summary = "the short form of a portion in a banner",
    .message = "{} is the form of portions; banners spell it {}",
    .doc = "A banner spells its classification out and has the long forms of the controls: SECRET//ORCON/NO"
           "FORN, not S//OC/NF.\n\nWrite the long form; the fix does.\n\nQuiet for UNCLAS, which telegrams "
           "use, and for controls that have one form only.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::abbreviation_in_banner
