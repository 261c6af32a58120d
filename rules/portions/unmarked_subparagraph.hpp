#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unmarked_subparagraph {

// Siblings are written alike: A. and B., (a) and (b), or bullets.
constexpr std::size_t kinds = 8;
inline std::size_t kind_of(const Subparagraph& s) {
  return (s.letter ? 4U : 0U) + (s.lower_case ? 2U : 0U) + (s.bracketed ? 1U : 0U);
}

// The letters of each kind as bits, with the letter's neighbors: X. Lund at a line's start is an initial, and the
// row has no W and no Y. Bullets have no letter and stand in a row always.
struct Row {
  const Marking* marked = nullptr;
  std::uint32_t beside = 0;

  static std::uint32_t bit(const Subparagraph& s) { return 1U << (s.letter & 31); }
  void add(const Subparagraph& s, const Marking* mark) {
    if (!marked) marked = mark;
    beside |= bit(s) << 1 | bit(s) >> 1;
  }
  bool holds(const Subparagraph& s) const { return s.letter == 0 || (beside & bit(s)) != 0; }
};

inline void check_children(const Cable& c, std::span<const Subparagraph> children, Report& report) {
  std::array<Row, kinds> rows{};
  for (const Subparagraph& s : children) rows[kind_of(s)].add(s, c.t.mark(s.mark));
  for (const Subparagraph& s : children) {
    const Row& row = rows[kind_of(s)];
    if (s.mark < 0 && row.marked && row.holds(s))
      report.add(s.label, {row.marked->span}).related(row.marked->span, "a marked sub-paragraph");
  }
}

inline void check(const Cable& c, Report& report) {
  const std::span<const Subparagraph> all(c.t.subparagraphs);
  for (const Paragraph& p : c.t.paragraphs)
    if (is_own(p)) check_children(c, all.subspan(p.children.first, p.children.count), report);
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n\nA. (C) One.\n\n«B.» Two.\n\nC. (U) Three.\n\n2. (C) "
     "Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n-- (C) One.\n«--» Two.\n\n2. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n\nA. One.\n\nB. Two.\n\n2. (C) Text.\n",
     "none marked: they inherit"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n-- (C) One.\n-- (U) Two.\n",
     "all marked"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\nA. (C) One:\n-- a point\n-- a point\nB. (C) Two.\n",
     "another kind of list"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) The list names V. Orm and\nX. Lund.\n\nA. (C) One.\n\nB. (C) "
     "Two.\n\n2. (C) Text.\n",
     "an initial at the start of a line"},
};

inline constexpr Rule rule{
    .code = "POR010",
    .name = "unmarked-subparagraph",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:subparagraph-inherit",
    .summary = "a sub-paragraph has no mark although its siblings have one",
    .message = "this sub-paragraph has no mark and others beside it, such as {}, have one; mark each of them",
    .doc = "Sub-paragraphs without marks have the level of their paragraph. Once one of them carries a mark of "
           "its own, each of them must, or its level is in doubt.\n\nMark every sub-paragraph of the row, or "
           "none.\n\nQuiet when none is marked, and at a letter with no neighbor in the row, such as an initial.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::marked_subparagraph},
};

}  // namespace cablelint::rules::unmarked_subparagraph
