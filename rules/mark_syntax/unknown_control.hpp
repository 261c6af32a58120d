#pragma once

#include "rules/marking/nearest.hpp"
#include "rules/reading/quoted.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/reading/spelling.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_control {

using Kind = marking::Element::Kind;

// A spelling that is understood, but that the register never had: (S//N), SECRET//NOFOR. SBU/N is State's.
inline bool misspelt(const Cable& c, const RegisterMark& r, const marking::Element& e) {
  if (e.long_form && !r.banner) return false;
  for (const auto& alias : facts::mark_aliases)
    if (!alias.in_register && same_word(c.view(e.word), alias.text))
      return !same_letters(alias.text, facts::controls[e.id].banner) &&
             !same_letters(alias.text, facts::controls[e.id].portion);
  return false;
}

// RESTRICTED is no level of ours.
inline bool bare_restricted(const RegisterMark& r) {
  return r.m.level == Level::restricted && r.m.system == System::us;
}

inline bool is_unknown(const Cable& c, const RegisterMark& r, const marking::Element& e) {
  switch (e.kind) {
    case Kind::unknown:
      return has_letters(c.view(e.word)) && !is_redacted(c.view(e.word)) && !repeats_level(r, c, e);
    case Kind::owners: return r.m.system == System::us;  // else MRK014
    case Kind::declassify: return !r.banner;
    case Kind::level: return bare_restricted(r);
    case Kind::control: return misspelt(c, r, e);
  }
  return false;
}

inline std::string_view nearest(const Cable& c, const RegisterMark& r, const marking::Element& e) {
  if (e.kind == Kind::control) return r.banner ? facts::controls[e.id].banner : facts::controls[e.id].portion;
  if (e.kind == Kind::owners) return facts::row(facts::ControlId::rel_to).portion;
  if (e.kind != Kind::unknown) return "";
  const auto whole = marking::nearest_control(c.view(e.span), r.banner);
  return whole.empty() ? marking::nearest_control(c.view(e.word), r.banner) : whole;
}

inline void check(const Cable& c, Report& report) {
  each_element_list(c, [&](const RegisterMark& r, const marking::Elements& elements) {
    for (const marking::Element& e : elements) {
      if (!is_unknown(c, r, e)) continue;
      const auto near = nearest(c, r, e);
      const Span at = e.kind == Kind::control ? e.word : e.span;
      report.add(at, {quoted(c, at), near.empty() ? "" : "; the nearest is ", near});
    }
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//«XYZ») Text.\n\n3. "
     "(S//«N») Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«NOFRON» VALLETTA 000117\n\nE"
     ".O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//ORCON/«NOFOR» VALLETTA 000117"
     "\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//«GBR») Text.\n"
     "\n3. (TS//SI/«TX»//NF) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//no-forn) Text.\n\n2. (S//NO FORN) Text.\n",
     "another spelling of NOFORN: POR007"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//ORCON/NOFORN VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "known controls"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, QQQ) Te"
     "xt.\n",
     "in a release list: MRK012"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//XX) Text.\n\n3. (S/"
     "XYZ) Text.\n",
     "a redaction; a State form (POR005)"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED//FOR OFFICIAL USE ONLY V"
     "ALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "the full title"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: "
     "02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (//GBR//S) Text.\n",
     "an owner apart from its level: MRK014"},
};

inline constexpr Rule rule{
    .code = "MRK004",
    .name = "unknown-control",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:rel-known-codes",
    .summary = "a token of a // marking is in no list",
    .message = "{} is no control of the register{}{}; correct or remove it",
    .doc = "A token that no list has says nothing to its reader: whether the text may go on to somebody can"
           "not be told.\n\nWrite the control that was meant; the nearest is named where there is one.\n\nQ"
           "uiet for countries in release lists (MRK012), redactions, and single-slash State forms (POR005)"
           ".",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::unknown_control
