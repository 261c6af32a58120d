#pragma once

#include <optional>

#include "validator/options/options.hpp"
#include "validator/problem.hpp"

namespace cablelint {

// The rules that --select, --extend-select and --ignore ask for.
std::optional<Problem> select_rules(const CheckOptions& options, rules::Selection& selection);

// A date of the form YYYY-MM-DD; an empty text leaves `date` as it is.
std::optional<Problem> read_date(std::string_view option, std::string_view text, Date& date);

// The marking of --ceiling, where one is given.
std::optional<Problem> read_ceiling(std::string_view text, Judging& judging);

// All that the options say to the rules.
std::optional<Problem> read_judging(const CheckOptions& options, rules::Selection& selection, Judging& judging);

}  // namespace cablelint
