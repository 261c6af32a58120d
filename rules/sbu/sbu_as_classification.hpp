#pragma once

#include "rules/cable.hpp"
#include "rules/reading/lines.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::sbu_as_classification {

inline void check(const Cable& c, Report& report) {
  for (const ClassificationLine& l : c.t.classifications) {
    if (!is_heading(l) || l.word != ClassWord::sensitive) continue;
    if (report.any())
      report.related(l.level_span, "also on this section's heading");
    else
      report.add(l.level_span, {l.level_span});
  }
}

inline constexpr Example flags[] = {
    {"«SENSITIVE BUT UNCLASSIFIED» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n"
     "1. (SBU) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n«SBU» SECTION 01 OF 02 VALLETTA 000117\n\n"
     "E.O. 12958: N/A\n"},
    {"\n\n«SENSITIVE» VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\n11. (SBU) Text.\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\n«SBU» VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nBT\n#0117\nNNNN\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLASSIFIED//SBU VALLETTA 000117\n\nE.O. 13526: N/A\n", "UNCLASSIFIED//SBU with //"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE BUT UNCLASSIFIED\nSIPDIS\n\nE.O. 12958: N/A\n",
     "the words as a caption"},
    {"UNCLAS SENSITIVE VALLETTA 000117\n\nE.O. 12958: N/A\n", "UNCLAS is there; SENSITIVE is the caption"},
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\n\nE.O. 12958: N/A\n\n1. (SBU) Text.\n", "the caption in its place"},
    {"SENSITIVE\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (SBU) Text.\n",
     "captions alone: the line is missing, CLS001"},
};

inline constexpr Rule rule{
    .code = "SBU004",
    .name = "sbu-as-classification",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:sbu-banner",
    .summary = "SBU, SENSITIVE or SENSITIVE BUT UNCLASSIFIED in the place of UNCLAS",
    .message =
        "{} stands in the place of the classification; it is no level but a control of unclassified text; write "
        "UNCLAS there and SENSITIVE as a caption below",
    .doc = "Sensitive but unclassified is no classification. Such telegrams are sent as UNCLAS with the caption "
           "SENSITIVE; the relay knows no other level word.\n\n"
           "Write UNCLAS on the classification line and SENSITIVE on a line below it.\n\n"
           "Quiet for UNCLASSIFIED//SBU, the form of documents with // banners.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::odd_line},
};

}  // namespace cablelint::rules::sbu_as_classification
