#pragma once

#include "rules/cable.hpp"
#include "rules/reading/marking_words.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::caption_in_wrong_field {

inline void check(const Cable& c, Report& report) {
  for (const Tag& tag : c.t.tags)
    if (!tag.name && is_marking_word(c.view(tag.span))) report.add(tag.span, {tag.span});
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT, «SIPDIS»\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nC O N F I D E N T I A L VALLETTA "
     "000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL MT «NOFORN»\nSUBJECT: PORT FEES\n\n1. (C/NF) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [«SENSITIVE»](#) [PREL](#) [MT](#)\n\n"
     "SUBJECT: PORT FEES\n\n11. (SBU) Text.\n"},
    {"UNCLAS VALLETTA 000117 SIPDIS E.O. 12958: N/A TAGS: PREL, «UNCLAS», MT SUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n"},
    {"R 021302Z JAN 77\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: «CONFIDENTIAL», ETRD, MT\nSUBJECT: PORT FEES\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: OVIP (SECRET, JANE), PREL\nSUBJECT: PORT FEES\n",
     "a personal name"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nTAGS: PGOV\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\n"
     "SIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n",
     "the classification line below a TAGS line"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: SIPDIS AND NOFORN\n\n1. (U) Text.\n",
     "the subject speaks of captions"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, KSBU, CVIS\nSUBJECT: PORT FEES\n", "other TAGS"},
};

inline constexpr Rule rule{
    .code = "CAP011",
    .name = "caption-in-wrong-field",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:tags-no-caption",
    .summary = "a caption or classification word on the TAGS line",
    .message =
        "{} stands among the TAGS, where no relay acts on it; move it to the captions below the classification "
        "line, or remove it",
    .doc = "TAGS say what a cable is about. A caption or a level among them is not acted on: it belongs below or "
           "on the "
           "classification line.\n\n"
           "Move the word there, or remove it.\n\n"
           "Quiet for personal names among the TAGS and for lines below the TAGS line.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::caption_in_wrong_field
