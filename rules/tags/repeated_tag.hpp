#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/marking_words.hpp"
#include "rules/reading/tags.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::repeated_tag {

// OVIP (DOE, JOHN), OVIP (ROE, JANE): each tag goes with its name.
inline bool takes_name(const Telegram& t, std::size_t i) { return i + 1 < t.tags.size() && t.tags[i + 1].name; }

inline void check(const Cable& c, Report& report) {
  constexpr std::size_t reach = 40;  // no list is longer
  const auto& tags = c.t.tags;
  for (std::size_t i = 1; i < tags.size(); ++i) {
    if (tags[i].name || takes_name(c.t, i)) continue;
    const auto word = c.view(tags[i].span);
    const Span line = tags_line_of(c.t, tags[i].span);
    for (std::size_t back = 1; back <= std::min(i, reach); ++back) {
      const std::size_t j = i - back;
      if (!line.contains(tags[j].span.begin)) break;
      if (tags[j].name || !same_tag(c.view(tags[j].span), word) || takes_name(c.t, j)) continue;
      if (!is_marking_word(word)) report.add(tags[i].span, {tags[i].span}).related(tags[j].span, "the same tag");
      break;
    }
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT, "
     "«PREL»\nSUBJECT: PORT FEES\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL PGOV MT «MT» "
     "ECON\nSUBJECT: PORT FEES\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PGOV](#) [PREL](#) [«PGOV»](#) [MT](#)\n\nSUBJECT: "
     "PORT "
     "FEES\n\n11. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: ETRD, MT, US, «ETRD»\nSUBJECT: PORT FEES\n1. TEXT.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, PGOV, ECON, EFIN, ETRD, EAIR, SENV, TBIO, KDEM, MT,\n"
     "«EFIN»\nSUBJECT: PORT FEES\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, PGOV, MT\nSUBJECT: PORT FEES\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: OVIP (DOE, JOHN), OVIP (ROE, JANE), OTRA (DOE, JOHN)\nSUBJECT: PORT FEES\n",
     "each with its name"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: OVIP (DOE), ENRG, DOE\nSUBJECT: PORT FEES\n",
     "a name that is spelled as a tag"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: SIPDIS, PREL, SIPDIS\nSUBJECT: PORT FEES\n",
     "a caption among the TAGS: CAP011"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT F...\n\nUNCLAS VALLETTA 000117 "
     "SIPDIS "
     "E.O. 12958: N/A TAGS: PREL, MT SUBJECT: PORT FEES\n\n1. (U) Text.\n",
     "the front matter twice: DMG007"},
};

inline constexpr Rule rule{
    .code = "TAG004",
    .name = "repeated-tag",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:tags-duplicate",
    .summary = "the same tag twice",
    .message =
        "{} stands twice among the TAGS; the second adds nothing, so remove it, or write the tag that was meant",
    .doc =
        "A tag counts once. A repeated one is often another tag typed wrong.\n\n"
        "Remove it, or write what was meant.\n\n"
        "Quiet for tags that each go with the name of another person, and for a front matter that stands twice.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::repeated_tag
