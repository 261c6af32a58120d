#pragma once

#include <string_view>

#include "grammar/spelling.hpp"
#include "rules/cable.hpp"
#include "rules/reading/precedence.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unknown_precedence_word {

inline std::string_view nearest(std::string_view word) {
  std::string_view best;
  int least = 3;
  for (const auto& row : facts::precedences) {
    const int d = edit_distance(word, row.word, least);
    if (d >= least) continue;
    least = d;
    best = row.word;
  }
  return best;
}

inline void check(const Cable& c, Report& report) {
  for (const Addressee& a : c.t.addressees)
    each_precedence_word(c.t, a, [&](Span word, const facts::PrecedenceRow* row) {
      if (!row) report.add(word, {word, nearest(c.view(word))});
    });
}

inline constexpr Example flags[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC «IMEDIATE» 0311\nUNCLAS VALLETTA 000117\n"},
    {"VZCZCVAL0117\nPP RUEHC\nDE RUEHVT #0117 0451015\nP 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC «PRIORTY» 0311\nINFO RUEHRO/AMEMBASSY ROME PRIORITY 0102\n\nUNCLAS VALLETTA "
     "000117\n"},
    {"\n\nO 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC «IMMEDAITE»\n"},
    {"O 141010Z FEB 09\r\nFM AMEMBASSY VALLETTA\r\nTO SECSTATE WASHDC «NAICT» IMMEDIATE 0311\r\n"},
};
inline constexpr Example accepts[] = {
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC NIACT IMMEDIATE 0311\nAMEMBASSY ROME ROUTINE\n"
     "AMEMBASSY OSLO FLASH 0001\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nRUEKJCS/JOINT STAFF WASHDC\n"
     "RHMFIUU/CDR USCENTCOM MACDILL AFB FL\nRUCNCIS/CIS COLLECTIVE 2259\n",
     "words of names"},
    {"O 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC URGENT 0311\n", "far from any precedence word"},
};

inline constexpr Rule rule{
    .code = "HDR018",
    .name = "unknown-precedence-word",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:precedence-list",
    .summary = "a misspelt precedence word behind an addressee",
    .message = "{} is no precedence word and reads as part of the address; write {}",
    .doc = "The words of precedence are FLASH, NIACT IMMEDIATE, IMMEDIATE, PRIORITY and ROUTINE. A misspelt one "
           "reads as "
           "part of the address, and the addressee gets the message as routine.\n\nCorrect the spelling.\n\n"
           "Only words one letter off are reported.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::unknown_precedence_word
