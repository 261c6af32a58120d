#pragma once

#include <utility>

#include "rules/reading/control_pairs.hpp"
#include "rules/reading/register_marks.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::control_order {

using Kind = marking::Element::Kind;

constexpr bool is_number(std::string_view s) {
  return s.find_first_not_of("0123456789") == std::string_view::npos;
}

// Numbers before letters, numbers by their value.
constexpr bool before(std::string_view a, std::string_view b) {
  if (is_number(a) && is_number(b)) return std::pair(a.size(), a) < std::pair(b.size(), b);
  return a < b;
}

// Which tokens of an element are compared with each other: programs, compartments or numbers. A hyphen
// begins a compartment, a slash a program, a blank what hangs below.
inline SeparatorKind divider(const marking::Element& e) {
  const auto operand = facts::controls[e.id].operand;
  if (operand == "numbers") return SeparatorKind::blank;
  return operand == "programs" ? SeparatorKind::single_slash : SeparatorKind::hyphen;
}

inline void judge_inside(const Cable& c, const marking::Element& e, Report& report) {
  Span last;
  SeparatorKind between = divider(e);
  for (std::uint32_t i = 1; i < e.tokens.count; ++i) {
    const MarkToken& t = c.t.mark_tokens[e.tokens.first + i];
    if (t.kind == TokenKind::separator) between = static_cast<SeparatorKind>(t.value);
    if (t.kind != TokenKind::compartment || (between != divider(e) && !last.empty())) continue;
    if (before(c.view(t.span), c.view(last))) return void(report.add(t.span, {t.span, last}));
    last = t.span;
  }
}

// SAR-DEF/SAR-ABC, as written to 2011: each names its program behind the hyphen.
inline Span program(const Cable& c, const marking::Element& e) {
  return e.tokens.count > 1 ? c.t.mark_tokens[e.tokens.first + 2].span : Span{};
}

inline bool out_of_order(const Cable& c, const marking::Element& a, const marking::Element& b) {
  if (hangs_on_rd(b) && !hangs_on_rd(a)) return false;  // the table has it before FRD and behind RD
  if (a.is(facts::ControlId::sar)) return before(c.view(program(c, b)), c.view(program(c, a)));
  return facts::controls[b.id].order < facts::controls[a.id].order;
}

inline void judge(const Cable& c, const RegisterMark& r, const marking::Elements& elements, Report& report) {
  const marking::Element* last = nullptr;  // the one furthest on in the order, of this category
  for (const marking::Element& e : elements) {
    if (e.kind != Kind::control) continue;
    judge_inside(c, e, report);
    const bool compared = last && marking::category(last->id) == marking::category(e.id);
    if (compared && out_of_order(c, *last, e) && !one_must_go(r, last->id, e.id))
      report.add(e.word, {e.span, last->span});
    else
      last = &e;
  }
}

inline void check(const Cable& c, Report& report) {
  each_element_list(c, [&](const RegisterMark& r, const marking::Elements& e) { judge(c, r, e, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//NOFORN/«ORCON» VALLETTA 00011"
     "7\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (TS//TK/«SI»//NF)"
     " Text.\n\n3. (S//NF/«OC») Text.\n"},
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 13526: DECL: 02/13/2022\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//SAR-DEF/«ABC»"
     "//NF) Text.\n\n3. (TS//SI-G WXYZ-«ABC»//OC) Text.\n"},
    {"R 141010Z FEB 12\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "3526: DECL: 02/13/2022\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//RD-SG 18 «14») Text"
     ".\n\n3. (S//SAR-DEF/«SAR»-ABC) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//ORCON/NOFORN VALLETTA 000117\n"
     "\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "in order"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nT O P S E C R E T VALLETTA 000117\n\n"
     "E.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (TS//SI-G ABCD EF"
     "GH-MMM AACD/TK//OC/NF) Text.\n\n3. (S//SAR-ABC/DEF//NF) Text.\n\n4. (S//RD-SG 1 14 18) Text.\n\n5. ("
     "S//FRD-SG 14) Text.\n",
     "compartments and programs ascending"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S/NF/OC) Text.\n",
     "a State form"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: "
     "DECL: "
     "02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S//RELIDO/NF) Text.\n",
     "one of the two has to go: MRK006"},
};

inline constexpr Rule rule{
    .code = "MRK002",
    .name = "control-order",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:within-order, M:sci-order, M:sar-form",
    .summary = "the controls of one category stand out of the register's order",
    .message = "{} stands behind {}; the register writes it before",
    .doc = "Within a category the controls have the order of the register: SCI systems, compartments and pr"
           "ograms ascending, dissemination controls as listed (ORCON, IMCON, NOFORN, PROPIN, REL TO, RELID"
           "O ...).\n\nPut them in that order.\n\nQuiet for single-slash State forms.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::control_order
