#pragma once

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::originator_post_mismatch {

// DE sides with FM, in serial and post, so that the classification line is the odd one.
inline bool line_is_odd(const Telegram& t, const Addressee& from) {
  return !de_serial_differs(t) && ownership(t.view(t.de.indicator), t.view(from.name)) == Ownership::agrees;
}

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  if (!originator_differs(t)) return;
  const Span from = originator(t)->name, post = t.classification()->post;
  const bool line = line_is_odd(t, *originator(t));
  const auto known = known_post(t.view(from));
  report.add(line ? post : from, {known.empty() ? "another post" : known, post})
      .related(line ? from : post, line ? "FM line" : "classification line");
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM «AMEMBASSY OSLO»\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\nE.O. 12958: "
     "N/A\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM «AMEMBASSY ROME»\n"
     "TO RUEHC/SECSTATE WASHDC 0311\n\nUNCLAS SECTION 01 OF 02 VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"\n\nVZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY "
     "VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\n\nUNCLAS «ROME» 000117\n"},
    {"VZCZCOSL0412\nRR RUEHC\nDE RUEHNY #0412 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM «AMEMBASSY OSLO»\n"
     "TO RUEHC/SECSTATE WASHDC 0311\n\nS E C R E T VALLETTA 000333\n"},
    {"FM «USMISSION NATO BRUSSELS»\nTO SECSTATE WASHDC\nUNCLAS OSLO 000117\n"},
    {"FM «SECSTATE WASHDC»\nTO AMEMBASSY ROME\nC O N F I D E N T I A L NORDHAVN 000117\n"},
};
inline constexpr Example accepts[] = {
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
    {"FM SECSTATE WASHDC\nTO AMEMBASSY ROME\nUNCLAS STATE 012345\n", "an alias"},
    {"FM AMEMBASSY MEXICO CITY\nTO SECSTATE WASHDC\nUNCLAS MEXICO 000117\n", "an alias"},
    {"FM USMISSION USUN NEW YORK\nTO SECSTATE WASHDC\nUNCLAS USUN NEW YORK 000117\n", "an alias"},
    {"FM AMEMBASSY MEXICO\nTO SECSTATE WASHDC\nUNCLAS MEXICO CITY 000117\n", "an alias"},
    {"FM USMISSION USNATO\nTO SECSTATE WASHDC\nC O N F I D E N T I A L USNATO 000117\n"},
    {"FM AMEMBASSY RANGOON\nTO SECSTATE WASHDC\nUNCLAS YANGON 000117\n", "an alias"},
    {"FM USMISSION NATO BRUSSELS\nTO SECSTATE WASHDC\nUNCLAS USNATO 000117\n", "an alias"},
    {"FM USDEL SECRETARY IN JERUSALEM\nTO SECSTATE WASHDC IMMEDIATE 0311\nS E C R E T SECTO 142\n",
     "a series of the Secretary's party, which names no post"},
    {"FM SECSTATE WASHDC\nTO USDEL SECRETARY\nC O N F I D E N T I A L TOSEC 040012\n", "a series"},
    {"FM AMEMBASSY ROME\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARTO 12\n", "a series"},
    {"FM USMISSION UNVIE VIENNA\nTO SECSTATE WASHDC\nUNCLAS UNVIE VIENNA 000117\n"},
    {"FM AMEMBASSY ABU DHABI\nTO SECSTATE WASHDC\nUNCLAS ABUDHABI 000117\n", "the post without its blank"},
    {"FM AMEMBASSY NEW DELHI\nTO SECSTATE WASHDC\nUNCLAS NEW DE 00117\n", "the post cut to six characters"},
    {"FM AMEMBASSY NORDHAVN\nTO SECSTATE WASHDC\nUNCLAS NORDHAVM 000117\n", "a garbled letter"},
    {"FM USOFFICE NORDHAVN NORTH\nTO SECSTATE WASHDC\nUNCLAS NORDHAVN 000117\n",
     "unknown names that share a word"},
    {"FM USEU BRUSSELS\nTO SECSTATE WASHDC\nUNCLAS BRUSSELS 000117\n", "unknown names that share a word"},
    {"FM AMEMBASSY VALLETTA\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n",
     "two FM lines: HDR020"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n", "no heading"},
};

inline constexpr Rule rule{
    .code = "HDR025",
    .name = "originator-post-mismatch",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:mrn-same-everywhere",
    .summary = "the FM post is not the post of the message reference",
    .message = "the FM line says {} but the classification line says {}; the heading of one cable may stand over "
               "the text "
               "of another, so compare them and correct the wrong one",
    .doc = "The post of the message reference is the post on the FM line. When they differ, the heading of one "
           "cable may "
           "stand over the text of another, with another classification perhaps.\n\n"
           "Compare heading and text and correct the wrong line.\n\n"
           "Aliases count as the same (SECSTATE WASHDC is STATE, MEXICO CITY is MEXICO), series (SECTO, TOSEC) as "
           "any post, and so do unknown names "
           "that "
           "share a word, a cut name and one garbled letter. When serial and security letters differ as well, "
           "only this "
           "is reported.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::originator_post_mismatch
