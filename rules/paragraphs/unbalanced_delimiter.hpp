#pragma once

#include <string_view>

#include "rules/cable.hpp"
#include "rules/reading/delimiters.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::unbalanced_delimiter {

inline void check(const Cable& c, Report& report) {
  for (const DelimiterWord& word : delimiter_words) {
    const Delimiter* open = nullptr;
    Delimiter last;
    each_delimiter(c, word, [&](const Delimiter& d) {
      if (d.end && !open)
        report.add(d.span, {d.span, word.begin});
      else if (!d.end && open && !open->whole_paragraph)
        report.add(open->span, {open->span, word.end});
      last = d;
      open = d.end ? nullptr : &last;
    });
    if (open && !open->whole_paragraph) report.add(open->span, {open->span, word.end});
  }
}

inline constexpr Example flags[] = {
    {"UNCLAS VALLETTA 000117\n\n1. Fees. «SUMMARY»: Fees rise.\n\n2. More of it.\n\n3. (U) COMMENT: Fine. END "
     "COMMENT.\n"},
    {"UNCLAS VALLETTA 000117\n\n1. Fees rise.\n\n2. «COMMENT»: They do.\n"},
    {"UNCLAS VALLETTA 000117\n\n1. Fees rise. «END SUMMARY».\n\n2. More of it.\n"},
    {"UNCLAS VALLETTA 000117\n\n1. «BEGIN TEXT»:\n\n2. More of it.\n"},
};
inline constexpr Example accepts[] = {
    {"UNCLAS VALLETTA 000117\n\n1. SUMMARY: Fees rise. END SUMMARY.\n\n2. (NOTE: fine. END NOTE.)\n",
     "each has its end"},
    {"UNCLAS VALLETTA 000117\n\n1. (SBU) Summary: Fees rise.\n\n2. (SBU) COMMENT: Fine. End comment.\n",
     "a summary that is one whole paragraph"},
    {"UNCLAS VALLETTA 000117\n\n1. The summary of the note had no comment.\n", "prose"},
};

inline constexpr Rule rule{
    .code = "PAR008",
    .name = "unbalanced-delimiter",
    .severity = Severity::info,
    .by_default = Default::off,
    .fix = FixKind::none,
    .basis = "F:summary-pair",
    .summary = "SUMMARY, COMMENT, NOTE or BEGIN TEXT without its end, or the reverse",
    .message = "{} stands without {}; add the missing one",
    .doc =
        "SUMMARY, COMMENT, NOTE and BEGIN TEXT are closed by END SUMMARY, END COMMENT, END NOTE and END TEXT, so "
        "that a reader knows where the reporting goes on.\n\nAdd the missing one. Quiet where a summary is one "
        "whole paragraph. Off by default: one summary in eight has no end.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
};

}  // namespace cablelint::rules::unbalanced_delimiter
