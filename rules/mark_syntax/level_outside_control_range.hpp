#pragma once

#include "rules/reading/control_pairs.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::level_outside_control_range {

using Kind = marking::Element::Kind;

inline bool outside(const RegisterMark& r, std::uint16_t id) {
  if (!outside_range(r.m.level, id)) return false;
  return r.banner || !unclassified_controls.has(id);  // SBU006
}

inline bool judged(const Marking& m) {
  return m.level != Level::none && m.level != Level::restricted &&
         (m.system == System::us || m.system == System::joint);
}

// TS|S as a reader says it.
constexpr std::string_view range(std::string_view levels) {
  if (levels == "U") return "U";
  if (levels == "TS") return "TS";
  return levels == "TS|S" ? "S and TS" : "C, S and TS";
}

inline void check(const Cable& c, Report& report) {
  each_control_set(c, [&](const RegisterMark& r, const marking::Elements& elements) {
    if (!judged(r.m)) return;
    for (const marking::Element& e : elements)
      if (e.kind == Kind::control && outside(r, e.id))
        report.add(e.word, {e.word, range(facts::controls[e.id].levels)});
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nCONFIDENTIAL//«IMCON»/NOFORN VALLETTA"
     " 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (C) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«FOUO» VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED//«ORCON» VALLETTA 000117"
     "\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (C//«HCS»-P//NF) Text.\n"
     "\n3. (C//«TK») Text.\n\n4. (S//«UCNI») Text.\n\n5. (S//«SI-G»//OC) Text.\n\n6. (U//«RD») Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//IMCON/NOFORN VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "inside its range"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//FOUO) Text.\n\n3. ("
     "C//SBU) Text.\n\n4. (C//LIMDIS) Text.\n",
     "SBU006"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958:"
     " N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. (U//FOUO) Text.\n\n3. (U//REL TO USA, GBR"
     ") Text.\n\n4. (U//LES) Text.\n",
     "on unclassified portions"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (//GBR R) Text.\n\n3. ("
     "//NR) Text.\n",
     "foreign levels"},
};

inline constexpr Rule rule{
    .code = "MRK008",
    .name = "level-outside-control-range",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M: section 9",
    .summary = "a control below its lowest or above its highest level",
    .message = "{} does not go with this level; it stands with {} only",
    .doc = "Many controls have a floor or a ceiling: IMCON, RSEN, HCS and TK stand at S and TS, ORCON, RD a"
           "nd FGI at C and above, SBU, FOUO, LIMDIS and UCNI on unclassified text only.\n\nCorrect the lev"
           "el or the control.\n\nQuiet for SBU, SBU-NF, FOUO, LIMDIS and LOU on classified portions (SBU00"
           "6), and for single-slash State forms.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::level_outside_control_range
