#pragma once

#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::category_order {

using Kind = marking::Element::Kind;

// Place of the element's category; 0: it has none.
inline int place(const marking::Element& e, const marking::Element& first) {
  if (e.kind == Kind::level || (e.kind == Kind::control && &e == &first && facts::controls[e.id].alone)) return 1;
  return e.kind == Kind::control ? marking::category(e.id) : 0;
}

// AEA markings and special access programs had other places once.
inline bool had_another_place(const Cable& c, int category) {
  return (category == 6 && in_period(c, facts::PeriodId::aea_among_dissemination)) ||
         (category == 5 && in_period(c, facts::PeriodId::sar_among_non_ic));
}

inline void judge(const Cable& c, const marking::Elements& elements, Report& report) {
  const marking::Element* highest = nullptr;
  for (const marking::Element& e : elements) {
    const int now = place(e, elements[0]);
    if (now == 0 || had_another_place(c, now)) continue;
    if (!highest || now >= place(*highest, elements[0])) {
      highest = &e;
      continue;
    }
    const bool goes_on = place(*(&e - 1), elements[0]) == now;
    if (!goes_on) report.add(e.word, {e.word, highest->word}).related(highest->word, "belongs behind it");
  }
}

inline void check(const Cable& c, Report& report) {
  each_element_list(c, [&](const RegisterMark&, const marking::Elements& e) { judge(c, e, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN//«SI» VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//NF//«SI») Text.\n\n"
     "3. (TS//OC/NF//«SI»/TK) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//NF//«FGI» GBR) Text"
     ".\n\n3. (S//XD//«NF») Text.\n"},
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nTOP SECRET//RD//«SI»/TK//NOFORN VALLE"
     "TTA 000117\n\nE.O. 13526: DECL: 02/13/2022\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nTOP SECRET//SI/TK//RD-CNWDI//NOFORN//"
     "EXDIS VALLETTA 000117\n\nE.O. 13526: DECL: 02/13/2022\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text"
     ".\n",
     "in order"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//FGI//NF) Text.\n\n3"
     ". (S/NF/SI) Text.\n\n4. (SBU//NF) Text.\n",
     "State forms"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN//RD VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "AEA markings stood elsewhere before December 2010"},
};

inline constexpr Rule rule{
    .code = "MRK001",
    .name = "category-order",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:cat-order",
    .summary = "the categories of a // marking stand out of their order",
    .message = "{} stands behind {}, but its category comes before; the order is classification, SCI, SAP, AEA,"
               " FGI, dissemination, non-IC",
    .doc = "The categories of a // marking have a fixed order: classification, SCI, SAP, AEA, FGI, dissemin"
           "ation controls, non-IC dissemination controls. Readers and filters look for each in its place.\n"
           "\nMove the category to its place.\n\nQuiet for single-slash State forms, and for the places tha"
           "t AEA markings (to 2010-11) and special access programs (to 2003-09) had before.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::category_order
