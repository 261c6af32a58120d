#pragma once

#include "rules/cable.hpp"
#include "rules/reading/precedence.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::niact_on_info {

inline void check(const Cable& c, Report& report) {
  for (const Addressee& a : c.t.addressees)
    if (a.role == Role::info)
      each_precedence_word(c.t, a, [&](Span word, const facts::PrecedenceRow* row) {
        if (row && row->action_only) report.add(word, {word});
      });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC IMMEDIATE 0311\nINFO AMEMBASSY ROME «NIACT» "
     "IMMEDIATE\n"},
    {"VZCZCVAL0117\nOO RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nO 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 0311\nINFO RUEHNO/USMISSION USNATO IMMEDIATE 2925\n"
     "RUEHRO/AMEMBASSY ROME «NIACT» IMMEDIATE 0102\n\nUNCLAS VALLETTA 000117\n"},
    {"\n\nO 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nINFO RUEHRO/AMEMBASSY ROME «NIACT» 0102\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC NIACT IMMEDIATE 0311\nINFO AMEMBASSY ROME "
     "IMMEDIATE\n",
     "on the action addressee"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC NIACT IMMEDIATE 0311\nAMEMBASSY ROME NIACT "
     "IMMEDIATE\n",
     "on the second action addressee"},
};

inline constexpr Rule rule{
    .code = "HDR023",
    .name = "niact-on-info",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:niact",
    .summary = "NIACT on an information addressee",
    .message = "{} calls out the duty officer at night, which only an action addressee can be asked; move the "
               "addressee to "
               "TO or take the word out",
    .doc = "NIACT means action by night: the addressee's duty officer is called. It belongs to action addressees "
           "only.\n\n"
           "Make the addressee an action addressee or leave NIACT out.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::niact_on_info
