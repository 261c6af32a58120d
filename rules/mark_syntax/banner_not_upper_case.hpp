#pragma once

#include <algorithm>
#include <string>

#include "grammar/bytes.hpp"
#include "rules/reading/quoted.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::banner_not_upper_case {

inline void check(const Cable& c, Report& report) {
  each_register_mark(c, [&](const RegisterMark& r) {
    const auto text = c.view(r.m.span);
    if (!r.banner || std::none_of(text.begin(), text.end(), is_lower)) return;
    if (holds_prose(c, r)) return void(report.add(r.m.span, {"the banner"}));
    report.add(r.m.span, {r.m.span}).fix_by("Write it in capitals", r.m.span, [&](std::string& out) {
      for (const char letter : text) out += to_upper(letter);
    });
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//Noforn» VALLETTA 000117\n\nE"
     ".O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«Secret//Noforn» VALLETTA 000117\n\nE"
     ".O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«UNCLASSIFIED//For Official Use Only»"
     " VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "in capitals"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (s//nf) Text.\n",
     "a portion: POR009"},
};

inline constexpr Rule rule{
    .code = "MRK016",
    .name = "banner-not-upper-case",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "M:banner-upper",
    .summary = "lower case in a banner",
    .message = "{} is not all in capitals; write it so",
    .doc = "Banners are written in capitals, which sets them off from the text.\n\nWrite capitals; the fix "
           "does.\n\nQuiet for portions (POR009).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::banner_not_upper_case
