#pragma once

#include "rules/marking/lattice.hpp"
#include "rules/reading/control_pairs.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_companion {

using Kind = marking::Element::Kind;

// DISPLAY ONLY, SAR, SIGMA and RESERVE by themselves.
inline std::string_view missing_operand(const marking::Element& e) {
  if (e.tokens.count > 1) return "";
  if (e.is(facts::ControlId::display_only)) return "a list of countries";
  if (e.is(facts::ControlId::sar)) return "a program";
  if (e.is(facts::ControlId::sigma)) return "a number";
  return e.is(facts::ControlId::rsv) ? "a compartment" : "";
}

// The first of the controls of which one must be there.
inline std::string_view missing_control(const RegisterMark& r, const marking::Element& e,
                                        const marking::Elements& elements) {
  const ControlSet& needed = companions[e.id];
  ControlSet there = elements.written;
  if (any_of(there, noforn_controls)) there.add(static_cast<unsigned>(facts::ControlId::noforn));
  if (any_of(needed, there) || outside_range(r.m.level, e.id)) return "";
  if (any_of(other_exclusions[e.id] | noforn_exclusions[e.id], elements.written)) return "";
  std::string_view first;
  needed.each([&](unsigned id) { first = first.empty() ? facts::controls[id].banner : first; });
  return needed.count() > 2 ? "a foreign disclosure marking" : first;
}

// A portion may have (//JOINT S GBR USA//REL).
inline bool releases_to_owners(const Marking& m) {
  return m.has_release &&
         (m.release_to.empty() || marking::expand(m.release_to).contains(marking::expand(m.owners)));
}

// A JOINT marking that is no JOINT marking of the register is MRK014.
inline bool in_form(const Marking& m, const marking::Elements& elements) {
  return m.system == System::joint && !elements.joint_later && m.level != Level::restricted;
}

inline void judge(const RegisterMark& r, const marking::Elements& elements, Report& report) {
  if (in_form(r.m, elements) && !releases_to_owners(r.m))
    report.add(elements[0].span, {elements[0].span, "REL TO for all its owners"});
  for (const marking::Element& e : elements) {
    if (e.kind != Kind::control) continue;
    const auto operand = missing_operand(e);
    const auto missing = operand.empty() ? missing_control(r, e, elements) : operand;
    if (!missing.empty()) report.add(e.word, {e.word, missing});
  }
}

inline void check(const Cable& c, Report& report) {
  each_control_set(c, [&](const RegisterMark& r, const marking::Elements& e) { judge(r, e, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«HCS»-P VALLETTA 000117\n\nE."
     "O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«EXDIS» VALLETTA 000117\n\nE."
     "O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (TS//«SI-G»//NF) "
     "Text.\n\n3. (S//«CNWDI») Text.\n\n4. (S//«DISPLAY ONLY») Text.\n\n5. (S//«ND») Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (//«JOINT S GBR USA») T"
     "ext.\n\n3. (//«JOINT S CAN GBR USA»//REL TO USA, GBR) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//HCS-P//NOFORN VALLETTA 000117"
     "\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "with its companion"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (TS//SI-G//OC) Te"
     "xt.\n\n3. (S//RD-CNWDI) Text.\n\n4. (S//NF//XD) Text.\n\n5. (//JOINT S GBR USA//REL TO USA, GBR) Tex"
     "t.\n",
     "with their companions"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//FRD-CNWDI) Text.\n\n"
     "3. (S//REL TO USA, GBR//XD) Text.\n",
     "excluded: MRK007"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S/XD) Text.\n",
     "a State form"},
};

inline constexpr Rule rule{
    .code = "MRK009",
    .name = "missing-companion",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M: section 9",
    .summary = "a control stands without what it requires",
    .message = "{} stands without {}, which it requires",
    .doc = "Some controls are void by themselves: HCS needs NOFORN, SI-G needs ORCON, CNWDI and SIGMA need "
           "RD, EXDIS and NODIS need NOFORN, IMCON a foreign disclosure marking, DISPLAY ONLY its list, SAR"
           " its program, and a JOINT marking REL TO for all its owners.\n\nAdd what is missing.\n\nQuiet w"
           "here another control of the mark excludes this one (MRK006, MRK007), where the control is out o"
           "f its range (MRK008), and for single-slash State forms.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::missing_companion
