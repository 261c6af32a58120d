#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::heading_order {

inline bool comes_early(Span line, Span after) { return !line.empty() && line.begin < after.begin; }

// DTG, FM, TO, INFO, each with its addressees: nearly always.
inline bool stands_in_order(const Telegram& t) {
  const auto& all = t.addressees;
  const bool whole = !all.empty() && all.front().role == Role::from && t.dtg.span.begin < all.front().span.begin;
  return whole && std::is_sorted(all.begin(), all.end(), [](auto& a, auto& b) { return a.role < b.role; });
}

inline void check(const Cable& c, Report& report) {
  if (stands_in_order(c.t) || in_pages(c.t)) return;
  const HeadingLines l(c.t);
  const auto early = [&](Span line, Span after) {
    report.add(line, {line, c.view(after)[0] == 'F' || c.view(after)[0] == 'T' ? Arg(after) : Arg("the DTG line")})
        .related(after, "must come before");
  };
  if (comes_early(l.from, l.dtg)) return early(l.from, l.dtg);
  if (comes_early(l.action, l.from)) return early(l.action, l.from);
  if (comes_early(l.info, l.action)) return early(l.info, l.action);
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\n«TO» SECSTATE WASHDC 0311\nFM AMEMBASSY VALLETTA\nUNCLAS VALLETTA 000117\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "«INFO» RUEHRO/AMEMBASSY ROME 0102\nTO RUEHC/SECSTATE WASHDC 0311\n\nUNCLAS VALLETTA 000117\n"},
    {"\n\n«FM» AMEMBASSY VALLETTA\nR 141010Z FEB 09\nTO RUEHC/SECSTATE WASHDC 0311\n\nUNCLAS VALLETTA 000117\n"},
    {"«FM» AMEMBASSY VALLETTA\r\nTO SECSTATE WASHDC\r\nINFO AMEMBASSY ROME\r\nO R 141010Z FEB 09\r\nUNCLAS "
     "VALLETTA 000117\r\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nINFO AMEMBASSY ROME\nUNCLAS VALLETTA "
     "000117\n"},
    {"FM AMEMBASSY VALLETTA\nINFO AMEMBASSY ROME\nUNCLAS VALLETTA 000117\n", "a line that is missing: HDR021"},
    {"UNCLASSIFIED\nPAGE 01        STATE  000123\nORIGIN EB-07\nINFO  OCT-01  EUR-12  ISO-00  /020 R\n"
     "DRAFTED BY EB:DOE\n                  ---------------------     012345\nR 021302Z JAN 75\nFM SECSTATE "
     "WASHDC\n"
     "TO AMEMBASSY VALLETTA\nUNCLAS STATE 000123\nE.O. 11652: N/A\n",
     "an archive copy prints ORIGIN and INFO first"},
    {"ACTION AF-00\nINFO  LOG-00 NP-00 AID-00  /000W\nFM AMEMBASSY NORDHAVN\nTO SECSTATE WASHDC 0311\n"
     "R 010203Z FEB 95\nUNCLAS NORDHAVN 01204\n",
     "a copy in pages"},
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nINFO AMEMBASSY ROME\n\nVZCZCVAL0117\n"
     "R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n",
     "the heading once more"},
};

inline constexpr Rule rule{
    .code = "HDR022",
    .name = "heading-order",
    .severity = Severity::error,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:order-format-lines",
    .summary = "TO before FM, INFO before TO, or FM before the DTG line",
    .message =
        "{} stands before {}, so that relays may take addressees for the wrong kind; put the lines in the order "
        "DTG, FM, TO, INFO",
    .doc = "Format lines that are present come in one order: date-time group, FM, TO, INFO. Relays read the "
           "addressees by "
           "the line they stand under.\n\nPut the lines in order.\n\n"
           "Lines may be missing. Quiet for archive copies and copies in pages, which print blocks of their own, "
           "and for "
           "a heading that stands twice.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::heading_order
