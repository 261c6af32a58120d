#pragma once

#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::declassification_in_banner {

inline void check(const Cable& c, Report& report) {
  if (in_period(c, facts::PeriodId::declassification_in_banner)) return;
  each_element_list(c, [&](const RegisterMark& r, const marking::Elements& elements) {
    for (const marking::Element& e : elements)
      if (r.banner && e.kind == marking::Element::Kind::declassify) report.add(e.span, {e.span});
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN//«20350101» VALLETTA 0"
     "00117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN//«MR» VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«25X1-HUMAN» VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 07\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN//X1 VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "before February 2008"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "none there"},
};

inline constexpr Rule rule{
    .code = "MRK018",
    .name = "declassification-in-banner",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:no-declass-in-banner",
    .summary = "a declassification value in a banner",
    .message = "{} stands in a banner; since February 2008 the declassification value is in the E.O. line and t"
               "he authority block only",
    .doc = "Until January 2008 a banner ended in its declassification value: SECRET//NOFORN//MR, //X1 or a "
           "date. Since then it has none.\n\nRemove it from the banner.\n\nQuiet before February 2008.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::declassification_in_banner
