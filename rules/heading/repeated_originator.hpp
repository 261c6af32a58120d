#pragma once

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::repeated_originator {

// The one that is not the post of the message reference; the second when neither or both are.
inline const Addressee& odd_one(const Telegram& t, const Addressee& first, const Addressee& second) {
  const ClassificationLine* line = t.classification();
  const auto post = t.view(line->post);
  return posts_differ(t.view(first.name), post) && !posts_differ(t.view(second.name), post) ? first : second;
}

inline void check(const Cable& c, Report& report) {
  if (!c.t.classification()) return;  // where the heading ends is not known
  const Addressee* first = nullptr;
  for (const Addressee& a : c.t.addressees) {
    if (a.role != Role::from || a.name.empty()) continue;
    if (!first) {
      first = &a;
    } else if (posts_differ(c.view(first->name), c.view(a.name))) {
      const Addressee& odd = odd_one(c.t, *first, a);
      return void(report.add(odd.name).related(&odd == &a ? first->name : a.name, "other FM line"));
    }
  }
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nFM «AMEMBASSY OSLO»\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA "
     "000117\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM «AMEMBASSY OSLO»\n"
     "FM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC 0311\n\nUNCLAS VALLETTA 000117\n"},
    {"\n\nR 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY ROME\nFM «AMEMBASSY NORDHAVN»\n\nUNCLAS STATE "
     "000117\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\nVZCZCVAL0117\nRR RUEHC\n"
     "DE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC "
     "0311\n\n"
     "UNCLAS VALLETTA 000117\n",
     "the same heading twice"},
    {"FM AMEMBASSY VALLETTA\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n",
     "the same line twice"},
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\nTHE TALK IS GIVEN ON\nFM RADIO.\n",
     "words of a text whose classification line is not there"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nR 151010Z FEB 09\nFM AMEMBASSY OSLO\n"
     "TO SECSTATE WASHDC 0312\nUNCLAS OSLO 000117\n",
     "two headings: another cable was joined"},
};

inline constexpr Rule rule{
    .code = "HDR020",
    .name = "repeated-originator",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fm-one",
    .summary = "two FM lines with different posts in one heading",
    .message = "the heading has two FM lines with different posts; a cable has one originator, so take out the "
               "wrong line",
    .doc = "A heading has one FM line. Two with different posts leave open whose cable it is and whose number it "
           "carries.\n\nTake out the one that does not fit the message reference.\n\n"
           "Quiet when the same heading stands twice, as copies have it.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::repeated_originator
