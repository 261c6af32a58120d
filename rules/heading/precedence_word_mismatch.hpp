#pragma once

#include "rules/cable.hpp"
#include "rules/reading/routing.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::precedence_word_mismatch {

// The highest rank that the heading gives the message; the routing line counts where it is above the DTG
// line, which then is wrong itself (HDR003).
inline int highest_rank(const Telegram& t) {
  const int dtg = rank_of_prosign(highest_prosign(t.dtg));
  if (!dtg) return 0;
  const auto prosign = t.view(t.routing_prosign);
  return is_routing_prosign(prosign) ? std::max(dtg, rank_of_prosign(prosign[0])) : dtg;
}

inline void check(const Cable& c, Report& report) {
  const int highest = highest_rank(c.t);
  if (!highest) return;
  for (const Addressee& a : c.t.addressees) {
    if (has_niact_on_info(c.t, a)) continue;  // HDR023
    each_precedence_word(c.t, a, [&](Span word, const facts::PrecedenceRow* row) {
      if (!row || row->rank <= highest) return;
      if (report.any())
        report.related(word, "also above the DTG line");
      else
        report.add(word, {word, c.t.dtg.prosigns}).related(c.t.dtg.prosigns, "DTG line");
    });
  }
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC «IMMEDIATE» 0311\nUNCLAS VALLETTA 000117\n"},
    {"VZCZCVAL0117\nPP RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nP R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC PRIORITY 0311\nINFO RUEHRO/AMEMBASSY ROME «FLASH» 0102\n\nUNCLAS VALLETTA "
     "000117\n"},
    {"\n\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC «PRIORITY»\nRUEHRO/AMEMBASSY ROME "
     "PRIORITY\n"},
    {"P 141010Z FEB 09\r\nFM AMEMBASSY VALLETTA\r\nTO SECSTATE WASHDC «NIACT» IMMEDIATE 0311\r\n"},
};
inline constexpr Example accepts[] = {
    {"O R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC IMMEDIATE 0311\nINFO AMEMBASSY ROME "
     "PRIORITY\n"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC NIACT IMMEDIATE 0311\n", "NIACT goes with O"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nINFO AMEMBASSY ROME ROUTINE\n",
     "no word is routine"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC PRIORITY 0311\n", "a word below the prosign"},
    {"OO RUEHC\nDE RUEHVT #0117 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC IMMEDIATE "
     "0311\n",
     "the routing line agrees with the word: HDR003"},
    {"P 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC PRIORITY\nINFO AMEMBASSY ROME NIACT IMMEDIATE\n",
     "NIACT must not stand there at all: HDR023"},
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC IMMEDIATE 0311\n", "no DTG line"},
};

inline constexpr Rule rule{
    .code = "HDR017",
    .name = "precedence-word-mismatch",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl5-precedence-words",
    .summary = "an addressee's precedence word ranks above every prosign of the DTG line",
    .message =
        "{} ranks above the DTG line's {}, by which the message is sent; raise the prosign or lower the word",
    .doc = "The precedence word behind an addressee cannot be above the prosigns of the DTG line: the message is "
           "sent by "
           "those.\n\nRaise the prosign, here and on the routing line, or lower the word.\n\n"
           "An addressee without a word is routine. Quiet when the routing line agrees with the word, so that the "
           "DTG "
           "line is the odd one (HDR003).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::precedence_word_mismatch
