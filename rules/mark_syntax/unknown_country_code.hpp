#pragma once

#include "rules/marking/nearest.hpp"
#include "rules/reading/country_lists.hpp"
#include "rules/reading/quoted.hpp"
#include "rules/reading/spelling.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_country_code {

// Words of one name that no table has are one finding: REL TO USA, ALL COALITION.
inline Span unknown_at(const Cable& c, const CountryList& list, std::size_t at) {
  if (is_redacted(c.view(list.tokens[at].span))) return {};
  const auto kind = [&](std::size_t i) { return list.tokens[i].kind; };
  const auto blank = [&](std::size_t i) {
    return list.tokens[i].value == static_cast<std::uint8_t>(SeparatorKind::blank);
  };
  if (at >= 2 && blank(at - 1) && kind(at - 2) == TokenKind::other) return {};
  Span span = list.tokens[at].span;
  for (std::size_t i = at; i + 2 < list.tokens.size() && blank(i + 1) && kind(i + 2) == TokenKind::other; i += 2)
    span.end = list.tokens[i + 2].span.end;
  return span;
}

inline void judge_country(const Cable& c, const MarkToken& t, Report& report) {
  const facts::CountryRow& row = facts::countries[t.id];
  if (!same_word(c.view(t.span), row.code))
    report.add(t.span, {t.span, "no code of the register", "; its code is ", row.code});
  else if (row.in_use_to.known() && c.dated.surely_after(row.in_use_to))
    report.add(t.span, {t.span, "no longer a code of the register"});
}

inline void judge(const Cable& c, const CountryList& list, Report& report) {
  for (std::size_t i = 0; i < list.tokens.size(); ++i) {
    const MarkToken& t = list.tokens[i];
    if (t.kind == TokenKind::country) judge_country(c, t, report);
    if (t.kind != TokenKind::other) continue;
    const Span at = unknown_at(c, list, i);
    if (!has_letters(c.view(at))) continue;
    const auto near = marking::nearest_country(c.view(at));
    report.add(at, {quoted(c, at), "no code of the register", near.empty() ? "" : "; the nearest is ", near});
  }
}

inline void check(const Cable& c, Report& report) {
  each_country_list(c, [&](const CountryList& list) { judge(c, list, report); });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, «UK» VALLETTA 000"
     "117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, «QQQ») "
     "Text.\n\n3. (S//REL TO USA, «GRB», NZL) Text.\n\n4. (S//FGI «GBX»//NF) Text.\n\n5. (//JOINT S «UK» U"
     "SA//REL TO USA, GBR) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, «ALL CO"
     "ALITION») Text.\n\n3. (S//REL TO USA, «YUG») Text.\n\n4. (S//DISPLAY ONLY «IRX») Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, AUS, GBR, NATO VA"
     "LLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "known codes"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, ISAF) T"
     "ext.\n\n3. (S//REL TO USA, MCFI) Text.\n",
     "valid on the cable's date"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S/REL UK) Text.\n\n3. "
     "(C/Releasable to Italy) Text.\n",
     "State forms"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, XXX) Te"
     "xt.\n",
     "a redaction"},
};

inline constexpr Rule rule{
    .code = "MRK012",
    .name = "unknown-country-code",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:rel-known-codes",
    .summary = "a code of a release or owner list is in no list, or no longer valid",
    .message = "{} is {}{}{}",
    .doc = "Release lists, DISPLAY ONLY, FGI and JOINT lists take the trigraphs of countries and the regist"
           "ered tetragraphs of coalitions. A name, or a code that was given up, releases to nobody that a "
           "system knows.\n\nWrite the code that was meant; the nearest is named where there is one.\n\nQui"
           "et for codes that were valid on the cable's date, for redactions, and for single-slash State fo"
           "rms such as (S/REL UK).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::unknown_country_code
