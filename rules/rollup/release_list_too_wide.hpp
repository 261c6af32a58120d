#pragma once

#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::release_list_too_wide {

// A portion's list without the code.
inline bool leaves_out(const Marking& m, unsigned code) {
  CountrySet one;
  one.add(code);
  return !m.release_to.empty() && !marking::expand(m.release_to).contains(marking::expand(one));
}

inline void check(const Cable& c, Report& report) {
  const auto o = c.overall();
  if (!o || !o->readable || !o->derived.has_release) return;
  const Marking& banner = o->line.marking;
  for (const MarkToken& t : c.tokens(banner.tokens)) {
    if (t.kind != TokenKind::country || !banner.release_to.has(t.id) || t.id == marking::usa) continue;
    const Marking* portion = first_portion(c.t, [&](const Marking& m) {
      return is_classified(m.level) && m.level <= c.level && leaves_out(m, t.id);
    });
    if (portion) report.add(t.span, {t.span, portion->span}).related(portion->span, "portion that leaves it out");
  }
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, «GBR», JPN VALLET"
     "TA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR,"
     " JPN) Text.\n\n2. (C//REL TO USA, JPN) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR, «NATO» VALLE"
     "TTA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR"
     ") Text.\n\n2. (S//REL TO USA, GBR, NATO) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, «AUS», GBR VALLET"
     "TA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S/REL UK) Text.\n\n"
     "2. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, «AUS», GBR VALLETTA "
     "000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, AUS, GBR) "
     "Text.\n\n2. (S//USA/GBR EYES ONLY) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, NZL VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, JPN, NZL) T"
     "ext.\n\n2. (S//REL TO USA, NZL) Text.\n",
     "what all have"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, FVEY) Text."
     "\n\n2. (S//REL TO USA, GBR) Text.\n",
     "a member of the tetragraph"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL) Text.\n\n2. (U//RE"
     "L TO USA, JPN) Text.\n\n3. (U) Text.\n",
     "the short form, and an unclassified portion"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n\n2. (S//REL TO USA, "
     "GBR) Text.\n",
     "NOFORN"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR VALLETTA "
     "000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (TS//REL TO USA, AUS) "
     "Text.\n\n2. (S//REL TO USA, GBR) Text.\n",
     "a portion above the line: ROL001"},
};

inline constexpr Rule rule{
    .code = "ROL007",
    .name = "release-list-too-wide",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:roll-rel-intersection",
    .summary = "the // banner releases to a country that a classified portion leaves out",
    .message = "the banner releases to {}, which portion mark {} does not; leave it out",
    .doc = "The banner's release list has the countries that every classified portion names, and no other: "
           "who may have the whole must be allowed to have each part.\n\nLeave the country out of the banne"
           "r, or correct the portion.\n\nQuiet where the portions yield NOFORN (ROL006), where a release l"
           "ist cannot be read, and for countries that a tetragraph of the portion includes.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::banner},
};

}  // namespace cablelint::rules::release_list_too_wide
