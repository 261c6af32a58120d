#pragma once

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::subparagraph_gap {

// What may make the letter an initial: "A. Smith, MFA", "A. Smith and" / "C. Jones (MOD)", "A. Smith" alone.
struct Name {
  bool alone = false;     // the line has one word in capitals and nothing else
  bool described = false;  // something follows that word as it follows a name
  bool titled = false;    // the line above ends in "Mr." or the like
  bool possible() const { return alone || described || titled; }
};

// "... and Mr." / "C. Jones": a short word in capitals with a full stop ends the line above.
inline bool is_titled(std::string_view text, std::uint32_t label) {
  constexpr std::uint32_t longest = 3;
  std::uint32_t end = label;
  while (end > 0 && is_blank(text[end - 1])) --end;
  if (end == 0 || text[end - 1] != '\n') return false;
  --end;
  while (end > 0 && (is_blank(text[end - 1]) || text[end - 1] == '\r')) --end;
  if (end < 2 || text[end - 1] != '.') return false;
  std::uint32_t at = --end;
  while (at > 0 && is_alpha(text[at - 1])) --at;
  return end - at >= 2 && end - at <= longest && is_upper(text[at]) && is_lower(text[end - 1]);
}

inline Name name_at(const Cable& c, const Subparagraph& s) {
  Name name;
  const std::string_view text = c.t.text;
  if (s.lower_case || text[s.label.end - 1] != '.') return name;
  name.titled = is_titled(text, s.label.begin);
  const std::uint32_t begin = skip_blanks(text, s.label.end, s.span.end);
  std::uint32_t at = begin;
  while (at < s.span.end && (is_alpha(text[at]) || text[at] == '-' || text[at] == '\'')) ++at;
  if (at - begin < 2 || !is_upper(text[begin]) || !is_lower(text[at - 1])) return name;
  const std::uint32_t next = skip_blanks(text, at, s.span.end);
  name.alone = next == s.span.end || is_space(text[next]);
  name.described = !name.alone && (text[at] == ',' || text[next] == '(' || text.substr(next, 4) == "and ");
  return name;
}

// A. Smith / D. Jones: initials, which run in no order.
class Row {
 public:
  // Whether the letter follows the one before as it must.
  bool add(const Cable& c, const Subparagraph& s) {
    const bool gap = last && s.letter > last->letter + 1 && s.letter <= last->letter + 3;
    const Name name = gap || named_ ? name_at(c, s) : Name{};
    const bool initials = gap && named_ && (name.described || (first_ && name.possible()));
    named_ = last ? named_ && name.described : name_at(c, s).possible();
    first_ = !last;
    last = &s;
    return !gap || initials;
  }
  const Subparagraph* last = nullptr;

 private:
  bool named_ = false;  // each letter so far may be an initial
  bool first_ = false;  // the last letter was the first
};

inline bool is_of_row(const Subparagraph& s, const Subparagraph* last) {
  if (!s.letter) return false;
  return last ? s.lower_case == last->lower_case && s.bracketed == last->bracketed : s.letter == 'A';
}

inline void check(const Cable& c, Report& report) {
  for (const Paragraph& p : c.t.paragraphs) {
    if (p.quoted) continue;
    Row row;
    for (std::uint32_t i = p.children.first; i < p.children.first + p.children.count; ++i) {
      const Subparagraph& s = c.t.subparagraphs[i];
      const Subparagraph* before = row.last;
      if (is_of_row(s, before) && !row.add(c, s))
        report.add(s.label, {s.label, before->label}).related(before->label, "the one before");
    }
  }
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text:\n\nA. one\n\nB. two\n\n«D.» four\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text:\n(a) one\n(b) "
     "two\n«(d)» four\n(e) five\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text:\n\nA. one\n\n-- of "
     "two\n\n«C.» three\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text:\nA. Sugar\nB. Tea\n«D.» Coffee\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text:\nA. Port fees rise.\n«C.» Ships leave.\n\n2. "
     "Text:\nA. Sugar is in.\n«C.» Coffee, Tea.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text:\n\nA. one\n\nB. two\n\nC. three\n",
     "no gap"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Plans A and D. were seen with (a) and (d) in prose.\n",
     "list letters inside prose"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL\nSUBJECT: PORT "
     "FEES\n\n1. (C) Text by\nD. Doe and\nG. Roe.\n",
     "initials"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. They met Mr.\nA. Smith and Mr.\nC. Jones in "
     "Gozo.\n\n2. Participants:\n\nA. Smith, MFA\nD. Jones, MOD\n\n3. Also:\nA. O'Roe (MFA)\nB. Orm-Lund, MOD\nD. "
     "Roe and son\n",
     "initials of names"},
};

inline constexpr Rule rule{
    .code = "PAR007",
    .name = "subparagraph-gap",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:subparagraph-inherit",
    .summary = "lettered sub-paragraphs skip a letter",
    .message = "sub-paragraph {} follows {}; restore the one between or letter anew",
    .doc = "Lettered sub-paragraphs run A, B, C. A missing letter means that one was lost or the letters are "
           "wrong.\n\n"
           "Only letters at the start of lines that begin with A count; letters inside prose are not looked at.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::subparagraph},
};

}  // namespace cablelint::rules::subparagraph_gap
