#pragma once

#include "rules/cable.hpp"
#include "rules/reading/security_signal.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::malformed_security_signal {

inline void check(const Cable& c, Report& report) {
  const SecuritySignal& s = c.t.security;
  const SignalFault fault = signal_fault(c.t);
  if (fault == SignalFault::letters)
    report.add(s.letters.empty() ? s.span : s.letters,
               {s.span, "has no group of five equal letters U, E, R, C, S or T", "repeat the letter five times"});
  else if (fault == SignalFault::signal)
    report.add(s.span, {s.span, "joins a signal and letters that exclude each other",
                        "U goes with ZNR and every other letter with ZNY"});
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR «UUUU» ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\n«ZNR CCCCC» ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n\n"
     "C O N F I D E N T I A L VALLETTA 000117\n"},
    {"\n\nRR RUEHC\nDE RUEHVT #0117 0451015\n«ZNY UUUUU» ZZH\nR 141010Z FEB 09\n\nUNCLAS VALLETTA 000117\n"},
    {"RR RUEHC\r\nDE RUEHVT #0117 0451015\r\nZNY «CCSCC» ZZH\r\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNY «SSSSSS» ZZH\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNY «XXXXX» ZZH\n"},
};
inline constexpr Example accepts[] = {
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH ZDK\nR 141010Z FEB 09\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSSS/BBBBB ZZH\n", "a second group for special categories"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNY EEEEE ZZH\n\nUNCLAS E F T O VALLETTA 000117\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUAA ZZH\n", "a release code"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNY SSSBB\nR 141010Z FEB 09\n", "a release code"},
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH (CCY AD1A2B3C MSI1234-695)\n", "what follows the group"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "no such line"},
};

inline constexpr Rule rule{
    .code = "HDR012",
    .name = "malformed-security-signal",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl4-five-letters, F:fl4-signal",
    .summary = "a ZNR or ZNY without five equal letters, or with letters that do not go with it",
    .message = "{} {}, so that relays cannot tell which circuits may carry this; {}",
    .doc = "Format line 4 tells relays how the message is classified: ZNR UUUUU for unclassified text, ZNY with "
           "EEEEE, "
           "CCCCC, SSSSS or TTTTT otherwise. It is repeated so that one garbled letter shows.\n\n"
           "Restore the group from the classification line.\n\n"
           "A release code in the last two letters (UUUAA) and a second group after a slash are accepted.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::security_signal},
};

}  // namespace cablelint::rules::malformed_security_signal
