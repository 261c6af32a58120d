#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::distribution_sum {

// The arithmetic holds in copies of 1973-79; later tables count otherwise.
inline bool is_of_its_time(const Cable& c) {
  return c.dated.known() && c.dated.last <= facts::row(facts::PeriodId::archive_copies).to;
}

inline void check(const Cable& c, Report& report) {
  if (!is_of_its_time(c)) return;
  for (const Distribution& d : c.t.distributions)
    if (d.complete && d.sum >= 0 && d.sum != d.copies) report.add(d.sum_span, {d.copies, d.sum});
}

inline constexpr Example flags[] = {
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nORIGIN EB-07\nINFO  OCT-01  EUR-12  ISO-00  «/021» R\n"
     "DRAFTED BY EB:DOE\n                  ---------------------     012345\nR 021302Z JAN 75\nFM SECSTATE "
     "WASHDC\n"
     "TO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\nTAGS: ETRD, MT\nSUBJECT: PORT FEES\n"},
    {"CONFIDENTIAL\nPAGE 01  VALLET  00117  021302Z\n47\nACTION EUR-12\n\nINFO  OCT-01  ISO-00  CIAE-00  DODE-00  "
     "PM-04  "
     "H-02\n\nINR-07  L-03  NSAE-00  NSC-05  «/035» W\n                  ---------------------     012345\n"
     "R 021302Z JAN 76\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA 0117\n"
     "E.O. 11652: GDS\n"},
    {"ACTION AF-08\nINFO  OCT-01  EUR-12  «/020»W\nO 021302Z JAN 74\nFM AMEMBASSY DAKAR\nTO SECSTATE WASHDC\n"
     "UNCLAS DAKAR 0117\n"},
    {"ACTION EUR-12\nINFO  OCT-01  EUR-12  «/020» W\nR 311302Z DEC 79\nFM AMEMBASSY VALLETTA\nTO SECSTATE "
     "WASHDC\nUNCLAS VALLETTA 0117\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nORIGIN EB-07\nINFO  OCT-01  EUR-12  ISO-00  /020 R\n"
     "DRAFTED BY EB:DOE\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\n"
     "E.O. 11652: N/A\n"},
    {"ACTION SS-25 INFO OCT-01 ISO-00 SSO-00 /026 W\nR 021302Z JAN 75\nFM AMEMBASSY OSLO\nUNCLAS OSLO 0117\n",
     "all on one line"},
    {"INFO  OCT-01  EUR-12  ISO-00  /020 R\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nUNCLAS STATE 000123\n",
     "a table that lacks ACTION or ORIGIN"},
    {"ORIGIN EB-07\nINFO  OCT-01  EUR-l2  ISO-00  /020 R\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nUNCLAS STATE "
     "000123\n",
     "a count that cannot be read"},
    {"ORIGIN EB-07\nINFO  OCT-01  EUR-12\nR 021302Z JAN 75\nFM SECSTATE WASHDC\nUNCLAS STATE 000123\n", "no sum"},
    {"ACTION AF-00\nINFO  LOG-00 NP-00 AID-00  /008W\nR 010203Z FEB 95\nFM AMEMBASSY NORDHAVN\nTO SECSTATE "
     "WASHDC\n"
     "UNCLAS NORDHAVN 01204\n",
     "a later table"},
    {"ACTION EUR-12\nINFO  OCT-01  EUR-12  /020 W\nR 011302Z JAN 80\nFM AMEMBASSY VALLETTA\nTO SECSTATE "
     "WASHDC\nUNCLAS VALLETTA 0117\n",
     "a later table counts otherwise"},
};

inline constexpr Rule rule{
    .code = "ARC001",
    .name = "distribution-sum",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:n70-distribution-sum",
    .summary = "the copy counts of a 1970s copy do not add up to the number after the slash",
    .message =
        "the copies behind ACTION or ORIGIN and INFO add up to {} but the table says {}; a count or an office was "
        "misread, so compare with the original",
    .doc = "Archive copies of the 1970s list who got how many copies: ORIGIN EB-07, INFO OCT-01 EUR-12 ISO-00, "
           "and the sum "
           "after a slash: /020. When it is another, an office or a count was lost in copying.\n\n"
           "Compare with the original.\n\n"
           "Quiet when the table is cut or a count cannot be read, and for later tables, which count otherwise.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::distribution_sum
