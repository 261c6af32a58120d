#pragma once

#include <algorithm>

#include "rules/reading/control_pairs.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::superseded_control {

using facts::ControlId;
using Kind = marking::Element::Kind;

inline bool retired(const Cable& c, const RegisterMark& r, const marking::Element& e) {
  const bool portion = !r.banner && e.is(ControlId::limited_official_use);
  return !portion && is_retired(c, facts::controls[e.id]);
}

inline void judge(const Cable& c, const RegisterMark& r, const marking::Elements& elements, Report& report) {
  for (const marking::Element& e : elements) {
    if (e.kind != Kind::control) continue;
    const ControlSet others = superseding(r, elements.written, e.id);
    const auto* other = std::find_if(elements.begin(), elements.end(),
                                     [&](auto& o) { return o.kind == Kind::control && others.has(o.id); });
    if (other != elements.end())
      report.add(e.word, {e.word, "says nothing beside ", other->word}).related(other->word, "stands above it");
    else if (retired(c, r, e))
      report.add(e.word, {e.word, "was given up before the cable's date", ""});
  }
}

inline void check(const Cable& c, Report& report) {
  each_control_set(c, [&](const RegisterMark& r, const marking::Elements& e) { judge(c, r, e, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED//«FOUO»//SSI VALLETTA 00"
     "0117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n"
     "\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. (U//NF//XD/«SBU») Text.\n\n3"
     ". (U//«FOUO»//SBU) Text.\n"},
    {"R 141010Z FEB 97\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//«WNINTEL») Text.\n"},
    {"R 141010Z FEB 18\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "3526: DECL: 02/13/2028\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//USA/AUS «EYES») Tex"
     "t.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED//FOUO VALLETTA 000117\n\n"
     "E.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "FOUO alone"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLASSIFIED//FOUO/NOFORN VALLETTA 00"
     "0117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "beside a control of foreign disclosure"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//USA/AUS EYES) Text."
     "\n",
     "in use on the cable's date"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958:"
     " N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. (U//FOUO//LES) Text.\n",
     "a portion keeps FOUO"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//FOUO//NF) Text.\n",
     "classified: SBU006"},
};

inline constexpr Rule rule{
    .code = "MRK017",
    .name = "superseded-control",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:sbu-supersedes, M:fouo, M:eyes-form",
    .summary = "a control that another one makes void, or that was given up",
    .message = "{} {}{}; remove it",
    .doc = "NODIS and EXDIS say all that SBU and FOUO say, SBU all that FOUO says; FOUO is dropped from a b"
           "anner that has another control than one of foreign disclosure. Some controls were given up: WNI"
           "NTEL and NOCONTRACT in 1995, EYES ONLY on 2017-10-01.\n\nRemove the control, or write the one t"
           "hat took its place.\n\nQuiet on classified marks (MRK008, SBU006), for controls in use on the c"
           "able's date, and for (LOU) portions (SBU008).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::superseded_control
