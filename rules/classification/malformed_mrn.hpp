#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_mrn {

inline void check(const Cable& c, Report& report) {
  for (const ClassificationLine& l : c.t.classifications)
    if (is_heading(l) && l.mrn_damaged) report.add(l.number_span);
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA «00Q117»\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n"
     "C O N F I D E N T I A L SECTION 01 OF 02 VALLETTA «OOO117»\n\nE.O. 12958: DECL: 02/14/2019\n"},
    {"\n\nUNCLAS VALLETTA «117A»\n\nSENSITIVE\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n"},
    {"S E C R E T SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n\n1. (S) Text.\n\n"
     "S E C R E T SECTION 02 OF 02 VALLETTA «0001I7»\n\n2. (S) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"UNCLAS VALLETTA 117\n\nE.O. 12958: N/A\n", "any number of digits"},
    {"S E C R E T VALLETTA 000117SIPDISE.O. 12958: DECL: 04/04/2015TAGS: PREL\n", "glued to what follows"},
    {"S E C R E T VALLETTA 000117FOR ABC AND DE.O. 12958: DECL: 03/03/2019\n", "glued to what follows"},
    {"CONFIDENTIAL NOFORN VALLETTA 0117\nE.O. 12356: DECL: OADR\n", "a caption before the post"},
    {"UNCLAS E F T O SECTION 01 OF 02 NEW DELHI 000021\n\nE.O. 12958: N/A\n", "a post of two words"},
    {"UNCLAS VALLETTA 000117 \\\n\nSIPDIS \\\n", "a backslash at the line end"},
    {"UNCLAS\n\nE.O. 12958: N/A\nTAGS: PREL\n", "nothing there at all is CLS006"},
};

inline constexpr Rule rule{
    .code = "CLS005",
    .name = "malformed-mrn",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:mrn-shape",
    .summary = "a classification line whose post or number cannot be read",
    .message =
        "the post and number on the classification line cannot be read, so that no reference finds this cable; "
        "write the post's name and the number in digits",
    .doc = "The classification line ends with the message reference: the post and its number, six digits on this "
           "line. A letter among the digits, or a lost post, makes a cable that no reference can find and that "
           "cannot be matched with its sections and page lines.\n\n"
           "Write the number in digits behind the post's name.\n\n"
           "Quiet for any number of digits and for captions or fields glued behind the number. A line without any "
           "post and number is CLS006.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::odd_line},
};

}  // namespace cablelint::rules::malformed_mrn
