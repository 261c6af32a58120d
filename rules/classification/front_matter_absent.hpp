#pragma once

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::front_matter_absent {

// BT, #0117, NNNN: by what stands there, since a cable without text has them where its fields would be.
inline bool is_end_mark(std::string_view line) {
  return line == "BT" || line == "NNNN" || line == "NNN" ||
         (line[0] == '#' && std::all_of(line.begin() + 1, line.end(), is_digit));
}

// Anything below the classification line but page lines and end marks.
inline bool has_text(const Telegram& t, const ClassificationLine& line) {
  return std::any_of(t.lines.begin(), t.lines.end(), [&](const Line& l) {
    const auto text = t.view(trim(t.text, l.content()));
    return l.begin >= line.span.end && l.kind != LineKind::page && !text.empty() && !is_end_mark(text);
  });
}

inline void check(const Cable& c, Report& report) {
  if (!c.front_matter_absent || !c.dated.surely_from(facts::row(facts::PeriodId::front_matter).from)) return;
  const ClassificationLine* line = c.t.classification();
  if (line && has_text(c.t, *line)) report.add(c.anchor);
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n«UNCLAS VALLETTA 000117»\n\n"
     "PLEASE DISREGARD OUR LAST.\n"},
    {"VZCZCVAL117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nBT\n«C O N F I D E N T I A L VALLETTA 000117»\n\nSIPDIS\n\n1. (C) Text.\n"
     "BT\n#0117\nNNNN\n"},
    {"R 021302Z JAN 75\nFM SECSTATE WASHDC\nTO AMEMBASSY VALLETTA\n«UNCLAS STATE 000123»\nREF: VALLETTA 0098\n"
     "YOUR REQUEST IS APPROVED.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n«UNCLAS VALLETTA 000117»\n\n"
     "# 0098 IS CANCELED.\n"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n«UNCLAS VALLETTA 000117»\n\n0098\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n\n"
     "SUBJECT: PORT FEES\n\nText.\n",
     "one of the three is there"},
    {"R 141010Z FEB 73\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC\nUNCLAS VALLETTA 0117\n\nTEXT.\n",
     "before the lines were required"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\n\n1. (U) Text.\n",
     "a fragment without a classification line"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n",
     "no text below the line"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA "
     "000117\n\nBT\n#0117\n\nNNNN\n",
     "end marks, and no text"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA "
     "000117\n\nVALLETTA 00000117  002 OF 002\n\nBT\n#0117\nNNN\n",
     "a page line and end marks of which a letter is lost, and no text"},
    {"UNCLAS VALLETTA 000117\n\nPLEASE DISREGARD OUR LAST.\n", "nothing dates the cable"},
};

inline constexpr Rule rule{
    .code = "CLS011",
    .name = "front-matter-absent",
    .severity = Severity::info,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:required-heading",
    .summary = "a classification line and text, but none of E.O., TAGS and SUBJECT",
    .message =
        "the cable has none of E.O., TAGS and SUBJECT between its classification line and its text; if this is "
        "no service message, add them",
    .doc =
        "From 1974 on the E.O., TAGS and SUBJECT lines stand between the classification line and the text. "
        "Service "
        "messages and fragments have none of them; then this alone is reported in place of each missing line.\n\n"
        "Add the lines, unless the cable is a service message.\n\n"
        "Quiet before 1974, when nothing dates the cable, and in fragments without a classification line.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::front_matter_absent
