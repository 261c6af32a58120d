#pragma once

#include <algorithm>

#include "rules/reading/control_pairs.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::controls_exclude_each_other {

using Kind = marking::Element::Kind;

// What a JOINT or NATO marking excludes.
inline bool barred_by_system(System system, std::uint16_t id) {
  const bool noforn = facts::controls[id].portion.ends_with("NF");
  if (system == System::joint) return noforn || id == static_cast<std::uint16_t>(facts::ControlId::hcs);
  return system == System::nato && noforn;
}

// HCS-O excludes ORCON-USGOV; other compartments of HCS do not.
inline bool is_operations(const Cable& c, const marking::Element& e) {
  return c.view(e.span).starts_with("HCS-O");
}

inline bool exclude(const Cable& c, const marking::Element& a, const marking::Element& b) {
  return other_exclusions[a.id].has(b.id) || (is_operations(c, a) && b.is(facts::ControlId::orcon_usgov)) ||
         (is_operations(c, b) && a.is(facts::ControlId::orcon_usgov));
}

inline void judge(const Cable& c, const Marking& m, const marking::Elements& elements, Report& report) {
  for (const marking::Element& e : elements) {
    if (e.kind != Kind::control) continue;
    const auto* first =
        std::find_if(elements.begin(), &e, [&](auto& a) { return a.kind == Kind::control && exclude(c, a, e); });
    if (first == &e && barred_by_system(m.system, e.id)) first = elements.begin();
    if (first != &e) report.add(e.word, {e.word, first->word}).related(first->word, "excluded here");
  }
}

inline void check(const Cable& c, Report& report) {
  each_control_set(c, [&](const RegisterMark& r, const marking::Elements& e) { judge(c, r.m, e, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//ORCON/«RELIDO» VALLETTA 00011"
     "7\n\nE.O. 13526: DECL: 02/13/2022\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "3526: DECL: 02/13/2022\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//RD//«FRD») Text.\n\n"
     "3. (S//NF//XD/«ND») Text.\n\n4. (S//REL TO USA, GBR//«XD») Text.\n\n5. (S//OC/«OC-USGOV») Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n"
     "\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. (U//SBU/«SBU-NF») Text.\n\n3"
     ". (U//LES/«LES-NF») Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (//JOINT S GBR USA//«NF"
     "») Text.\n\n3. (//NS//«NF») Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (TS//HCS-O//«OC-U"
     "SGOV»/NF) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nTOP SECRET//HCS-P/SI//ORCON/NOFORN VA"
     "LLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "controls that go together"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//NF/REL TO USA, GBR)"
     " Text.\n",
     "NOFORN with a release: MRK006"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S/OC/RELIDO) Text.\n",
     "a State form"},
};

inline constexpr Rule rule{
    .code = "MRK007",
    .name = "controls-exclude-each-other",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M: section 9",
    .summary = "two controls of one marking exclude each other",
    .message = "{} and {} exclude each other; remove the one that does not apply",
    .doc = "The register excludes some pairs of controls: RELIDO with ORCON or DISPLAY ONLY, ORCON with ORC"
           "ON-USGOV, RD with FRD or TFNI, NODIS with EXDIS, both with REL TO, SBU with SBU-NF, LES with LE"
           "S-NF; NOFORN and HCS never stand in JOINT markings, NOFORN not in those of NATO.\n\nRemove the "
           "control that does not apply.\n\nQuiet for single-slash State forms. NOFORN with a release marki"
           "ng is MRK006.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::controls_exclude_each_other
