#pragma once

#include "rules/cable.hpp"
#include "rules/reading/front_fields.hpp"
#include "rules/reading/tags.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::no_subject_tag {

// A run of X in place of tags, or a line that was cut: what is gone may have been the subject.
inline bool is_incomplete(const Cable& c, Span line) {
  const auto text = c.view(line);
  return ends_cut(text) || text.find("XXX") != std::string_view::npos ||
         text.find("xxx") != std::string_view::npos;
}

inline void check(const Cable& c, Report& report) {
  if (c.t.tags_lines.empty() || c.known_tags().subject) return;
  bool found = false;
  each_tag(c, [&](const Tag& tag, const TagReading& reading) {
    found = says_subject(c.view(tag.span), reading);
    return !found;
  });
  if (found) return;
  for (const Span line : c.t.tags_lines)
    if (is_incomplete(c, line)) return;
  report.add(c.t.tags_lines.front());
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n«TAGS: "
     "MT»\nSUBJECT: "
     "PORT FEES\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\n«TAGS: NATO, MT, IT»\n"
     "SUBJECT: PORT FEES\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n«TAGS: [OSCE](#) [KZ](#)»\n\nSUBJECT: PORT FEES\n\n"
     "REF: (A) VALLETTA 97\n\n1B. VALLETTA 98\n\n11. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "«TAGS: MT, XF»\nSUBJECT: PORT FEES\n1. TEXT.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n«TAGS:»\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGO\nV, MT\nSUBJECT: PORT FEES\n", "torn by a line end"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: xxxx, MT\nSUBJECT: PORT FEES\n",
     "redacted in small letters"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: KDEM, KPAO, MT\nSUBJECT: PORT FEES\n",
     "program tags only count as subject"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [MT](#) [PREL](#)\n\nSUBJECT: PORT FEES\n",
     "tags as links"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: OVIP (DOE, JOHN)\nSUBJECT: PORT FEES\n1. TEXT.\n",
     "a subject tag with a name"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: MT, PRELIT\nSUBJECT: PORT FEES\n",
     "a subject tag in a word run together: TAG005"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREK, MT\nSUBJECT: PORT FEES\n",
     "a misspelt subject tag: TAG003"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: XXXXXXXXXXXX, MT\nSUBJECT: PORT FEES\n", "redacted"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: MT, P...\nSUBJECT: PORT FEES\n", "cut"},
};

inline constexpr Rule rule{
    .code = "TAG002",
    .name = "no-subject-tag",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:required-heading",
    .summary = "TAGS without any subject tag",
    .message = "the TAGS name no subject, only places, organizations or persons, so that the cable is not filed "
               "by what it "
               "is about; add a subject tag, four letters such as PREL or ECON",
    .doc =
        "At least one of the TAGS is a subject tag: four letters, the first for its category. Program tags, which "
        "begin with K, count as well. Countries, regions, organizations and names only add to it.\n\n"
        "Add the subject tag that fits.\n\n"
        "Quiet for redacted and cut lines, and where the subject tag is there but misspelt (TAG003) or run "
        "together "
        "with its neighbour (TAG005).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::no_subject_tag
