#pragma once

#include <string>
#include <string_view>

namespace cablelint {

// Exit statuses of every command.
enum ExitStatus : int { exit_clean = 0, exit_findings = 1, exit_trouble = 2 };

// What keeps a command from doing what it was asked for: which thing, what is the matter with it, and what
// the user can do about it.
struct Problem {
  std::string place;   // "--as-of", a path; may be empty
  std::string what;
  std::string remedy;  // may be empty

  std::string message() const {
    std::string text = place.empty() ? what : place + ": " + what;
    if (!remedy.empty()) text += "; " + remedy;
    return text;
  }
};

// The same for a call of the operating system that failed with `error` (an errno).
Problem system_problem(std::string_view place, int error);

// The same for something that cannot be written.
Problem write_problem(std::string_view place, int error);

}  // namespace cablelint
