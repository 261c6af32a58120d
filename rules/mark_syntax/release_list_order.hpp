#pragma once

#include <string>

#include "rules/marking/country_list.hpp"
#include "rules/reading/country_lists.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::release_list_order {

// What is wrong with the list; empty: nothing.
inline std::string_view fault(const Cable& c, const CountryList& list) {
  const MarkToken* last = nullptr;
  std::string_view separator;
  for (const MarkToken& t : list.tokens) {
    const auto kind = static_cast<SeparatorKind>(t.value);
    if (t.kind == TokenKind::separator) {
      const bool ends = kind == SeparatorKind::and_word && in_period(c, facts::PeriodId::comma_in_category);
      if (ends) return "";
      if (kind == SeparatorKind::and_word) return "AND stands in it";
      separator = c.view(t.span);
      continue;
    }
    if (t.kind != TokenKind::country) {
      last = nullptr;
      continue;
    }
    if (last && !list.divides(separator))
      return list.eyes() ? "a slash is missing" : "a comma or its blank is missing";
    if (last && t.id == usa_first) return "USA is not first";
    if (last && t.id < last->id) return "its codes are not in order";
    last = &t;
  }
  return "";
}

inline void judge(const Cable& c, const CountryList& list, Report& report) {
  const auto what = list.release() && list.countries.has(usa_first) ? fault(c, list) : std::string_view();
  if (what.empty()) return;
  report.add(
      list.span(),
      {list.span(), what,
       list.eyes()
           ? "write USA first and divide the codes by slashes"
           : "write USA first, then trigraphs, then tetragraphs in order, each behind a comma and a blank"});
  if (!list.known) return;
  report.fix_by("Put the list in order", list.span(), [&](std::string& text) {
    marking::append_list(list.countries, list.eyes() ? "/" : ", ", "", text);
  });
}

inline void check(const Cable& c, Report& report) {
  each_country_list(c, [&](const CountryList& list) { judge(c, list, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO «AUS, USA» VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO «USA, GBR, A"
     "US») Text.\n\n3. (S//REL TO «USA, NATO, AUS») Text.\n\n4. (S//REL TO «USA,GBR») Text.\n\n5. (S//REL "
     "TO «USA, GBR AND NZL») Text.\n\n6. (S//REL TO «USA GBR») Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//«USA/GBR/CAN» EYES)"
     " Text.\n\n3. (S//REL TO «USA/GBR») Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, AUS, GBR, NATO VA"
     "LLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "in order"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA,\nGBR) T"
     "ext.\n",
     "a wrapped line"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO GBR, AUS) Te"
     "xt.\n",
     "without USA: MRK011"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S/REL GBR, AUS) Text.\n",
     "a State form"},
    {"R 141010Z FEB 04\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, GBR AND"
     " NZL) Text.\n",
     "AND to June 2005"},
};

inline constexpr Rule rule{
    .code = "MRK010",
    .name = "release-list-order",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "M:rel-usa-first, M:rel-order",
    .summary = "a release list out of order or without its commas",
    .message = "the release list {} is out of form: {}; {}",
    .doc = "A release list has USA first, then the trigraphs, then the tetragraphs, each in alphabetical or"
           "der, divided by a comma and a blank, without AND (which ended some lists to June 2005). EYES ON"
           "LY has slashes.\n\nWrite the list in order; the fix does.\n\nQuiet for a list without USA (MRK0"
           "11), for wrapped lines, and for single-slash State forms such as (S/REL UK).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::release_list_order
