#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/reading/unmarked.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unmarked_subparagraph {

// Blanks before the label; -1 where words stand there.
inline int indent_of(std::string_view text, const Subparagraph& s) {
  constexpr int tab = 8, most = 80;
  int indent = 0;
  for (std::uint32_t at = s.label.begin; at > 0 && indent < most; --at) {
    if (!is_blank(text[at - 1])) return is_space(text[at - 1]) ? indent : -1;
    indent += text[at - 1] == '\t' ? tab : 1;
  }
  return indent;
}

inline Span behind_label(std::string_view text, const Subparagraph& s) {
  return {skip_blanks(text, s.label.end, std::max(s.label.end, s.span.end)), s.span.end};
}

// Siblings are written alike: A. and B., (a) and (b), or bullets of one sign at one indent, where copies are off
// by a blank. The letters are kept as bits, with each letter's neighbors: X. Lund at a line's start is an initial,
// and the row has no W and no Y. Bullets have no letter and stand in a row always.
struct Row {
  const Subparagraph* first = nullptr;
  const Subparagraph* last = nullptr;
  int indent = 0;
  const Marking* marked = nullptr;
  std::uint32_t beside = 0;

  static std::uint32_t bit(const Subparagraph& s) { return 1U << (s.letter & 31); }
  bool takes(const Cable& c, const Subparagraph& s) const {
    if (s.letter != 0)
      return first->letter != 0 && first->lower_case == s.lower_case && first->bracketed == s.bracketed;
    if (first->letter != 0 || c.view(first->label) != c.view(s.label)) return false;
    const int other = indent_of(c.t.text, s);
    return indent < 0 || other < 0 || (other - indent < 2 && indent - other < 2);
  }
  void add(const Subparagraph& s, const Marking* mark) {
    last = &s;
    if (!marked) marked = mark;
    beside |= bit(s) << 1 | bit(s) >> 1;
  }
  bool holds(const Subparagraph& s) const { return s.letter == 0 || (beside & bit(s)) != 0; }
};

// The rows of one paragraph, each inside the one before: what an item of an outer row ends begins anew below it.
class Rows {
 public:
  Rows(const Cable& c, Report& report) : c_(c), report_(report) {}

  void add(const Subparagraph& s) {
    std::size_t i = 0;
    while (i < open_ && !rows_[i].takes(c_, s)) ++i;
    i = std::min(i, most - 1);
    if (i < open_ && !rows_[i].takes(c_, s)) close(i);  // too deep
    close(i + 1);
    if (i == open_) rows_[open_++] = {.first = &s, .indent = indent_of(c_.t.text, s)};
    rows_[i].add(s, c_.t.mark(s.mark));
  }
  // Ends those inside the first `left`.
  void close(std::size_t left) {
    while (open_ > left) judge(rows_[--open_]);
  }

 private:
  void judge(const Row& row) {
    if (!row.marked) return;
    for (const Subparagraph* s = row.first; s <= row.last; ++s)
      if (s->mark < 0 && row.takes(c_, *s) && row.holds(*s) && !is_taken_out(c_, behind_label(c_.t.text, *s)))
        report_.add(s->label, {row.marked->span}).related(row.marked->span, "a marked sub-paragraph");
  }

  static constexpr std::size_t most = 8;
  const Cable& c_;
  Report& report_;
  std::array<Row, most> rows_{};
  std::size_t open_ = 0;
};

inline void check_children(const Cable& c, std::span<const Subparagraph> children, Report& report) {
  Rows rows(c, report);
  for (const Subparagraph& s : children) rows.add(s);
  rows.close(0);
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
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n\n-- (C) One:\n\n   - first\n\n   - second\n\n«--» "
     "Two.\n\n2. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n- (C) One:\n-- first\n\n A. (C) x\n\n B. (C) y\n «-» "
     "Two.\n\n2. (C) Text.\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text: -- (C) One.\n   «--» Two.\n\n2. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\n\n1. (C) Points:\n\n- (C) "
     "One.\n\n- XXXXXXXXXXXX\n\n- (U) Two.\n",
     "redacted"},
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
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n\n-- (C) One.\n\n   - first detail of one\n\n   - second "
     "detail of one\n\n-- (U) Two.\n\n2. (C) Text.\n",
     "bullets below a bullet"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n- (C) One:\n  -- first\n  -- second\n- (U) Two:\n     - "
     "third\n\n2. (C) Text:\n* (C) One:\n- first\n* (C) Two.\n",
     "bullets of another sign or deeper"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n\nA. (C) One:\n-- (C) first\n-- (U) second\n\nB. (C) "
     "Two:\n-- third\n-- fourth\n\n2. (C) Text.\n",
     "bullets that are marked below one letter and inherit below another"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L VALLETTA "
     "000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\nClassified By: "
     "Jane Roe, DCM. Reason: 1.4 (b).\n\n1. (C) Text:\n• (C) One:\n– first\n• (C) Two.\n	- (C) Three.\n	"
     "	- second\n\n2. (C) Text.\n",
     "dashes and dots beyond ASCII, and tabs"},
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
