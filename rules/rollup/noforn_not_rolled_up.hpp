#pragma once

#include "rules/reading/control_sets.hpp"
#include "rules/reading/portions.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::noforn_not_rolled_up {

inline bool is_unreleased(const Marking& m) {
  return is_classified(m.level) && !m.has_release && (m.controls & marking::release_controls).empty();
}

inline void check(const Cable& c, Report& report) {
  const auto o = c.overall();
  if (!o || !o->derives(facts::ControlId::noforn) || any_of(o->there, noforn_controls)) return;
  const auto below = [&](const Marking& m) { return m.level != Level::none && m.level <= c.level; };
  const Marking* portion =
      first_portion(c.t, [&](const Marking& m) { return below(m) && any_of(m.controls, noforn_controls); });
  const bool mix = !portion;
  if (mix && !o->readable) return;
  if (mix) portion = first_portion(c.t, [&](const Marking& m) { return below(m) && is_unreleased(m); });
  if (!portion) portion = first_portion(c.t, [&](const Marking& m) { return below(m) && m.has_release; });
  if (!portion) return;
  report.add(o->line.banner, {o->line.banner, portion->span, mix ? " among the others" : ""})
      .related(portion->span, "portion that calls for it");
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//REL TO USA, GBR» VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n\n2. (S//R"
     "EL TO USA, GBR) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//REL TO USA, GBR» VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR) Text"
     ".\n\n2. (C) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//REL TO USA, GBR» VALLETTA 00"
     "0117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR) Text"
     ".\n\n2. (S//REL TO USA, JPN) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«UNCLASSIFIED//SBU» VALLETTA 000117\n"
     "\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (SBU/NF) Text.\n\n2. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN VALLETTA 000117\n\nE.O"
     ". 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n\n2. (S//REL TO USA, "
     "GBR) Text.\n",
     "NOFORN is there"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR) Text.\n"
     "\n2. (SBU) Text.\n\n3. (U) Text.\n",
     "unclassified portions do not count"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//FGI VALLETTA 000117\n\nNOFORN"
     "\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//FGI//NF) Text.\n",
     "a NOFORN caption"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL) Text.\n\n2. (S//RE"
     "L TO USA, GBR) Text.\n",
     "the short form"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//NF) Text.\n",
     "no // banner: CAP008"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR VALLETTA 0001"
     "17\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL ALL COALITION) Text"
     ".\n\n2. (S//REL TO USA, GBR) Text.\n",
     "a list that cannot be read"},
};

inline constexpr Rule rule{
    .code = "ROL006",
    .name = "noforn-not-rolled-up",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:roll-nf, M:roll-rel-plus-unmarked",
    .summary = "a // banner without NOFORN over portions that yield it",
    .message = "the banner {} lacks NOFORN, which portion mark {} calls for{}; write NOFORN in place of any rel"
               "ease",
    .doc = "One NF portion makes the whole cable NOFORN. So does a mix of release marks: release lists with"
           " no country in common, or a release list beside a classified portion that has no release mark.\n"
           "\nWrite NOFORN in the banner, or correct the portions.\n\nQuiet without a // banner (CAP008), u"
           "nder a NOFORN caption, and where a release list cannot be read.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::banner},
};

}  // namespace cablelint::rules::noforn_not_rolled_up
