#pragma once

#include <algorithm>
#include <string_view>

#include "rules/cable.hpp"
#include "rules/reading/authority.hpp"
#include "rules/reading/post_names.hpp"
#include "rules/reading/words.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::classifier_not_named {

inline bool names_nobody(std::string_view word) {
  return std::any_of(facts::classifier_words.begin(), facts::classifier_words.end(),
                     [&](const auto& row) { return reading::same_word(row.word, word); });
}

inline bool is_mission(std::string_view word) {
  return std::any_of(facts::address_words.begin(), facts::address_words.end(),
                     [&](const auto& row) { return row.mission && reading::same_word(row.text, word); });
}

// EMBASSY ROME: a mission that is not the cable's own.
inline bool is_other_mission(std::string_view by) {
  auto name = by;
  return is_mission(reading::next_word(name)) && !known_post(name).empty();
}

// More than words for offices and posts: not EMBASSY, EMBASSY VALLETTA, AMEMBASSY ROME, POLITICAL SECTION.
inline bool names_somebody(const Cable& c, std::string_view by) {
  const auto own = c.view(c.t.classification()->post);
  auto rest = by;
  for (auto word = reading::next_word(rest); !word.empty(); word = reading::next_word(rest))
    if (!names_nobody(word) && !reading::contains_words(own, word)) return !is_other_mission(by);
  return false;
}

inline void check(const Cable& c, Report& report) {
  if (!c.classified() || reading::any_authority(c, reading::incomplete)) return;
  const Authority* first = nullptr;
  for (const Authority& a : c.t.authorities) {
    if (a.quoted || a.kind != AuthorityKind::classified_by) continue;
    if (names_somebody(c, c.view(a.by)) || (a.by.empty() && reading::derivative(a))) return;
    if (!first) first = &a;
  }
  if (first) report.add(first->by.empty() ? first->label : first->by, {first->label});
}

inline constexpr Example flags[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: «Embassy». Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"PP RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS ZZH\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\n\nS E C R E T VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\n"
     "TAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\nCLASSIFIED BY: «AMEMBASSY VALLETTA». REASON: 1.4 (B) AND (D).\n\n"
     "1. (S) Text.\n"},
    {"\n\nC O N F I D E N T I A L VALLETTA 000117\n\n\nE.O. 12958: DECL: 02/14/2019\n\nTAGS: [PGOV](#)\n\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: «Economic Office», for reasons 1.4 (b) and (d).\n\n11. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nCLASSIFIED BY: «AMEMBASSY ROME» FOR REASONS 1.4 (B) AND (D).\n\n1. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: «Embassy Rome». Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n«Classified By:» Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"C O N F I D E N T I A L NEWTOWN 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: «Embassy Newtown». Reason: 1.4 (b).\n\n1. (C) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: «Embassy». Reason: 1.4 (b).\nClassified By: Political Section. "
     "Reason: "
     "1.4 (d).\n\n1. (C) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: J. Doe, Deputy Chief of Mission. Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "name and position"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nCLASSIFIED BY: DERIVED FROM MULTIPLE SOURCES\n\n1. (C) Text.\n",
     "its sources are named and stand for it"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: Political Counselor. Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "a position"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: Embassy Rome DCM. Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "a position at another post"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: AMB Rome. Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "an ambassador whose name is that of a post"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: Ambassador for reasons 1.4 (b) and (d).\n\n1. (C) Text.\n",
     "a position"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: XXXXXXXXXXXX, Reason: 1.4 (b).\n\n1. (C) Text.\n",
     "redacted"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nDerived From: Multiple Sources\n\n1. (C) Text.\n",
     "Derived From"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\nClassified By: Embassy...\n\n1. (C) Text.\n",
     "the name is cut off"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PGOV, MT\n"
     "SUBJECT: HARBOR FEES\n\n1. (C) Embassy Rome writes:\n\nC O N F I D E N T I A L ROME 000333\n\nE.O. 12958: "
     "DECL: 02/14/2019\nTAGS: PGOV, IT\nSUBJECT: FISHING\n\nClassified By: Embassy. Reason: 1.4 (b).\n\n1. (C) "
     "Text.\n",
     "a block of a cable quoted in the text"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PGOV, MT\nSUBJECT: HARBOR FEES\n\n"
     "Classified By: Embassy. Reason: 1.4 (b).\n\n1. Text.\n",
     "on UNCLAS the block itself is the fault (AUT002)"},
};

inline constexpr Rule rule{
    .code = "AUT007",
    .name = "classifier-not-named",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "M:authority-name-and-position",
    .summary = "a Classified By block that names neither a person nor a position",
    .message =
        "{} names neither a person nor a position, so nobody answers for the classification; add name and title",
    .doc = "The block names the person who classified the text, or identifies one by position. `Classified By: "
           "Embassy` names an office and nobody in it.\n\n"
           "Add the name and the title.\n\n"
           "Quiet when the name is redacted or cut, and when there is a name or a position.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::authority},
};

}  // namespace cablelint::rules::classifier_not_named
