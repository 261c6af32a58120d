#pragma once

#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unpaired_separator {

inline void check(const Cable& c, Report& report) {
  if (c.t.bt.size() == 1 && !c.truncated) report.add(c.t.bt.front());
}

inline constexpr Example flags[] = {
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n«BT»\n"
     "UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n#0117\nNNNN\n"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n\n1. (U) Text.\n«BT»\n#0117\nNNNN\n"},
    {"\n\nFM AMEMBASSY VALLETTA\nTO RUEHC/SECSTATE WASHDC\n\nS E C R E T VALLETTA 000117\n\n11. (S) "
     "Text.\n\n«BT»\n\nNNNN\n"},
};
inline constexpr Example accepts[] = {
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\n1. (U) "
     "Text.\nBT\n#0117\nNNNN\n"},
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\n1. (U) Text.\n", "none at all"},
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nBT\nUNCLAS VALLETTA 000117\n\n1. (U) Text...\n",
     "the text is cut: DMG009"},
};

inline constexpr Rule rule{
    .code = "EOM003",
    .name = "unpaired-separator",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:bt-pair",
    .summary = "one BT only",
    .message = "BT stands before and after the text and here once only; look whether a part is missing",
    .doc =
        "BT separates the text from heading and ending, so there are two. With one, a part of the message may be "
        "missing.\n\nLook for the other.\n\nMany copies have none, which is not reported; nor is a text that is "
        "cut "
        "(DMG009).",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::unpaired_separator
