#pragma once

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::originator_mismatch {

// DE and the message reference agree, so that FM is the odd one: HDR025.
inline bool from_is_odd(const Telegram& t) {
  const ClassificationLine* line = t.classification();
  return line && ownership(t.view(t.de.indicator), t.view(line->post)) == Ownership::agrees;
}

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  const Addressee* from = originator(t);
  if (!from) return;
  if (ownership(t.view(t.de.indicator), t.view(from->name)) != Ownership::differs || from_is_odd(t)) return;
  report
      .add(t.de.indicator,
           {t.de.indicator, post_names::row_of(t.view(t.de.indicator))->name, known_post(t.view(from->name))})
      .related(from->name, "FM line");
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC\nDE «RUEHNY» #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n"},
    {"RR RUEHRO\nDE «RUEHVT» #2345 0451015\nR 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY ROME\n\n"
     "C O N F I D E N T I A L STATE 012345\n"},
    {"\n\nRR RUEHC\nDE «RUEHC» #0117/01 0451015\nR 141010Z FEB 09\nFM AMEMBASSY ABU DHABI\nTO SECSTATE WASHDC\n"},
};
inline constexpr Example accepts[] = {
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n"},
    {"RR RUEHRO\nDE RUEHC #2345 0451015\nFM SECSTATE WASHDC\nTO AMEMBASSY ROME\nUNCLAS STATE 012345\n"},
    {"RR RUEHC\nDE RUEHDIR #0001 0451015\nFM IRAN RPO DUBAI\nTO SECSTATE WASHDC\nUNCLAS IRAN RPO DUBAI 000001\n"},
    {"RR RUEHC\nDE RUEHNH #0412 0341210\nFM AMEMBASSY NORDHAVN\nTO SECSTATE WASHDC\nUNCLAS NORDHAVN 000412\n",
     "the post is not in the table"},
    {"RR RUEHC\nDE RUEHXX #0117 0451015\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n",
     "the indicator is not in the table"},
    {"RR RUEHC\nDE RUEHBS #0117 0451015\nFM USEU BRUSSELS\nTO SECSTATE WASHDC\nUNCLAS USEU BRUSSELS 000117\n",
     "another office in the same town"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 000117\n",
     "DE agrees with the message reference: HDR025"},
};

inline constexpr Rule rule{
    .code = "HDR010",
    .name = "originator-mismatch",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl3-matches-fm",
    .summary = "the routing indicator after DE is not that of the FM post",
    .message = "{} after DE is the routing indicator of {} but the FM line says {}; correct the indicator",
    .doc = "The indicator after DE is that of the post on the FM line. With another one, replies and traces go to "
           "the "
           "wrong station.\n\nCorrect the indicator.\n\n"
           "Quiet when the indicator or the post is not in the table of 2010, for another office in the same "
           "town, and "
           "when DE agrees with the message reference, so that FM is the odd one (HDR025).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::de_line},
};

}  // namespace cablelint::rules::originator_mismatch
