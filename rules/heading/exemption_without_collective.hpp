#pragma once

#include <algorithm>
#include <string_view>

#include "rules/cable.hpp"
#include "rules/reading/heading.hpp"
#include "rules/report.hpp"
#include "rules/rule.hpp"

namespace cablelint::rules::exemption_without_collective {

constexpr std::string_view exemption = "XMT";

inline bool is_collective(std::string_view address) {
  return std::any_of(facts::collective_words.begin(), facts::collective_words.end(),
                     [&](const auto& row) { return post_names::has_word(address, row.text); });
}

// TO ALL DIPLOMATIC POSTS COLLECTIVE, XMT VALLETTA: the State form has the word behind the address.
inline Span inside_address(const Telegram& t, const Addressee& a) {
  const auto name = t.view(a.name);
  const auto at = name.find(exemption);
  const bool word = at != std::string_view::npos && at > 0 && !is_alpha(name[at - 1]) &&
                    (at + exemption.size() == name.size() || !is_alpha(name[at + exemption.size()]));
  if (!word) return {};
  const auto begin = a.name.begin + static_cast<std::uint32_t>(at);
  return {begin, begin + static_cast<std::uint32_t>(exemption.size())};
}

// XMT on a line of its own, or inside an address.
inline Span exempting_word(const Telegram& t) {
  for (const Addressee& a : t.addressees) {
    if (a.role == Role::exempt) return HeadingLines(t).exempt;
    if (const Span s = inside_address(t, a); a.role != Role::from && !s.empty()) return s;
  }
  return {};
}

inline void check(const Cable& c, Report& report) {
  const Span at = exempting_word(c.t);
  if (at.empty()) return;
  for (const Addressee& a : c.t.addressees)
    if ((a.role == Role::action || a.role == Role::info) && is_collective(c.view(a.name))) return;
  report.add(at, {at});
}

inline constexpr Example flags[] = {
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY ROME\n«XMT» AMEMBASSY VALLETTA\nUNCLAS STATE 012345\n"},
    {"VZCZCWSH2345\nRR RUEHRO\nDE RUEHC #2345 0451015\nZNR UUUUU ZZH\nR 141010Z FEB 09\nFM SECSTATE WASHDC\n"
     "TO RUEHRO/AMEMBASSY ROME 0102\nINFO RUEHNY/AMEMBASSY OSLO 0103\n«XMT» AMEMBASSY VALLETTA\nAMEMBASSY "
     "DUBLIN\n\n"
     "UNCLAS STATE 012345\n"},
    {"\n\nR 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY ROME, «XMT» VALLETTA\n\nUNCLAS STATE 012345\n"},
};
inline constexpr Example accepts[] = {
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO EUROPEAN POLITICAL COLLECTIVE\nXMT AMEMBASSY VALLETTA\n"},
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO ALL DIPLOMATIC POSTS COLLECTIVE, XMT VALLETTA\n", "the State form"},
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY ROME\nINFO RUEHZL/EUROPEAN POLITICAL COLLECTIVE\n"
     "XMT AMEMBASSY VALLETTA\n",
     "a collective on INFO"},
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AIG 12345\nXMT AMEMBASSY VALLETTA\n",
     "an address indicating group"},
    {"R 141010Z FEB 09\nFM SECSTATE WASHDC\nTO AMEMBASSY ROME\n", "no XMT"},
};

inline constexpr Rule rule{
    .code = "HDR024",
    .name = "exemption-without-collective",
    .severity = Severity::warning,
    .by_default = Default::on,
    .fix = FixKind::none,
    .basis = "F:xmt",
    .summary = "XMT without a collective address",
    .message =
        "{} exempts posts from a collective address but no addressee is one; restore the collective or take the "
        "exemption out",
    .doc =
        "XMT names the posts of a collective address that do not get the message. Without a collective it exempts "
        "nobody, and an addressee was lost.\n\nRestore the collective or take the line out.",
    .check = check,
    .flags = flags,
    .accepts = accepts,
    .needs = {Feature::addressee},
};

}  // namespace cablelint::rules::exemption_without_collective
