#pragma once

#include <charconv>
#include <string_view>

#include "rules/cable.hpp"
#include "rules/reading/declassification.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_eo_line {

// What stands before the value: "EO 12958 DECL".
inline Span head_of(const Cable& c, const EoLine& eo) {
  const auto text = c.view({eo.span.begin, eo.value.span.begin});
  const auto last = text.find_last_not_of(" \t\r\n\\");
  return {eo.span.begin, eo.span.begin + static_cast<std::uint32_t>(last + 1)};
}

inline bool needs_label(const Declassification& d) {
  if (d.kind == Instruction::na) return false;
  return d.decl_label || d.date_span.begin == d.span.begin;
}

// Rewrites the head; the value itself stays as it is. Something may stand between two lines, and words
// without DECL may be more than a value.
inline void propose(const Cable& c, const EoLine& eo, Report& report) {
  const Span head{eo.span.begin, eo.value.span.begin};
  if (eo.value.kind == Instruction::event && !eo.value.decl_label) return;
  if (c.view(head).find('\n') != std::string_view::npos) return;
  char text[40] = "E.O. ";
  char* end = std::to_chars(text + 5, text + 16, eo.order).ptr;
  for (const char ch : std::string_view(needs_label(eo.value) ? ": DECL: " : ": ")) *end++ = ch;
  report.fix("Write the line in form", head, {text, static_cast<std::size_t>(end - text)});
}

// The number has the five digits that an order's has; digits lost or too many are EXO002.
inline bool readable(const EoLine& eo) {
  constexpr std::uint32_t digits = 5;
  constexpr std::int32_t least = 10000;
  return !eo.misspelt_label && eo.order >= least && eo.number_span.size() == digits && reading::readable(eo.value);
}

inline void check(const Cable& c, Report& report) {
  const EoLine* eo = c.t.own_eo();
  if (!eo || eo->standard_form || !readable(*eo)) return;
  if (eo->value.kind == Instruction::declassified || !reading::written_in_form(c, eo->order)) return;
  report.add(head_of(c, *eo), {eo->order, needs_label(eo->value) ? "DECL: value" : "value"});
  propose(c, *eo, report);
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\n«EO 12958 DECL:» 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Text.\n"},
    {"O 191210Z DEC 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\n«E.O.12958:» N/A\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n1. Text.\n"},
    {"UNCLAS VALLETTA 000117\n\n\n«E.O 12958» N/A\n\nTAGS: PGOV, MT\n\nSUBJECT: HARBOR FEES\n\n11. (U) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nSIPDIS\n\n«E.O. 12958: DECL: DECL:» 02/14/2019\nTAGS: PGOV, MT\n\n"
     "1. (S) Text.\n"},
    {"S E C R E T VALLETTA 000117\n\nSIPDIS\n\n«E.O. 12958» 02/14/2019\nTAGS: PGOV, MT\n\n1. (S) Text.\n"},
    {"R 021302Z JAN 90\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 0123\n\nC O N F I D E N T I A L OSLO 00123\n\n"
     "«EO 12356: DECL:» OADR\nTAGS: ETRD, NO\nSUBJECT: HARBOR FEES\n\n1. (C) TEXT.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958:  N/A\nTAGS: PGOV, MT\n\n1. Text.\n", "two blanks"},
    {"S E C R E T VALLETTA 000117\n\nE.o. 12958: decl: 02/14/2019\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "letter case"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958:  DECL:  02/14/2019\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "two blanks"},
    {"CONFIDENTIAL STATE 000123\n\nE.O. 11652 GDS\nTAGS: ETRD, MT\nSUBJ: HARBOR FEES\n\n1. TEXT.\n",
     "the forms of 12065 and before"},
    {"C O N F I D E N T I A L OSLO 00123\n\nEO 12065 GDS 1/2/86 (DOE, JOHN L.) OR-P\nTAGS: ETRD, NO\n\n1. TEXT.\n",
     "the forms of 12065 and before"},
    {"S E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 2019/02/14\nTAGS: PGOV, MT\n\n1. (S) Text.\n",
     "an unusual date is EXO012"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958\nTAGS: PGOV, MT\n\n1. (C) Text.\n",
     "without a value it is EXO007"},
    {"UNCLAS VALLETTA 000117\n\nE.M. 12958: N/A\nTAGS: PGOV, MT\n\n1. Text.\n", "a damaged label is DMG012"},
    {"UNCLAS VALLETTA 000117\n\nEO 129S8 N/A\nTAGS: PGOV, MT\n\n1. Text.\n", "the number cannot be read"},
    {"UNCLAS OSLO 1200\n\nE.O. 12958 AS AMENDED; DECLASSIFIED JUNE 2, 2005\n\n1. TEXT.\n", "a re-released note"},
};

inline constexpr Rule rule{
    .code = "EXO004",
    .name = "malformed-eo-line",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "M:eo-line-form",
    .summary = "the E.O. line can be read but is not of the form E.O. nnnnn: value",
    .message = "the E.O. line is not in form; write it as E.O. {}: {}",
    .doc = "From E.O. 12356 on the line is written `E.O. nnnnn: DECL: value` or `E.O. nnnnn: N/A`. Full stops, "
           "colons or blanks are missing here, or DECL stands twice or not at all. Programs that file telegrams "
           "by this line may not read it.\n\n"
           "The fix writes the part before the value in form and leaves the value alone.\n\n"
           "Quiet about blanks too many, letter case, and the forms of 12065 and before. An unusual date is "
           "EXO012.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::eo_line},
};

}  // namespace cablelint::rules::malformed_eo_line
