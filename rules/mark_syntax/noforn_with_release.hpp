#pragma once

#include "rules/reading/control_pairs.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::noforn_with_release {

using Kind = marking::Element::Kind;

inline void judge(const marking::Elements& elements, Report& report) {
  for (const marking::Element& e : elements) {
    if (e.kind != Kind::control) continue;
    for (const marking::Element* first = elements.begin(); first != &e; ++first)
      if (first->kind == Kind::control && noforn_exclusions[e.id].has(first->id))
        return void(report.add(e.word, {e.word, first->word}).related(first->word, "contradicted here"));
  }
}

inline void check(const Cable& c, Report& report) {
  each_control_set(c, [&](const RegisterMark&, const marking::Elements& e) { judge(e, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN/«REL TO» USA, GBR VALL"
     "ETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//NF/«RELIDO») Text.\n"
     "\n3. (S//NF/«DISPLAY ONLY» IRQ) Text.\n\n4. (U//REL TO USA, GBR//«SBU-NF») Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "NOFORN alone"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, AUS/REL"
     "IDO) Text.\n",
     "REL TO with RELIDO"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S/NF/REL UK) Text.\n",
     "a State form"},
};

inline constexpr Rule rule{
    .code = "MRK006",
    .name = "noforn-with-release",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:nf-vs-rel",
    .summary = "NOFORN together with a release to foreign readers",
    .message = "{} and {} contradict each other; keep the one that is meant",
    .doc = "NOFORN withholds a text from all foreign readers; REL TO, RELIDO, DISPLAY ONLY and EYES ONLY le"
           "t some of them have it. Both together say nothing.\n\nKeep the one that is meant; when in doubt"
           " NOFORN, until the release is decided.\n\nQuiet for single-slash State forms.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::noforn_with_release
