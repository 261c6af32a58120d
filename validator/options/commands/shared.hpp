#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "validator/options/definitions.hpp"

// What several commands have in common.
namespace cablelint::options {

void verbosity(CLI::App& app, Options& o);
void operands(CLI::App& app, const char* name, std::vector<std::string>& values, const char* text);
void inputs(CLI::App& app, InputOptions& o);
// An option that takes a list with commas between, and may be repeated.
void list(CLI::App& app, const char* name, std::vector<std::string>& values, const char* type, const char* text);
// What the rules look for and how they judge, and what the command does with a baseline.
void rule_choice(CLI::App& app, CheckOptions& o,
                 const char* baseline = "leave out of the counts what stands in this baseline");

// Taking one more argument: into a list, or into a place that has room for one.
bool push(std::vector<std::string>& list, std::string&& argument);
bool fill(std::string& place, std::string&& argument);
inline bool take_none(Options&, std::string&&) { return false; }

// Judging what CLI11 does not look into: nothing; that there is a value; that it is one of its list.
inline std::optional<Problem> judge_nothing(const Options&) { return {}; }
std::optional<Problem> needed(const std::string& value, std::string_view command, std::string_view what);
// That standard input is read where a name is given for it.
std::optional<Problem> names_stdin(const InputOptions& input);
std::optional<Problem> action(const std::string& value, std::string_view command, std::string_view argument);

}  // namespace cablelint::options
