#pragma once

#include "validator/report/document.hpp"

namespace cablelint::command {

// What a run did, on standard error: documents, bytes, seconds, and with `by_rule` the count of each rule.
void print_statistics(const Tally& tally, double seconds, bool by_rule);

// What each rule took of the run, on standard error, the longest first.
void print_rule_times(const Tally& tally);

}  // namespace cablelint::command
