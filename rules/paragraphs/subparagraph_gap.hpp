#pragma once

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::subparagraph_gap {

// What may make the letter an initial: "A. Smith, MFA", "A. Smith and" / "C. Jones (MOD)", "A. Smith" alone.
struct Name {
  bool alone = false;  // the line has one word in capitals and nothing else
  bool described = false;  // something follows that word as it follows a name
  bool within = false;  // the line above ends in "Mr." or the like, "and" or a comma
  bool possible() const { return alone || described || within; }
};

// The line straight above `label`; empty when that one is blank.
inline std::string_view line_above(std::string_view text, std::uint32_t label) {
  std::uint32_t end = label;
  while (end > 0 && is_blank(text[end - 1])) --end;
  if (end == 0 || text[end - 1] != '\n') return {};
  --end;
  while (end > 0 && (is_blank(text[end - 1]) || text[end - 1] == '\r')) --end;
  const auto begin = text.substr(0, end).rfind('\n');
  return text.substr(begin == text.npos ? 0 : begin + 1, end - (begin == text.npos ? 0 : begin + 1));
}

// "... and Mr." / "C. Jones": a short word in capitals with a full stop ends the line above.
inline bool is_before_name(std::string_view line) {
  constexpr std::size_t longest = 3;
  if (line.ends_with(',') || line.ends_with(" and") || line.ends_with(" or")) return true;
  if (!line.ends_with('.')) return false;
  line.remove_suffix(1);
  std::size_t at = line.size();
  while (at > 0 && is_alpha(line[at - 1])) --at;
  line.remove_prefix(at);
  return line.size() >= 2 && line.size() <= longest && is_upper(line[0]) && is_lower(line.back());
}

// A. H. Smith
inline std::uint32_t skip_initials(std::string_view text, std::uint32_t at, std::uint32_t end) {
  at = skip_blanks(text, at, end);
  while (at + 2 < end && is_upper(text[at]) && text[at + 1] == '.') at = skip_blanks(text, at + 2, end);
  return at;
}

inline Name name_at(const Cable& c, const Subparagraph& s) {
  Name name;
  const std::string_view text = c.t.text;
  if (s.lower_case || text[s.label.end - 1] != '.') return name;
  name.within = is_before_name(line_above(text, s.label.begin));
  const std::uint32_t begin = skip_initials(text, s.label.end, s.span.end);
  std::uint32_t at = begin;
  while (at < s.span.end && (is_alpha(text[at]) || text[at] == '-' || text[at] == '\'')) ++at;
  if (at - begin < 2 || !is_upper(text[begin])) return name;
  const std::uint32_t next = skip_blanks(text, at, s.span.end);
  name.alone = (next == s.span.end || is_space(text[next])) && is_lower(text[at - 1]);
  name.described = !name.alone && next < s.span.end &&
                   (text[at] == ',' || text[next] == '(' ||
                    (text.substr(next, 3) == "and" && (next + 3 == text.size() || is_space(text[next + 3]))) ||
                    (next > at && text[next] == '-'));
  return name;
}

// A. Smith / D. Jones: initials, which run in no order.
class Row {
 public:
  // Whether the letter follows the one before as it must.
  bool add(const Cable& c, const Subparagraph& s) {
    const bool gap = last && s.letter > last->letter + 1 && s.letter <= last->letter + 3;
    const Name name = !last || gap || named_ ? name_at(c, s) : Name{};
    const bool likely = initials_ || !last || last->letter == 'A';
    const bool initial = named_ && (name.described || (likely && name.possible()));
    if (gap) initials_ = initial;
    named_ = last ? named_ && (name.described || (initials_ && name.possible())) : name.possible();
    last = &s;
    return !gap || initial;
  }
  const Subparagraph* last = nullptr;

 private:
  bool named_ = false;  // each letter so far may be an initial
  bool initials_ = false;  // the letters have a gap that shows them to be initials
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
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. Text:\nA. Orm\nB. Lund\n«D.» Roe\n"},
};
inline constexpr Example accepts[] = {
    {"S E C R E T VALLETTA 00117\n\nTAGS: EWWT\nE.O. 12065: GDS 09/18/87 (DOE, J.) OR-P\nSUBJ: PORT FEES\n\n1. (S "
     "- ENTIRE TEXT).\n\n2. TEXT.\n\n(A) THE PORT.\n\n(B) THE VOTE WAS 51-49.\n(C) THE CUSTOMS.\n(D) THE "
     "TRADE.\n\n3. TEXT.\n",
     "a number at the end of the item above"},
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
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. "
     "12958: N/A\nTAGS: PREL, MT\nSUBJECT: HARBOR TALKS\n\n1. They met\nA. Orm and\nC. Lund of the port.\n\n2. "
     "They are:\nA. H. Orm, MFA\nC. LUND, MOD\n\n3. They are:\nA. Orm\nC. Lund\nF. Roe\n\n4. They are:\nA. Orm - "
     "MFA\nC. Lund - MOD\n",
     "initials behind and below others"},
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
