#pragma once

#include <string_view>

// Messages to people, on standard error; standard output belongs to the report. Text from outside may be
// passed as it is: what a terminal could act upon is taken out.
namespace cablelint::log {

enum class Verbosity { quiet, normal, verbose, debug };

// Must come before anything else: spdlog's own default would write to standard output.
void start(Verbosity verbosity);

void error(std::string_view message);
void warning(std::string_view message);
void info(std::string_view message);
void debug(std::string_view message);
bool verbose();  // info and debug are shown

}  // namespace cablelint::log
