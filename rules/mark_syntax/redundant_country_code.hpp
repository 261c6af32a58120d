#pragma once

#include "rules/reading/country_lists.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::redundant_country_code {

inline bool is_member(std::uint16_t country, std::uint16_t group) {
  const facts::CountryRow& row = facts::countries[group];
  return !row.body && facts::listed(row.members, facts::countries[country].code);
}

// The token that makes this one superfluous, and why.
inline const MarkToken* other(const CountryList& list, const MarkToken& t, bool& twice) {
  for (const MarkToken& o : list.tokens) {
    if (o.kind != TokenKind::country) continue;
    twice = o.id == t.id && &o < &t;
    if (twice || (!list.owners() && t.id != usa_first && is_member(t.id, o.id))) return &o;
  }
  return nullptr;
}

inline void check(const Cable& c, Report& report) {
  each_country_list(c, [&](const CountryList& list) {
    for (const MarkToken& t : list.tokens) {
      if (t.kind != TokenKind::country) continue;
      bool twice = false;
      if (const MarkToken* o = other(list, t, twice))
        report.add(t.span, {t.span, twice ? "once more" : "as a member of a group in the list"})
            .related(o->span, "here");
    }
  });
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, GBR, «GBR» VALLET"
     "TA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, «AUS», "
     "FVEY) Text.\n\n3. (S//FGI GBR «GBR»//NF) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, JPN, NATO VALLETT"
     "A 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "each once"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//REL TO USA, FVEY, N"
     "ATO) Text.\n\n3. (S//REL TO USA, JPN, ISAF) Text.\n",
     "groups, and a group without published members"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nSECRET//REL TO USA, AUS, GBR, NATO VA"
     "LLETTA 000117\n\nE.O. 12958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n",
     "NATO as an organization"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\nE.O. 1"
     "2958: DECL: 02/13/2019\nTAGS: PREL\nSUBJECT: PORT FEES\n\n1. (S) Text.\n\n2. (S//FGI CAN FVEY) Text."
     "\n",
     "owners"},
};

inline constexpr Rule rule{
    .code = "MRK013",
    .name = "redundant-country-code",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:rel-no-duplicates",
    .summary = "a country twice in a list, or besides a tetragraph that has it",
    .message = "{} is already there {}; remove it",
    .doc = "A code that stands twice, or a country beside a tetragraph of which it is a member, adds nothin"
           "g and makes lists that mean the same look different.\n\nRemove it.\n\nQuiet for USA, which stan"
           "ds first in any case, for tetragraphs whose members are not published, for organizations such a"
           "s NATO, which have readers of their own, and for members in lists of owners.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::register_mark},
};

}  // namespace cablelint::rules::redundant_country_code
