#pragma once

#include "rules/reading/control_sets.hpp"
#include "rules/reading/incomplete.hpp"
#include "rules/reading/plain.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::banner_control_without_portion {

using facts::ControlId;

inline bool is(const MarkToken& t, ControlId id) { return t.id == static_cast<std::uint16_t>(id); }

// Whether some portion, or all of them together, ask for the control.
inline bool asked_for(const Overall& o, const MarkToken& t) {
  if (is(t, ControlId::rel_to)) return o.released;
  const ControlSet asked = o.portions | o.derived.controls;
  if (is(t, ControlId::fgi)) return asked.has(t.id) || !o.rollup.owners.empty();
  if (is(t, ControlId::si)) return asked.has(t.id) || facts::has(asked, ControlId::si_g);
  if (is(t, ControlId::sbu_noforn)) return any_of(asked, sbu_controls);
  if (is(t, ControlId::les_noforn)) return facts::has(asked, ControlId::les);
  return asked.has(t.id);
}

inline void check(const Cable& c, Report& report) {
  const auto o = c.overall();
  if (!o || !o->readable || !c.every_paragraph_marked() || incomplete(c)) return;
  const bool plain = plain_unclassified(c);
  for (const MarkToken& t : c.tokens(o->line.marking.tokens)) {
    const bool control = t.kind == TokenKind::control || t.kind == TokenKind::release;
    if (plain && noforn_controls.has(t.id)) continue;  // CAP010
    if (control && facts::controls[t.id].category != "transmission-control" && !asked_for(*o, t))
      report.add(t.span, {t.span});
  }
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nTOP SECRET//SI/«TK»//NOFORN VALLETTA "
     "000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (TS//SI//NF) Text.\n\n2"
     ". (TS//NF) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«ORCON»/NOFORN VALLETTA 00011"
     "7\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n\n2. (U) Text"
     ".\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«NOFORN» VALLETTA 000117\n\nE"
     ".O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«REL TO» USA, GBR VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (U) Text."
     "\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nTOP SECRET//SI/TK//NOFORN VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (TS//SI//NF) Text.\n\n2. "
     "(S//TK) Text.\n",
     "each in a portion"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//ORCON/NOFORN VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n\n2. Text Text.\n",
     "a paragraph is unmarked"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR) Text.\n\n2. (S)"
     " Text.\n",
     "a mix that yields NOFORN"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//FGI GBR//NOFORN VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (//GBR S) Text.\n\n2. (S//N"
     "F) Text.\n",
     "a foreign portion"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED//NOFORN VALLETTA 000117\n\nE.O. "
     "12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "NOFORN on plain UNCLASSIFIED: CAP010"},
};

inline constexpr Rule rule{
    .code = "ROL005",
    .name = "banner-control-without-portion",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:roll-union",
    .summary = "a control of the // banner that no portion has",
    .message = "the banner has {} and no portion does; mark the portion that calls for it, or remove it from th"
               "e banner",
    .doc = "The banner repeats what its portions have. A control that no portion has withholds the whole te"
           "xt without saying which part calls for it.\n\nMark the portion, or remove the control from the "
           "banner.\n\nQuiet when a paragraph is unmarked or cannot be read, when paragraphs are missing or"
           " cut off, and for a NOFORN that a mix of release marks yields.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::banner},
};

}  // namespace cablelint::rules::banner_control_without_portion
