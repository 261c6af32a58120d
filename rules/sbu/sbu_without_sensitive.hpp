#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/reading/plain.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::sbu_without_sensitive {

// SENSITIVE goes on a line of its own below the classification line, and below NODIS or EXDIS.
inline const Line& line_above(const Telegram& t, const ClassificationLine& line) {
  std::uint32_t last = line.span.end;
  for (const Caption& c : t.captions)
    if (facts::captions[c.id].group == "special") last = std::max(last, c.span.end);
  return line_at(t, last);
}

inline void add_caption(const Cable& c, Report& report) {
  const ClassificationLine& line = *c.t.classification();
  constexpr std::string_view title = "Add SENSITIVE";
  if (c.flattened) {  // the fields follow on the same line
    report.fix(title, {line.span.end, line.span.end}, " SENSITIVE");
    return;
  }
  const Line& above = line_above(c.t, line);
  report.fix_by(title, {above.next, above.next}, [&](std::string& text) {
    text += "SENSITIVE";
    text += c.view({above.end, above.next});  // its line end
  });
}

// Before SBU existed the mark itself is at fault (SBU005), and a // banner is judged by ROL004.
inline bool needs_caption(const Cable& c) {
  const ClassificationLine* line = c.t.classification();
  return c.unclassified() && !c.limited_official_use && !c.sensitive_caption && line->banner.empty() &&
         line->word != ClassWord::sensitive &&
         !c.dated.surely_before(facts::row(facts::UnclassifiedControlId::sbu).in_use_from);
}

