#pragma once

#include "rules/reading/ceiling.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::cable_above_ceiling {

inline void check(const Cable& c, Report& report) {
  if (!c.judging.ceiling) return;
  for (const ClassificationLine& l : c.t.classifications) {
    if (l.role != ClassRole::main && l.role != ClassRole::quoted) continue;
    const Span at = l.banner.empty() ? l.level_span : l.banner;
    if (!admits(c, marking_of(l))) report.add(at, {"the classification line", Arg(), at});
  }
  for (const Caption& caption : c.t.captions)
    if (!admits(c, marking_of(caption)))
      report.add(caption.span, {"the caption", Arg(), facts::captions[caption.id].text});
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«S E C R E T» VALLETTA 000117\n\nE.O."
     " 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n",
     {},
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\n«SENSITIVE»"
     "\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (SBU) Text.\n\n2. (U) Text.\n",
     {},
     {},
     "UNCLASSIFIED"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«S E C R E T» VALLETTA 000117\n\n«NOF"
     "ORN»\n«EXDIS»\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, "
     "GBR) Text.\n",
     {},
     {},
     "SECRET//REL TO USA, GBR"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\n«SECRET//ORCON/NOFORN» VALLETTA 00011"
     "7\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//OC/NF) Text.\n",
     {},
     {},
     "SECRET//NOFORN"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSENSITIVE\n"
     "SIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (SBU) Text.\n\n2. (U) Text.\n",
     "admitted by the ceiling",
     {},
     "UNCLASSIFIED//SBU"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR, NZL VALLETTA"
     " 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//REL TO USA, GBR, N"
     "ZL) Text.\n",
     "all readers are on its list",
     {},
     "SECRET//REL TO USA, GBR"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nSIPDIS"
     "\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "no ceiling is given",
     {},
     ""},
};

inline constexpr Rule rule{
    .code = "REL002",
    .name = "cable-above-ceiling",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M: section 10",
    .summary = "the classification line or a caption is above the ceiling",
    .message = "{}{} {} is above the ceiling; the cable as a whole cannot go out",
    .doc = "With --ceiling MARK the classification line and the captions are held against what the reader m"
           "ay see. A cable that is above the ceiling can only go out in part, with new markings.\n\nReleas"
           "e parts of it under a marking of their own, or have it cleared.\n\nQuiet without --ceiling, and"
           " for captions that are no control (SIPDIS, channels).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::cable_above_ceiling
