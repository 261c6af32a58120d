#pragma once

#include "rules/cable.hpp"
#include "rules/reading/damage.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::pilcrow_read_as_one {

// The "1" before a number or letter that was read without it.
inline Span one_before(const Telegram& t, std::uint32_t at) {
  return at > 0 && t.text[at - 1] == '1' ? Span{at - 1, at} : Span{};
}

inline Span one_in(const Telegram& t, const Reference& r) {
  for (std::uint32_t i = r.letter_span.begin; r.letter_damaged && i < r.letter_span.end; ++i)
    if (t.text[i] == r.letter) return one_before(t, i);
  return {};
}

inline void put_back(Span one, Report& report) {
  if (!one.empty()) report.fix("Put the pilcrow back", one, "\xC2\xB6");
}

inline void check(const Cable& c, Report& report) {
  const Damage* d = first(c.t, DamageKind::pilcrow_as_one);
  if (!d) return;
  report.add(d->span, {d->span});
  for (const Reference& r : c.t.references) put_back(one_in(c.t, r), report);
  for (const Paragraph& p : c.t.paragraphs)
    if (!p.quoted) put_back(one_before(c.t, p.number_span.begin), report);
}

inline constexpr Example flags[] = {
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [EWWT](#)\n\nSUBJECT: PORT FEES\n\n«11». "
     "Text.\n\n12. The board asks:\n\n4. Who pays?\n\n13. Text.\n\n14. Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\n\nTAGS: [EWWT](#)\n\nSUBJECT: PORT FEES\n\n«11». "
     "(U) Text.\n\n12. (U) Text.\n\n13. (U) Text.\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: EWWT, MT\nSUBJECT: "
     "PORT FEES\n\nClassified By: DCM J. Doe. Reason: 1.4 (b).\n\n«11». (C) Text.\n\n12. (C) Text.\n\n13. (C) "
     "Text.\n\n14. (C) Text.\n\n15. (C) Text.\n\n16. (C) Text.\n\n17. (C) Text.\n\n18. (C) Text.\n\n19. (C) "
     "Text.\n\n110. (C) Text.\n\n111. (C) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [EWWT](#)\n\nSUBJECT: PORT FEES\n\nREF: A. VALLETTA "
     "112\n\n1B. OSLO 98\n\n«11». Text (ref A).\n\n12. Text (ref B).\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n1. Text.\n\n2. Text.\n\n3. "
     "Text.\n\n4. Text.\n\n5. Text.\n\n6. Text.\n\n7. Text.\n\n8. Text.\n\n9. Text.\n\n10. Text.\n\n11. "
     "Text.\n\n12. Text.\n",
     "paragraphs 1 to 10 exist"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: EWWT\nSUBJECT: PORT FEES\n\n\xC2\xB6"
     "1. Text.\n\n\xC2\xB6"
     "2. Text.\n",
     "the pilcrow is there"},
};

inline constexpr Rule rule{
    .code = "DMG001",
    .name = "pilcrow-read-as-one",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::safe,
    .basis = "F:para-pilcrow",
    .summary = "the pilcrow before each paragraph number was read as 1",
    .message = "the paragraphs are numbered {} and on: the pilcrow before each number was read as 1; put the "
               "pilcrow back or take the 1 away",
    .doc = "A pilcrow stands before each paragraph number of many telegrams. A copy that lost it shows 1 in its "
           "place: "
           "paragraphs 11, 12 ... 19, 110, and 1B. before the second reference. Everything else is read as if the "
           "pilcrow stood there.\n\nThe fix puts the pilcrow back.\n\nQuiet when paragraphs 1 to 10 exist.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::pilcrow_as_one},
};

}  // namespace cablelint::rules::pilcrow_read_as_one