inline void check(const Cable& c, Report& report) {
  if (!needs_caption(c)) return;
  each_portion(c.t, [&](const Portion& p) {
    if (!any_of(p.mark.controls, sbu_controls) || is_classified(p.mark.level)) return;
    if (report.any()) {
      report.related(p.mark.span, "also marked SBU");
      return;
    }
    report.add(p.mark.span, {place_of(p), number_of(p), p.mark.span}).related(c.anchor, "classification line");
    add_caption(c, report);
  });
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n\n1. (U) Text.\n\n2. «(SBU)» Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. «(SBU)» Text.\n\n2. (SBU) Text.\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\n"
     "SUBJECT: PORT FEES\n\n1. (U) Text.\n\n2. «(SBU/NF)» Text.\nBT\n#0117\nNNNN\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\nSUBJECT: PORT FEES\n\n"
     "11. (U) Sensitive but unclassified. Not for public Internet.\n\n12. «(SBU)» Text.\n"},
    {"UNCLAS VALLETTA 000117\r\n\r\nE.O. 12958: N/A\r\nTAGS: PREL\r\nSUBJECT: «(SBU)» PORT FEES\r\n\r\n"
     "1. (SBU) Text.\r\n"},
    {"UNCLAS VALLETTA 000117 SIPDIS E.O. 12958: N/A TAGS: PREL SUBJECT: PORT FEES\n\n«(SBU)» An unnumbered "
     "line.\n"},
    {"UNCLAS E F T O VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text:\n-- «(SBU)» a point.\n"},
    {"UNCLASSIFIED\n\nMRN: 10 VALLETTA 117\nDate/DTG: Oct 05, 2010 / 051234Z OCT 10\nFrom: AMEMBASSY VALLETTA\n"
     "Action: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\nTAGS: PREL\nSubject: Port fees\n\n1. «(SBU)» Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. (U) Two points: -- «(SBU)» The port is closed. -- "
     "(U) The ferry is late.\n\n2. (U) Text.\n"},
    {"UNCLASSIFIED\n\nMRN: 16 GENEVA 1120\nDate/DTG: Apr 08, 2016 / 081644Z APR 16\nFrom: USMISSION GENEVA\nE.O.: "
     "13526\nTAGS: AORC, PREL\nReference: 16 STATE 31002\nCaptions: SIPDIS\nSubject: SENSITIVE SHORES\n\n1. "
     "«(SBU)» Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nSIPDISSTATE FOR EUR/SE\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n\n1. «(SBU)» Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS SENSITIVESIPDIS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. (SBU) "
     "Text.\n\n2. (U) Text.\n",
     "two captions run together on the classification line"},
    {"UNCLAS VALLETTA 000117\n\nSTATE FOR EUR/SE\nAND IO/HRSENSITIVE\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: "
     "PORT FEES\n\n1. (SBU) Text.\n\n2. (U) Text.\n",
     "glued to the second of two passing lines"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A SENSITIVE\nTAGS: PREL\n\n1. (SBU) Text.\n",
     "the caption behind the E.O. line"},
    {"UNCLAS VALLETTA 000117\n\nSensitive\nSIPDIS\n\nE.O. 12958: N/A\n\n1. (SBU) Text.\n",
     "the caption in lower case"},
    {"UNCLAS VALLETTA 000117\n\nS E N S I T I V E\nSIPDIS\n\nE.O. 12958: N/A\n\n1. (SBU) Text.\n",
     "the caption letter-spaced"},
    {"UNCLAS VALLETTA 000117\n\nSIPDIS\nSENSITIVESTATE FOR EUR/SE\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: "
     "PORT FEES\n\n1. (SBU) Text.\n\n2. (U) Text.\n",
     "glued to the passing line below"},
    {"UNCLAS VALLETTA 000117\n\nSTATE FOR EUR/SESENSITIVE\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n\n1. (SBU) Text.\n\n2. (U) Text.\n",
     "glued to the passing line above"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVESIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n\n1. "
     "(SBU) Text.\n\n2. (U) Text.\n",
     "two captions run together"},
    {"UNCLASSIFIED\n\nMRN: 16 GENEVA 1120\nDate/DTG: Apr 08, 2016 / 081644Z APR 16\nFrom: USMISSION GENEVA\nE.O.: "
     "13526\nTAGS: AORC, PREL\nReference: 16 STATE 31002\nCaptions: SENSITIVE\nSubject: Wrap-up\n\n1. (SBU) "
     "Text.\n",
     "a heading of keys has it below the references"},
    {"UNCLASSIFIED\n\nMRN: 16 GENEVA 1120\nDate/DTG: Apr 08, 2016 / 081644Z APR 16\nFrom: USMISSION GENEVA\nE.O.: "
     "13526\nTAGS: AORC, PREL\nSubject: Wrap-up\nCaptions: SENSITIVE, SIPDIS\n\n1. (SBU) Text.\n",
     "and below the subject"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\n1. (SBU) Text.\n", "classified cable"},
    {"UNCLAS VALLETTA 000117\n\nSTATE FOR EUR/SE SENSITIVE\n\n1. (SBU) Text.\n", "caption glued to another line"},
    {"UNCLAS VALLETTA 000117 SENSITIVE SIPDIS\n\n1. (SBU) Text.\n", "caption on the classification line"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE BUT UNCLASSIFIED\nSIPDIS\n\n1. (SBU) Text.\n",
     "the caption in its long form"},
    {"UNCLAS VALLETTA 000117\n\nSEFSITIVE\n\n1. (SBU) Text.\n", "the caption misspelt: CAP001"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, SENSITIVE\nSUBJECT: PORT FEES\n\n1. (SBU) Text.\n",
     "the caption among the TAGS: CAP011"},
    {"UNCLASSIFIED//SBU VALLETTA 000117\n\nE.O. 13526: N/A\n\n1. (U//SBU) Text.\n", "a banner with //"},
    {"UNCLASSIFIED\nSBU\n\nMRN: 10 VALLETTA 117\nDate/DTG: Oct 05, 2010 / 051234Z OCT 10\n"
     "From: AMEMBASSY VALLETTA\nAction: WASHDC, SECSTATE ROUTINE\nE.O.: 13526\nTAGS: PREL\nSubject: Port fees\n\n"
     "1. (SBU) Text.\n",
     "SBU between the level and the keys of a newer system's copy"},
    {"SENSITIVE BUT UNCLASSIFIED VALLETTA 000117\n\n1. (SBU) Text.\n", "SBU in the line's place: SBU004"},
    {"R 141010Z FEB 88\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 0117\nE.O. 12356: N/A\n1. "
     "(SBU) TEXT.\n",
     "before SBU existed: SBU005"},
    {"UNCLAS VALLETTA 000117\n\n1. (U) Text.\n\n2. (U) Paragraphs are marked (SBU) where need be.\n",
     "the mark inside a sentence"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nLIMITED OFFICIAL USE VALLETTA 000117\n\nE.O. "
     "12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (SBU) Text.\n",
     "the line itself is at fault: CLS003"},
};

inline constexpr Rule rule{
    .code = "SBU001",
    .name = "sbu-without-sensitive",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::unsafe,
    .basis = "M:sbu-needs-caption",
    .summary = "an (SBU) portion in an UNCLAS cable without the SENSITIVE caption",
    .message =
        "{}{} is marked {} but the cable has no SENSITIVE caption; add SENSITIVE below the classification line",
    .doc = "An unclassified telegram with sensitive but unclassified text is sent as UNCLAS with the caption "
           "SENSITIVE. Without the caption the relay and the reader treat the whole cable as releasable.\n\n"
           "Add SENSITIVE on a line of its own below the classification line, or correct the portion mark.\n\n"
           "Quiet in classified cables, where (SBU) paragraphs are normal, and when the caption stands on the "
           "classification line or is glued to another line.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::control},
};

}  // namespace cablelint::rules::sbu_without_sensitive
