#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::missing_action_addressee {

// A flattened heading has TO in mid-line: FM AMEMBASSY VALLETTA TO SECSTATE WASHDC.
inline bool glued_to(const Telegram& t) {
  return std::any_of(t.addressees.begin(), t.addressees.end(),
                     [&](const Addressee& a) { return t.view(a.span).find(" TO ") != std::string_view::npos; });
}

inline void check(const Cable& c, Report& report) {
  if (has_role(c.t, Role::action)) return;  // nearly always
  const HeadingLines lines(c.t);
  if (lines.from.empty() || !lines.action.empty() || !lines.exempt.empty()) return;
  if (c.t.addressees.empty() || glued_to(c.t)) return;
  report.add(c.anchor).related(lines.from, "FM line");
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM AMEMBASSY VALLETTA\nINFO AMEMBASSY ROME\n«UNCLAS VALLETTA 000117»\n\nE.O. 12958: "
     "N/A\n"},
    {"VZCZCVAL0117\nRR RUEHC\nDE RUEHVT #0117 0451015\nZNY CCCCC ZZH\nR 141010Z FEB 09\nFM AMEMBASSY VALLETTA\n"
     "\n«C O N F I D E N T I A L VALLETTA 000117»\n\nSIPDIS\n"},
    {"\n\nFM AMEMBASSY VALLETTA\n\n«UNCLAS VALLETTA 000117»\n"},
};
inline constexpr Example accepts[] = {
    {"FM AMEMBASSY VALLETTA\nTO SECSTATE WASHDC 0311\nUNCLAS VALLETTA 000117\n"},
    {"FM SECSTATE WASHDC\nTO\nRUEHRO/AMEMBASSY ROME 0102\nUNCLAS STATE 012345\n", "TO alone on its line"},
    {"FM SECSTATE WASHDC\nXMT AMEMBASSY ROME\nUNCLAS STATE 012345\n", "XMT"},
    {"FM AMEMBASSY VALLETTA TO SECSTATE WASHDC PRIORITY 0311\nUNCLAS VALLETTA 000117\n",
     "TO glued to the FM line"},
    {"UNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\n", "no heading"},
    {"R 141010Z FEB 09\nFM\nUNCLAS VALLETTA 000117\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: PORT FEES\n",
     "the originator is missing too"},
};

inline constexpr Rule rule{
    .code = "HDR021",
    .name = "missing-action-addressee",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:to-required",
    .summary = "a heading with FM but neither TO nor XMT",
    .message = "the heading has an FM line but no action addressee; add a TO line below FM",
    .doc = "Somebody must act on a cable: a heading has at least one action addressee on a TO line, or a "
           "collective with "
           "its exemptions on XMT.\n\nAdd the TO line.\n\n"
           "Some archive copies have lost it. Quiet in copies without a heading and where TO is glued to the FM "
           "line.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::missing_action_addressee
