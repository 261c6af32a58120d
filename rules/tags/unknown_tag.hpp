#pragma once

#include "rules/cable.hpp"
#include "rules/reading/tags.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_tag {

// The lists of organizations of the 2000s are not complete: a longer word is at fault only when it is nearly
// one that is known.
inline bool may_be_organization(const Cable& c, Span tag) {
  constexpr std::uint32_t shortest = 3;
  return tag.size() >= shortest && !c.dated.surely_before(facts::row(facts::TagEraId::fips).from);
}

inline void check(const Cable& c, Report& report) {
  if (c.known_tags().all) return;
  each_tag(c, [&](const Tag& tag, const TagReading& reading) {
    if (reading.kind != TagReading::Kind::unknown) return true;
    const auto [first, second] = reading.nearest;
    if (!first && may_be_organization(c, tag.span)) return true;
    report.add(tag.span, {tag.span, first ? first->tag : "none", second ? " or " : "", second ? second->tag : ""});
    return true;
  });
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: «PREK», MT\n"
     "SUBJECT: PORT FEES\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL «QQ» MT "
     "«NTAO»\nSUBJECT: PORT FEES\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [«PGVO»](#) [PREL](#) [«KDDEM»](#) "
     "[MT](#)\n\nSUBJECT: "
     "PORT FEES\n\nREF: (A) VALLETTA 97\n\n1B. VALLETTA 98\n\n11. (U) Text.\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: ETRD, «ZZZZ», MT, «QQ»\nSUBJECT: PORT FEES\n1. TEXT.\n"},
    {"UNCLAS VALLETTA 000117 SIPDIS E.O. 12958: N/A TAGS: «ECONN», MT SUBJECT: PORT FEES\n\n1. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT, «Q»\n«J»\nSUBJECT: PORT FEES\n\n1. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, KDEM, MT, NATO, XR, UN, 3A\nSUBJECT: PORT FEES\n",
     "a tag of each kind"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: KDEM, PHU\nM, M\nT\nSUBJECT: PORT FEES\n",
     "tags torn by line ends"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: prel, Mt\nSUBJECT: PORT FEES\n", "lower case"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: OVIP (DOE, JOHN), OTRA (ROE, JANE A), MT\nSUBJECT: PORT FEES\n",
     "names of persons"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n"
     "TAGS: PFOR, OVIP, DOESMITH, MT\nSUBJECT: PORT FEES\n",
     "a name without brackets behind its tag"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, QUZWK, MT\nSUBJECT: PORT FEES\n",
     "perhaps an organization, and near to no tag"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PRELMT, KDEMPGOV\nSUBJECT: PORT FEES\n",
     "run together: TAG005"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT, SIPDIS, NOFORN\nSUBJECT: PORT FEES\n",
     "captions: CAP011"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, XXXXXXXX, MT\nSUBJECT: PORT FEES\n", "redacted"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, PG...\nSUBJECT: PORT FEES\n", "cut"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: N/A\nSUBJECT: PORT FEES\n", "no tag at all"},
};

inline constexpr Rule rule{
    .code = "TAG003",
    .name = "unknown-tag",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:tags-known",
    .summary = "a tag that is in no list of TAGS",
    .message = "{} is in no list of TAGS (nearest: {}{}{}), so that nothing is routed or filed by it; correct or "
               "remove it",
    .doc =
        "Every tag is a known subject or program (four letters), country or region (two), or organization, or the "
        "name of a person. A tag that is in no list routes nothing.\n\n"
        "Write the tag that was meant; the message names the nearest at one letter's difference.\n\n"
        "Quiet for names of persons, for redacted and cut words, and for words of three letters and more from the "
        "1980s on that are near to no known tag, since lists of organizations are not complete. Captions are "
        "CAP011, tags run together TAG005.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::unknown_tag
