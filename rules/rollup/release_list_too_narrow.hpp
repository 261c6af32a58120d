#pragma once

#include "rules/reading/incomplete.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::release_list_too_narrow {

inline void check(const Cable& c, Report& report) {
  const auto o = c.overall();
  if (!o || !o->readable || !c.every_paragraph_marked() || incomplete(c)) return;
  const Marking& banner = o->line.marking;
  if (!banner.has_release || banner.release_to.empty()) return;
  std::string_view first;
  (marking::expand(o->derived.release_to) - marking::expand(banner.release_to)).each([&](unsigned id) {
    if (first.empty() && id != marking::usa) first = facts::countries[id].code;
  });
  if (!first.empty()) report.add(o->line.banner, {o->line.banner, first});
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//REL TO USA, NZL» VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, JPN, NZL)"
     " Text.\n\n2. (S//REL TO USA, JPN, NZL) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//REL TO USA, GBR» VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, FVEY) Tex"
     "t.\n\n2. (C//REL TO USA, FVEY) Text.\n\n3. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, NZL VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, JPN, NZL) T"
     "ext.\n\n2. (S//REL TO USA, NZL) Text.\n",
     "what all have"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, NZL VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, JPN, NZL) T"
     "ext.\n\n2. Text Text.\n",
     "a paragraph is unmarked"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR) Text.\n",
     "no release list"},
};

inline constexpr Rule rule{
    .code = "ROL008",
    .name = "release-list-too-narrow",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:roll-rel-intersection",
    .summary = "the // banner leaves out a country that all classified portions name",
    .message = "the banner {} leaves out {}, to which every classified portion is released; add it",
    .doc = "The banner's release list has all countries that every classified portion names. A narrower one"
           " keeps the whole from readers who may have each of its parts.\n\nAdd the country, or correct th"
           "e portions.\n\nQuiet when a paragraph is unmarked or cannot be read, when paragraphs are missin"
           "g or cut off, and without REL TO in the banner.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::banner},
};

}  // namespace cablelint::rules::release_list_too_narrow
