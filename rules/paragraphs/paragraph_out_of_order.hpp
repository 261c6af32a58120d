#pragma once

#include "rules/cable.hpp"
#include "rules/reading/paragraph_order.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::paragraph_out_of_order {

inline void check(const Cable& c, Report& report) {
  ParagraphOrder(c).each([&](const OrderEvent& e) {
    if (e.kind != OrderEvent::Kind::fall) return;
    report.add(e.at->number_span, {e.at->number, e.other->number})
        .related(e.other->number_span, "the paragraph before");
  });
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n4. (C) Text.\n\n«3». (C) Text.\n\n5. (C) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n3. Text.\n\n«2». "
     "Text.\n\n4. Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text:\n1. one\n2. two\n\n2. (C) Text.\n",
     "list items"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) A message follows:\n\nUNCLAS STATE 012345\nE.O. 12958: N/A\nSUBJECT: "
     "QUOTED\n\n1. (U) Text.\n\n3. (C) Text.\n",
     "quoted cable"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text.\n\n2. (C) Text.\n\n1. (C) Text.\n\n2. (C) Text.\n",
     "body twice"},
};

inline constexpr Rule rule{
    .code = "PAR003",
    .name = "paragraph-out-of-order",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:para-number",
    .summary = "a paragraph number below the one before it",
    .message = "paragraph {} follows paragraph {}; put the paragraphs in order or renumber",
    .doc = "A paragraph's number is lower than that of the paragraph before it, and stands nowhere else: two "
           "paragraphs were "
           "swapped, or a number is wrong.\n\nPut them in order, or renumber.\n\n"
           "Quiet for list items, quoted cables and bodies that stand twice.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::out_of_order},
};

}  // namespace cablelint::rules::paragraph_out_of_order
