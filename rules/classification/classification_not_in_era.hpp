#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::classification_not_in_era {

inline void check(const Cable& c, Report& report) {
  if (!c.limited_official_use) return;
  if (!c.dated.surely_after(facts::row(facts::ClassificationWordId::limited_official_use).in_use_to)) return;
  const Span at = c.t.classification()->level_span;
  report.add(at, {at});
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\n«LIMITED OFFICIAL USE» VALLETTA "
     "000117\n\n"
     "E.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"«LIMITED OFFICIAL USE» SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n"},
    {"R 010000Z OCT 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\n«LIMITED OFFICIAL USE» VALLETTA "
     "000117\n\n"
     "E.O. 12356: N/A\n"},
    {"\n\nO 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC 0311\n\n"
     "«L I M I T E D O F F I C I A L U S E» VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n"},
};
inline constexpr Example accepts[] = {
    {"R 302359Z SEP 95\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\nLIMITED OFFICIAL USE VALLETTA 000117\n\n"
     "E.O. 12356: N/A\n",
     "the last day of its use"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nLIMITED OFFICIAL USE STATE 000123\n"
     "E.O. 11652: N/A\nTAGS: ETRD, MT\n",
     "in its era"},
    {"LIMITED OFFICIAL USE VALLETTA 000117\n\nTAGS: PREL\nSUBJECT: PORT FEES\n", "nothing dates the cable"},
    {"LIMITED OFFICIAL USE VALLETTA 000117\n\nE.O. 12356: N/A\nTAGS: PREL\n", "an order whose years reach back"},
    {"R 141010Z FEB 99\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\nUNCLAS VALLETTA 000117\n\n"
     "E.O. 12958: N/A\n\n1. (LOU) Text.\n",
     "a portion mark is SBU008"},
};

inline constexpr Rule rule{
    .code = "CLS003",
    .name = "classification-not-in-era",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:lou-era",
    .summary = "LIMITED OFFICIAL USE after 1995-09-30",
    .message =
        "the classification line says {}, which SBU replaced before this cable's date; write UNCLAS and add "
        "the caption SENSITIVE, or correct the date",
    .doc =
        "LIMITED OFFICIAL USE ended on 30 September 1995. Since then such text is sent as UNCLAS with the caption "
        "SENSITIVE.\n\n"
        "Write UNCLAS and SENSITIVE, or correct the date-time group if that is what is wrong.\n\n"
        "Quiet when nothing dates the cable, or when its possible dates reach back into the era of the word.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::classification_not_in_era
