// completions bash|zsh|fish: what the shell offers behind `cablelint`, from the table of options.
#include <fmt/format.h>

#include "rules/engine.hpp"
#include "validator/command/commands.hpp"
#include "validator/command/manual_page.hpp"
#include "validator/options/outline.hpp"
#include "validator/report/sink.hpp"

namespace cablelint::command {
namespace {

std::string spaced(std::span<const std::string_view> words) { return fmt::format("{}", fmt::join(words, " ")); }

std::string all_codes() {
  std::string out = "ALL";
  std::string_view family;
  for (const rules::Rule* rule : rules::all()) {
    if (rule->code.substr(0, 3) != family) out.append(" ").append(family = rule->code.substr(0, 3));
    out.append(" ").append(rule->code);
  }
  return out;
}

bool takes_codes(const OptionOutline& o) { return o.value == "CODES" || o.names.front() == "code"; }

std::string words_of(const OptionOutline& o) { return takes_codes(o) ? all_codes() : spaced(o.values); }

// In single quotes of a shell.
std::string quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) c == '\'' ? out += "'\\''" : out += c;
  return out + "'";
}

std::string bash() {
  std::string out = "# bash completion for cablelint\n_cablelint() {\n  local word=${COMP_WORDS[COMP_CWORD]} "
                    "before=${COMP_WORDS[COMP_CWORD-1]}\n";
  std::string commands;
  out += "  case \"${COMP_WORDS[1]}:$before\" in\n";
  const auto all = outline();
  for (const auto& command : all) {
    commands.append(commands.empty() ? "" : " ").append(command.name);
    for (const auto& o : command.options) {
      if (o.is_argument || o.value.empty()) continue;
      std::string patterns;
      for (const auto& name : o.names)
        patterns += fmt::format("{}{}:{}", patterns.empty() ? "" : "|", command.name, name);
      const std::string words = words_of(o);
      out += fmt::format("    {}) mapfile -t COMPREPLY < <(compgen {} -- \"$word\"); return ;;\n", patterns,
                         words.empty() ? (is_file(o) ? "-f" : "-W ''") : "-W " + quoted(words));
    }
  }
  out += "  esac\n  local words= files=\n";
  out += fmt::format("  if [ \"$COMP_CWORD\" -eq 1 ]; then words={}\n  else case \"${{COMP_WORDS[1]}}\" in\n",
                     quoted(commands + " --help --version"));
  for (const auto& command : all) {
    std::string flags, words;
    bool files = false;
    for (const auto& o : command.options) {
      if (o.is_argument) {
        words += words_of(o);
        files |= is_file(o);
      } else {
        flags += fmt::format("{}{}", flags.empty() ? "" : " ", fmt::join(o.names, " "));
      }
    }
    out += fmt::format("    {}) words={}{} ;;\n", command.name, quoted(fmt::format("{} {}", words, flags)),
                       files ? " files=-f" : "");
  }
  return out + "  esac; fi\n  case \"$word\" in -*) files= ;; esac\n  mapfile -t COMPREPLY < <(compgen $files -W "
               "\"$words\" -- \"$word\")\n}\n"
               "complete -o filenames -F _cablelint cablelint\n";
}

// Colons and brackets divide an argument specification.
std::string zsh_text(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string zsh_action(const OptionOutline& o) {
  const std::string words = words_of(o);
  return words.empty() ? (is_file(o) ? "_files" : " ") : "(" + words + ")";
}

std::string zsh() {
  std::string out = "#compdef cablelint\n_cablelint() {\n  local -a commands=(\n";
  const auto all = outline();
  for (const auto& command : all)
    out += fmt::format("    {}\n", quoted(zsh_text(command.name) + ":" + std::string(command.summary)));
  out += "  )\n  if (( CURRENT == 2 )); then _describe command commands; return; fi\n  local command=$words[2]\n  "
         "shift words; (( CURRENT-- ))\n  case $command in\n";
  for (const auto& command : all) {
    out += fmt::format("    {}) _arguments -s", command.name);
    int place = 0;
    for (const auto& o : command.options) {
      if (o.is_argument) {
        const bool rest = o.names.front().ends_with('s');
        out += " \\\n      " + quoted(fmt::format("{}:{}:{}", rest ? "*" : std::to_string(++place),
                                                  o.names.front(), zsh_action(o)));
        continue;
      }
      for (const auto& name : o.names)
        out += " \\\n      " + quoted(fmt::format("*{}[{}]{}", name, zsh_text(o.text),
                                                  o.value.empty() ? "" : ":" + o.value + ":" + zsh_action(o)));
    }
    out += " ;;\n";
  }
  return out + "  esac\n}\n_cablelint \"$@\"\n";
}

std::string fish() {
  std::string out = "# fish completion for cablelint\n";
  for (const auto& command : outline()) {
    out += fmt::format("complete -c cablelint -n __fish_use_subcommand -f -a {} -d {}\n", command.name,
                       quoted(command.summary));
    for (const auto& o : command.options) {
      out += fmt::format("complete -c cablelint -n '__fish_seen_subcommand_from {}'", command.name);
      if (!o.is_argument)
        for (const auto& name : o.names)
          out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
      const std::string words = words_of(o);
      if (!words.empty())
        out += " -f -a " + quoted(words);
      else if (!is_file(o))
        out += " -f";
      if (!o.is_argument && !o.value.empty()) out += " -r";
      out += " -d " + quoted(o.text) + "\n";
    }
  }
  return out;
}

}  // namespace

int completions(const std::string& shell) {
  if (shell == "man") return print(manual_page());
  return print(shell == "bash" ? bash() : shell == "zsh" ? zsh() : fish());
}

}  // namespace cablelint::command
