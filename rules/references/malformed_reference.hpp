#pragma once

#include "rules/cable.hpp"
#include "rules/reading/reference_list.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_reference {

// The entry ends where the list was cut, part of it was taken out, or it runs into the next letter.
inline bool is_incomplete(const Cable& c, const Reference& r) {
  const auto entry =
      c.view({r.span.empty() ? r.letter_span.begin : r.span.begin, std::max(r.span.end, r.letter_span.end)});
  const auto behind = c.t.text.substr(static_cast<std::size_t>(entry.data() + entry.size() - c.t.text.data()), 3);
  return is_damaged(entry) || ends_cut(behind) || has_glued_letter(entry);
}

inline void check(const Cable& c, Report& report) {
  constexpr std::uint32_t longest = 200;  // what is longer is no entry, but text that ran into the list
  for (const Reference& r : c.t.references) {
    if (r.kind != Reference::Kind::unreadable || r.span.size() > longest || is_incomplete(c, r)) continue;
    report.add(r.span.empty() ? r.letter_span : r.span);
  }
}

inline constexpr Example flags[] = {
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL, MT\n"
     "SUBJECT: PORT FEES\nREF: «STATE»\n\n1. (U) Text.\nBT\n#0117\nNNNN\n"},
    {"C O N F I D E N T I A L VALLETTA 000117\n\nE.O. 12958: DECL: 02/14/2019\nTAGS: PREL, MT\nSUBJECT: PORT "
     "FEES\n"
     "REF: A. VALLETTA 97\n     B. «STATE 11A043»\n\n1. (C) Text.\n"},
    {"\n\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\nTAGS: [PREL](#) [MT](#)\n\nSUBJECT: PORT FEES\n\nREF: (A) "
     "«VALLETTA»\n\n(B) VALLETTA 98\n\n11. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. «OSLO (NOTAL)»\n     "
     "B. ROME "
     "14\n\n1. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     "
     "«B.»\n\n1. (U) Text.\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     "
     "«B.»\n     C. ROME 12\n\n1. (U) Text.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. VALLETTA 97\n     "
     "B.\n     ROME 12\n     C. OSLO 14\n\n1. (U) Text.\n",
     "the entry below its letter"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. 08 STATE 117043 "
     "(NOTAL)\n"
     "     B. VALLETTA 97\n\n1. (U) Text.\n",
     "post and number"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. DOE-ROE E-MAIL OF "
     "FEB 10\n"
     "     B. IIR 6 123 4567 09\n     C. SECSTATE 141010Z FEB 09\n     D. ROE-DOE TELCON\n\n1. (U) Text.\n",
     "e-mail, IIR, DTG, telephone call"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. XXXXXXXXXXXX\n     "
     "B. ROME "
     "14\n\n1. (U) Text.\n",
     "redacted"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. ROME 14B. OSLO "
     "12\n\n1. (U) "
     "Text.\n",
     "run into the next letter"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL, MT\nSUBJECT: PORT FEES\nREF: A. ROME 14 B. "
     "STATE...\n\n1. (U) "
     "Text.\n",
     "cut"},
};

inline constexpr Rule rule{
    .code = "REF004",
    .name = "malformed-reference",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:ref-shape",
    .summary = "a reference that names no cable and no other document",
    .message = "this reference is neither a post with a number nor a DTG, IIR, e-mail or other document, so that "
               "it cannot "
               "be found; write [YY] POST NUMBER",
    .doc = "A reference is [YY] POST NUMBER, with the year when it is not this year, or a date-time group, an IIR "
           "number, "
           "or a document such as an e-mail, a memo or a telephone call.\n\n"
           "Write what is missing, or correct the number.\n\n"
           "Quiet for documents and free text of a known kind, and for redacted and cut entries.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::reference},
};

}  // namespace cablelint::rules::malformed_reference
