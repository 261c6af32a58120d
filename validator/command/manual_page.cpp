#include "validator/command/manual_page.hpp"

#include <fmt/format.h>

#include "validator/options/outline.hpp"
#include "validator/version.hpp"

namespace cablelint::command {
namespace {

// A hyphen is a minus, a backslash itself, and no line begins a request.
std::string roff(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (out.empty() && (c == '.' || c == '\'')) out += "\\&";
    if (c == '-')
      out += "\\-";
    else if (c == '\\')
      out += "\\e";
    else
      out += c;
  }
  return out;
}

void append(std::string& out, const OptionOutline& option) {
  out += ".TP\n";
  std::string names;
  for (const auto& name : option.names)
    names +=
        fmt::format("{}{}{}\\fR", names.empty() ? "" : ", ", option.is_argument ? "\\fI" : "\\fB", roff(name));
  if (!option.value.empty()) names += " \\fI" + roff(option.value) + "\\fR";
  out += names + "\n" + roff(option.text) + "\n";
}

constexpr std::string_view behind = R"(.SH EXIT STATUS
.TP
0
nothing at or above \fB\-\-fail\-on\fR
.TP
1
findings
.TP
2
wrong usage or configuration, or an input that cannot be read; the report is written all the same
.TP
130, 143
stopped by a signal
.SH ENVIRONMENT
.TP
NO_COLOR, CLICOLOR_FORCE, FORCE_COLOR
colours off or on, where \fB\-\-color\fR says nothing
.TP
SOURCE_DATE_EPOCH
the time that JUnit reports name
.SH FILES
.TP
cablelint.toml
the configuration, from the current directory upward; see \fBcablelint schema config\fR
.TP
cablelint\-baseline.json
what \fBcablelint baseline\fR knows
.SH CONFIDENTIALITY
Reports hold marking tokens, codes and positions, and no word of the text, subject, names or references of a cable
unless \fB\-\-excerpts\fR or \fB\-\-diff\fR asks for them.
)";

}  // namespace

std::string manual_page() {
  std::string out =
      fmt::format(".TH CABLELINT 1 \"\" \"cablelint {}\" \"User Commands\"\n.SH NAME\n", roff(version));
  out += "cablelint \\- check the classification and handling markings of telegrams\n.SH SYNOPSIS\n";
  const auto all = outline();
  for (const auto& command : all)
    out += fmt::format(".B cablelint {}\n[\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]\n.br\n", command.name);
  out += ".SH DESCRIPTION\n"
         "Reads State Department style telegrams of 1973 to today and reports where their markings are wrong or "
         "contradict each other. \\fBcablelint explain\\fR \\fICODE\\fR tells what a rule finds.\n.SH COMMANDS\n";
  for (const auto& command : all) {
    out += fmt::format(".SS {}\n{}.\n", command.name, roff(command.summary));
    for (const auto& option : command.options) append(out, option);
  }
  return out.append(behind);
}

}  // namespace cablelint::command
