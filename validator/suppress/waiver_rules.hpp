#pragma once

#include <array>

#include "rules/rule.hpp"

// What may be wrong with a waiver. These findings stand in the waiver file, not in a cable, so the rules are no
// part of the catalogue: they follow its rows in the list of the report (rule_list.hpp).
namespace cablelint::waiver_rules {

using rules::Rule;

inline constexpr Rule expired{
    "WAV001",
    "waiver-expired",
    rules::Severity::warning,
    rules::Default::on,
    rules::FixKind::none,
    "waiver file",
    "a waiver whose last day has passed",
    "the waiver of {} ended on {}; what it stood for is reported again, so mend the cable, or look at it anew and "
    "write another day",
    "A waiver is for a time. After its last day the findings that it stood for count again.",
    nullptr,
    {},
    {}};

inline constexpr Rule unmatched{
    "WAV002",
    "waiver-unmatched",
    rules::Severity::warning,
    rules::Default::on,
    rules::FixKind::none,
    "waiver file",
    "a waiver that stands for no finding",
    "the waiver of {} stands for no finding of this run; take it out, or correct its path or mrn",
    "A waiver that matches nothing hides the next finding of that code. It is told when all that the waiver may "
    "stand "
    "for was looked at: its very path, or the whole folder before its first wildcard (for an mrn: the folder of "
    "the "
    "waiver file), by a run in which the rule is on, and not with --shard.",
    nullptr,
    {},
    {}};

inline constexpr Rule unknown_code{"WAV003",
                                   "waiver-unknown-code",
                                   rules::Severity::error,
                                   rules::Default::on,
                                   rules::FixKind::none,
                                   "waiver file",
                                   "a waiver of a code that no rule has",
                                   "no rule has the code {}; the waiver stands for nothing, so correct it",
                                   "Codes are written in full, such as SBU001; families are not waived.",
                                   nullptr,
                                   {},
                                   {}};

inline constexpr std::array<const Rule*, 3> all = {&expired, &unmatched, &unknown_code};

}  // namespace cablelint::waiver_rules
