#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_classification_line {

// Something that only a telegram has. Captions and numbered text alone are no proof: any memo may have them.
inline bool is_telegram(const Telegram& t) {
  return t.dtg.date.known() || !t.security.span.empty() || !t.de.span.empty() || !t.transmission_id.span.empty() ||
         !t.addressees.empty() || !t.eo.empty() || !t.tags_lines.empty() || !t.authorities.empty() ||
         !t.page_lines.empty() || std::any_of(t.paragraphs.begin(), t.paragraphs.end(), [](const Paragraph& p) {
           return p.mark >= 0 && p.number > 0;
         });
}

inline void check(const Cable& c, Report& report) {
  if (!c.t.classification() && is_telegram(c.t)) report.add(c.anchor);
}

inline constexpr Example flags[] = {
    {"«SIPDIS»\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"«VZCZCVAL117»\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n"
     "1. (U) Text.\n\n2. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"«E.O. 12958: DECL: 02/14/2019»\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nClassified By: Charge J. Doe, "
     "reason 1.4 (b).\n\n1. (C) Text.\n"},
    {"\n\n«SENSITIVE»\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\n"
     "11. (SBU) Text.\n\n12. (SBU) Text.\n"},
    {"«1. (C) Text of a cable that lost its head.»\n\n2. (C) More of it.\n"},
    {"«SECTION 01 OF 02 VALLETTA 000117»\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n"},
    {"«ZNR UUUUU ZZH»\nBT\n\nSUBJECT: PORT FEES\n\nText.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY ROME\nTO SECSTATE WASHDC\nUNCLASROME 000731 SENSITIVE SIPDIS E.O. 12958: N/A "
     "TAGS: "
     "PREL SUBJECT: PORT FEES\n\n1. (SBU) Text.\n",
     "the level glued to the post, and fields behind its number"},
    {"RELEASE IN PART\n(b)(1), 1.4(d)\n\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I "
     "D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. (C) "
     "Text.\n",
     "the exemptions of a release in small letters"},
    {"RELEASE IN PART\n1.4(D),B1,B6\n\nC O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: "
     "02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. (C) Text.\n",
     "the exemptions of a release above it"},
    {"RELEASE IN PART\n1.4(D)\nC O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: "
     "PREL, MT\nSUBJECT: PORT FEES\n\n1. (C) Text.\n",
     "the exemptions of a release above it"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. Text.\n"},
    {"CO N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n", "letter spacing of any kind"},
    {"C O N F I D E N T I A L\nSECTION 01 OF 02 VALLETTA 000117 SIPDIS E.O. 12958: DECL: 07/07/2019\n",
     "the level alone on its line"},
    {"CNFIDENTIAL VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n", "a misspelt word is CLS002"},
    {"SENSITIVE BUT UNCLASSIFIED VALLETTA 000117\n\nE.O. 12958: N/A\n", "SBU in its place is SBU004"},
    {"R 141010Z FEB 77\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nLIMITED OFFICIAL USE VALLETTA 0117\n"
     "E.O. 11652: N/A\nTAGS: ETRD, MT\nSUBJ: PORT FEES\n1. TEXT.\n"},
    {"The committee met on Monday.\n\n1. The chair opened the meeting.\n\n2. The minutes were read.\n",
     "no telegram element"},
    {"", "no telegram element"},
};

inline constexpr Rule rule{
    .code = "CLS001",
    .name = "missing-classification-line",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:class-first",
    .summary = "no classification line in a text that has other telegram elements",
    .message = "the cable has no classification line, so that nothing says how to handle its text; put the level, "
               "post and number above the captions",
    .doc =
        "The classification is the first word of a telegram's text. Without that line neither the relay nor the "
        "reader knows how the text is to be handled, and no other marking can be judged.\n\n"
        "Put the line back: the level, the section if there are several, the post and the number.\n\n"
        "Quiet in texts without any telegram element; a misspelt word in the line's place is CLS002.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::missing_classification_line
