#pragma once

#include "rules/cable.hpp"
#include "rules/reading/tags.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::run_together_tags {

// Commas where the line has commas.
inline std::string_view separator(const Cable& c, Span tag) {
  return c.view(tags_line_of(c.t, tag)).find(',') == std::string_view::npos ? " " : ", ";
}

inline void check(const Cable& c, Report& report) {
  if (c.known_tags().all) return;
  each_tag(c, [&](const Tag& tag, const TagReading& reading) {
    if (reading.kind != TagReading::Kind::run_together) return true;
    const Span s = tag.span;
    const std::uint32_t cut = s.begin + reading.cuts.at[0];
    report.add(s, {s, Span{s.begin, cut}, Span{cut, s.end}});
    if (!reading.cuts.sure) return true;
    for (std::size_t i = 0; i < reading.cuts.count; ++i) {
      const std::uint32_t at = s.begin + reading.cuts.at[i];
      report.fix("Write the tags apart", {at, at}, separator(c, s));
    }
    return true;
  });
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: «PRELMT»\n"
     "SUBJECT: PORT FEES\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: «PRELPGOV» ECON "
     "«MTKDEM»\nSUBJECT: PORT FEES\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [«PGOVPRELPHUM»](#) [OSCE](#) "
     "[«UNSCKZ»](#)\n\nSUBJECT: "
     "PORT FEES\n\nREF: (A) VALLETTA 97\n\n1B. VALLETTA 98\n\n11. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: «ETRDUS», «MTNATO»\nSUBJECT: PORT FEES\n1. TEXT.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, «MTIT»\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT, KDEM\nSUBJECT: PORT FEES\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, UNAUS, UNESCO, ECOSOC, MTN\nSUBJECT: PORT FEES\n",
     "words that are themselves known"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, AMIS, USAID\nSUBJECT: PORT FEES\n",
     "organizations that only look like two codes"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: OVIP (PINTUS, JOHN)\nSUBJECT: PORT FEES\n",
     "a name"},
};

inline constexpr Rule rule{
    .code = "TAG005",
    .name = "run-together-tags",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "F:tags-known",
    .summary = "two known tags written as one word",
    .message = "{} is {} and {} run together, so that neither routes the cable; write them apart",
    .doc =
        "The word is in no list of TAGS, but it comes apart into tags that are.\n\n"
        "Put the separator between them; --fix does it where the parts leave no doubt.\n\n"
        "Quiet for words that are themselves known tags, and for short words that two country codes would make up "
        "by chance: these may be organizations.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::run_together_tags
