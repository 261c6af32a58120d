#pragma once

#include "rules/cable.hpp"
#include "rules/reading/incomplete.hpp"
#include "rules/reading/paragraph_order.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::numbering_starts_late {

// "Reason: 1.4 (b). 1. (C) Text": paragraph 1 stands in a line of the front matter.
inline bool first_is_glued(const Cable& c, std::uint32_t before) {
  const std::string_view front = c.t.text.substr(0, before);
  for (auto at = front.find("1.", c.anchor.end); at != front.npos; at = front.find("1.", at + 1)) {
    if (is_digit(front[at - 1]) && front[at - 1] != '1') continue;
    const auto behind = static_cast<std::uint32_t>(at) + 2;
    const std::uint32_t next = skip_blanks(c.t.text, behind, before);
    if (c.t.text[next] == '(' || (next > behind && is_upper(c.t.text[next]))) return true;
  }
  return false;
}

// A line of X, or [EXCISED], where paragraph 1 stood.
inline bool first_is_redacted(const Cable& c, std::uint32_t before) {
  return std::any_of(c.t.damage.begin(), c.t.damage.end(), [&](const Damage& d) {
    return d.kind == DamageKind::redaction && d.span.begin >= c.anchor.end && d.span.end <= before &&
           stands_for_text(c.t.text, d.span);
  });
}

inline void check(const Cable& c, Report& report) {
  for (const Damage& d : c.t.damage)
    if (d.kind == DamageKind::pilcrow_as_one) return;
  ParagraphOrder(c).each([&](const OrderEvent& e) {
    if (e.kind != OrderEvent::Kind::late || first_is_glued(c, e.at->span.begin) ||
        first_is_redacted(c, e.at->span.begin))
      return;
    report.add(e.at->number_span, {e.at->number}).related(c.anchor, c.anchor_name());
  });
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n«2». (C) Text.\n\n3. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n«38». (C) Text.\n\n39. (C) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n«2». Text.\n\n3. Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\nXXXXXXXXXXXX\n\n2. (C) Text.\n",
     "paragraph 1 is redacted"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [EWWT](#)\n\nSUBJECT: PORT FEES\n\n11. Text.\n\n12. "
     "Text.\n",
     "the pilcrow read as 1"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n",
     "starts at 1"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nClassified By: DCM. Reason: 1.4 "
     "(b). 1. (C) Text.\n\n2. (C) Text.\n",
     "paragraph 1 is glued to the line before"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES 1. The harbor is open.\n\n2. "
     "Text.\n\n3. Text.\n",
     "paragraph 1, which has no mark, is glued to the line before"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nClassified By: DCM. Reason: 1.4 "
     "(b). 11. (C) Text.\n\n12. (C) Text.\n\n13. (C) Text.\n",
     "the same with the pilcrow read as 1"},
};

inline constexpr Rule rule{
    .code = "PAR004",
    .name = "numbering-starts-late",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:para-number",
    .summary = "the first paragraph number is not 1",
    .message = "the first numbered paragraph is {}, not 1; check that nothing is missing before it",
    .doc =
        "The numbering of a telegram's paragraphs starts at 1. A higher first number means that the beginning is "
        "missing, "
        "that the first paragraph lost its number, or that this is the second part of a series.\n\n"
        "Quiet for copies in which the pilcrow before each number was read as 1 (11, 12, ...; DMG001), and where "
        "paragraph 1 is glued to the line before.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::out_of_order},
};

}  // namespace cablelint::rules::numbering_starts_late
