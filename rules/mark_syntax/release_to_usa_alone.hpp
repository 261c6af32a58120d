#pragma once

#include "rules/reading/country_lists.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::release_to_usa_alone {

inline std::string_view fault(const CountryList& list) {
  if (list.empty()) return list.long_form ? "has no list" : "";
  if (!list.countries.has(usa_first)) return "does not name USA";
  return list.known && list.countries.count() == 1 ? "names nobody but USA" : "";
}

inline void check(const Cable& c, Report& report) {
  each_country_list(c, [&](const CountryList& list) {
    if (!list.release()) return;
    if (const auto what = fault(list); !what.empty()) report.add(list.element.span, {list.element.span, what});
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//«REL TO USA» VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//«REL TO USA») Text."
     "\n\n3. (S//«REL TO GBR, AUS») Text.\n\n4. (S//«REL TO») Text.\n\n5. (S//«AUS/GBR EYES») Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "USA and another"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL) Text.\n",
     "the short form"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, QQQ) Te"
     "xt.\n",
     "an unknown code: MRK012"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S/REL UK) Text.\n",
     "a State form"},
};

inline constexpr Rule rule{
    .code = "MRK011",
    .name = "release-to-usa-alone",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:rel-not-usa-alone, M:rel-usa-first",
    .summary = "a release list with nobody but USA, or without USA",
    .message = "{} {}; name USA and at least one other country",
    .doc = "A release marking names USA and those to whom the text may go. With USA alone it releases to no"
           "body, without USA it is no list of the register.\n\nComplete the list, or write NOFORN where no"
           "body else may have the text.\n\nQuiet for (S//REL), which stands for the banner\\'s list, and f"
           "or single-slash State forms.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::release_to_usa_alone
