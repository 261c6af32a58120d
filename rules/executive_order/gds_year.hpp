#pragma once

#include "rules/cable.hpp"
#include "rules/reading/level_words.hpp"
#include "rules/reading/terms.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::gds_year {

constexpr int years_for(const facts::GeneralScheduleRow& row, Level level) {
  switch (level) {
    case Level::confidential: return row.confidential;
    case Level::secret: return row.secret;
    case Level::top_secret: return row.top_secret;
    default: return -1;
  }
}

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!eo || reading::out_of_force(c)) return;
  const auto* schedule = reading::general_schedule(c, eo->value);
  if (!schedule || !reading::sound_date(eo->value)) return;
  if (c.dated.first.year != c.dated.last.year) return;
  const int years = years_for(*schedule, c.level);
  const int due = c.dated.first.year + years;
  if (years < 0 || eo->value.date.year == due) return;
  report.add(eo->value.date_span, {eo->value.date_span, due, years, reading::level_word(c.level)})
      .related(c.anchor, "classification line");
}

inline constexpr Example flags[] = {
    {"PAGE 01        STATE  000123\n\nR 021302Z JAN 74\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n"
     "CONFIDENTIAL STATE 000123\n\nE.O. 11652: GDS «1990»\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 75\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nS E C R E T OSLO 00123\n\n"
     "E.O. 11652: GDS DECLAS «12/31/81»\nTAGS: ETRD, NO\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 76\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nTOP SECRET OSLO 0123\n\n"
     "E.O. 11652: GDS «1985»\nTAGS: ETRD, NO\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
    {"R 021302Z JAN 76\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nCONFIDENTIAL OSLO 0123\n\n"
     "E.O. 11652: GDS «1975»\nTAGS: ETRD, NO\nSUBJ: HARBOR FEES\n\n1. TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"R 021302Z JAN 74\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nSECRET OSLO 0123\n\nE.O. 11652: GDS 1982\n"
     "TAGS: ETRD, NO\n\n1. TEXT.\n",
     "eight years for SECRET"},
    {"R 021302Z JAN 74\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nCONFIDENTIAL OSLO 0123\n\n"
     "E.O. 11652: GDS DECLAS 12/31/80\nTAGS: ETRD, NO\n\n1. TEXT.\n",
     "six years for CONFIDENTIAL"},
    {"R 021302Z JAN 74\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nCONFIDENTIAL OSLO 0123\n\nE.O. 11652: GDS\n"
     "TAGS: ETRD, NO\n\n1. TEXT.\n",
     "no year"},
    {"R 021302Z JAN 80\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "E.O. 12065: GDS 1/2/85 (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\n\n1. (C - ENTIRE TEXT)\n",
     "under 12065 the date is free up to six years"},
    {"R 021302Z JAN 74\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nLIMITED OFFICIAL USE OSLO 0123\n\nE.O. 11652: "
     "GDS 1982\n"
     "TAGS: ETRD, NO\n\n1. TEXT.\n",
     "what is not classified has no schedule: EXO006"},
    {"CONFIDENTIAL OSLO 0123\n\nE.O. 11652: GDS 1990\nTAGS: ETRD, NO\n\n1. TEXT.\n", "date unknown"},
    {"C O N F I D E N T I A L VALLETTA 0117\n\nE.O. 11652: GDS DECLAS DEC 31, 1990\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n",
     "the year of the cable is not known"},
};

inline constexpr Rule rule{
    .code = "EXO018",
    .name = "gds-year",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:eo-11652-gds-year",
    .summary = "the year after GDS is not the one that the general declassification schedule gives",
    .message = "GDS ends in {} here but the schedule gives {}, {} years for {}; correct the year or leave it out",
    .doc = "The general declassification schedule of E.O. 11652 runs by level: ten years for TOP SECRET, eight "
           "for SECRET, six for CONFIDENTIAL, to 31 December of the last year. A printed year must agree.\n\n"
           "Correct the year, or leave it out: GDS alone says the same.\n\n"
           "Quiet without a year, under 12065, where GDS takes a date of its own (EXO011), and when the "
           "telegram's year is not known.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::gds_year
