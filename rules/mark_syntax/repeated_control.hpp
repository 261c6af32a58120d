#pragma once

#include <algorithm>

#include "rules/reading/register_marks.hpp"
#include "rules/reading/spelling.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::repeated_control {

using Kind = marking::Element::Kind;

inline bool repeats(const Cable& c, const marking::Element& a, const marking::Element& b) {
  if (a.kind != Kind::control || a.id != b.id) return false;
  if (facts::controls[a.id].operand != "programs") return true;
  const auto first = c.view(a.span), second = c.view(b.span);
  return in_period(c, facts::PeriodId::sar_repeated) ? first == second : first <= second;
}

inline const marking::Element* earlier(const Cable& c, const RegisterMark& r, const marking::Elements& elements,
                                       const marking::Element& e) {
  if (repeats_level(r, c, e)) return elements.begin();
  const auto at = std::find_if(elements.begin(), &e, [&](const marking::Element& a) { return repeats(c, a, e); });
  return at == &e ? nullptr : at;
}

inline void check(const Cable& c, Report& report) {
  each_element_list(c, [&](const RegisterMark& r, const marking::Elements& elements) {
    for (const marking::Element& e : elements)
      if (const auto* first = earlier(c, r, elements, e))
        report.add(e.word, {e.word}).related(first->word, "first here");
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN/«NOFORN» VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (TS//SI/TK/«TK»//"
     "NF) Text.\n\n3. (S//NF//«NF») Text.\n\n4. (S//«S») Text.\n"},
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "3526: DECL: 02/13/2022\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//SAR-ABC/«SAR»-DEF//"
     "NF) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nTOP SECRET//SI/TK//ORCON/NOFORN VALLE"
     "TTA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "each once"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, GBR, GB"
     "R) Text.\n",
     "a country: MRK013"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//SAR-ABC/SAR-DEF//NF"
     ") Text.\n",
     "before December 2011"},
};

inline constexpr Rule rule{
    .code = "MRK005",
    .name = "repeated-control",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:rel-no-duplicates, M:sar-form",
    .summary = "the same control twice in one marking",
    .message = "{} is there twice; write it once",
    .doc = "A control that stands twice may hide another one that was meant. SAR- is written once for all p"
           "rograms since December 2011.\n\nRemove the second, or write what was meant.\n\nQuiet for countr"
           "ies that stand twice in a list (MRK013).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::repeated_control
