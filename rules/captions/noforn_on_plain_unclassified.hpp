#pragma once

#include "rules/cable.hpp"
#include "rules/reading/plain.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::noforn_on_plain_unclassified {

// NOFORN as it stands in the line's banner; empty when it is not there.
inline Span in_banner(const Telegram& t, const ClassificationLine& line) {
  for (std::uint32_t i = 0; i < line.marking.tokens.count; ++i) {
    const MarkToken& token = t.mark_tokens[line.marking.tokens.first + i];
    if (token.kind == TokenKind::control && noforn_controls.has(token.id)) return token.span;
  }
  return {};
}

inline void check(const Cable& c, Report& report) {
  if (!c.unclassified()) return;
  Span at;
  if (!c.caption(facts::CaptionId::noforn, &at)) at = in_banner(c.t, *c.t.classification());
  if (!at.empty() && plain_unclassified(c)) report.add(at, {at}).related(c.anchor, "classification line");
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\n«NOFORN»\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n"},
    {"UNCLASSIFIED//«NOFORN» VALLETTA 000117\n\nE.O. 13526: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (U) "
     "Text.\n"},
    {"\n\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n\n«NOFORN»\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#)\n\n11. "
     "Text.\n"},
    {"R 021302Z JAN 77\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\n«NOFORN»\nE.O. 11652: "
     "N/A\n"},
    {"UNCLAS VALLETTA 000117 «NOFORN» SIPDIS\n\nE.O. 12958: N/A\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nSENSITIVE\nNOFORN\n\nE.O. 12958: N/A\n", "SENSITIVE"},
    {"\n\nUNCLAS VALLETTA 000117\n\nNOFORN\n\nSENSITIVE\n\nE.O. 12958: N/A\n", "SENSITIVE, in any order"},
    {"UNCLAS VALLETTA 000117\n\nNOFORN\n\nE.O. 12958: N/A\n\n1. (SBU/NF) Text.\n", "SBU portions: SBU001"},
    {"UNCLASSIFIED//SBU NOFORN VALLETTA 000117\n\nE.O. 13526: N/A\n", "the line states SBU"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nNOFORN\n\nE.O. 12958: DECL: 02/14/2019\n", "classified"},
    {"LIMITED OFFICIAL USE STATE 000123\nNOFORN\nE.O. 11652: N/A\n", "LIMITED OFFICIAL USE"},
};

inline constexpr Rule rule{
    .code = "CAP010",
    .name = "noforn-on-plain-unclassified",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:noforn-caption",
    .summary = "NOFORN on UNCLAS without SENSITIVE or SBU",
    .message =
        "{} stands on a plain UNCLAS cable, which has nothing to withhold; add SENSITIVE, classify the cable, or "
        "remove NOFORN",
    .doc = "NOFORN withholds classified or SBU text from foreign nationals. On plain UNCLAS either NOFORN or the "
           "missing "
           "SENSITIVE is a mistake.\n\n"
           "Add SENSITIVE, classify the cable, or remove NOFORN.\n\n"
           "Quiet with SENSITIVE, SBU portions or SBU on the classification line, on LIMITED OFFICIAL USE, and on "
           "classified cables.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::noforn_on_plain_unclassified
