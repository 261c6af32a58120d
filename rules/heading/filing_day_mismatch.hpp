#pragma once

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/reading/de_line.hpp"
#include "rules/reading/dtg.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::filing_day_mismatch {

inline bool is_filed_again(std::string_view word) {
  return std::any_of(facts::operating_signals.begin(), facts::operating_signals.end(),
                     [&](const auto& row) { return row.sent_again && word.starts_with(row.signal); });
}

// ZDK or ZDS among the format lines before FM, on a line of its own or behind another.
inline bool sent_again(const Telegram& t) {
  for (const Line& l : t.lines) {
    if (l.kind == LineKind::from || l.kind == LineKind::classification) return false;
    for (std::uint32_t at = l.begin; at < l.end; ++at) {
      if (is_filed_again(t.text.substr(at, 4))) return true;
    }
  }
  return false;
}

inline void check(const Cable& c, Report& report) {
  const Telegram& t = c.t;
  if (!exists(t.dtg.date) || !is_filing_day(t.de.day)) return;
  const std::int32_t sent = day_of_year(t.dtg.date), next = day_of_year(plus_days(t.dtg.date, 1));
  if (t.de.day == sent || t.de.day == next || sent_again(t)) return;
  const Span time = filing_time(t);
  report.add(time, {t.de.day, sent}).related(t.dtg.group, "DTG line");
}

inline constexpr Example flags[] = {
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 «0741015»\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "TO RUEHC/SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
    {"RR RUEHC\nDE RUEHVT #0117/01 «0441015»\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"\n\nRR RUEHC\nDE RUEHVT #0117 «0451015»\nZNR UUUUU ZZH\nR 141010Z MAR 09\nFM AMEMBASSY VALLETTA\n"},
    {"RR RUEHC\nDE RUEHVT #0117 «0021015»\nR 312350Z DEC 08\nFM AMEMBASSY VALLETTA\n"},
    {"RR RUEHC\nDE RUEHVT #0117 «3651015»\nR 010010Z JAN 09\nFM AMEMBASSY VALLETTA\n"},
    {"RR RUEHC\nDE RUEHVT #0117 «3661015»\nR 301010Z DEC 09\nFM AMEMBASSY VALLETTA\n"},
};
inline constexpr Example accepts[] = {
    {"RR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"},
    {"RR RUEHC\nDE RUEHVT #0117 0451640\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "another time of the day"},
    {"RR RUEHC\nDE RUEHVT #0117 0460013\nR 142356Z FEB 09\nFM AMEMBASSY VALLETTA\n", "the next day"},
    {"RR RUEHC\nDE RUEHVT #0117 0010013\nR 312356Z DEC 09\nFM AMEMBASSY VALLETTA\n", "the next day is New Year"},
    {"RR RUEHC\nDE RUEHVT #0117 3662359\nR 312356Z DEC 08\nFM AMEMBASSY VALLETTA\n",
     "the last day of a leap year"},
    {"RR RUEHC\nDE RUEHVT #0117 0611013\nR 291010Z FEB 08\nFM AMEMBASSY VALLETTA\n", "the day after 29 February"},
    {"RR RUEHC\nDE RUEHVT #0117 0591015\nZNR UUUUU ZZH\nR 141010Z FEB 09 ZDS\nFM AMEMBASSY VALLETTA\n",
     "sent again: ZDS"},
    {"RR RUEHC\nDE RUEHVT #0117 0591015\nZNR UUUUU ZZH ZDK\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n",
     "sent again: ZDK"},
    {"RR RUEHC\nDE RUEHVT #0117 0591015\nR 301010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "no such day: HDR015"},
    {"RR RUEHC\nDE RUEHVT #0117 3991015\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "no such day: HDR007"},
    {"RR RUEHC\nDE RXAA 117B 20/1015Z\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n",
     "a filing time without day of year"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n", "no DE line"},
};

inline constexpr Rule rule{
    .code = "HDR011",
    .name = "filing-day-mismatch",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:fl3-julian-vs-dtg",
    .summary = "the DE day of the year is neither the DTG day nor the next",
    .message =
        "the DE line was filed on day {} of the year but the DTG is day {}; correct the date-time group, by which "
        "the cable is judged, or the filing time",
    .doc =
        "A message is filed on the day of its date-time group or on the next, when it was late. Another day means "
        "that "
        "one of the two dates is wrong, and the date-time group decides which order and which markings apply.\n\n"
        "Correct the wrong one.\n\n"
        "Across New Year day 001 follows 365 or 366. Another time of the same day is normal. Quiet when ZDK or "
        "ZDS "
        "in the heading says that the message was sent again, and when either date does not exist.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::de_line},
};

}  // namespace cablelint::rules::filing_day_mismatch
