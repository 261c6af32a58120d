#pragma once

#include <optional>
#include <span>

#include "validator/options/options.hpp"
#include "validator/problem.hpp"

namespace cablelint {

// What a configuration, or after it a command line, says of the rules that run.
struct RuleChoice {
  std::span<const std::string> select, extend_select, ignore;
  std::string_view place;  // what a problem has in front of "select"
};

// `select` starts anew, whatever ran before; without it the others change what ran before. The release rules run
// where there is a ceiling.
std::optional<Problem> choose_rules(const RuleChoice& choice, bool ceiling, rules::Selection& selection);

// A date of the form YYYY-MM-DD; an empty text leaves `date` as it is.
std::optional<Problem> read_date(std::string_view option, std::string_view text, Date& date);

// The marking of --ceiling, where one is given.
std::optional<Problem> read_ceiling(std::string_view text, Judging& judging);

// All that the options say to the rules; `selection` holds what runs without them.
std::optional<Problem> read_judging(const CheckOptions& options, rules::Selection& selection, Judging& judging);

}  // namespace cablelint
