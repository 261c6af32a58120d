#pragma once

#include <optional>
#include <string>
#include <vector>

#include "grammar/date.hpp"
#include "grammar/marking.hpp"
#include "rules/engine.hpp"
#include "validator/log.hpp"

namespace cablelint {

// What the command line asks for, as text where a command still has to judge it.
struct InputOptions {
  std::vector<std::string> paths;
  std::string stdin_filename;
  std::string files_from;
  std::string shard;                      // I/N

  std::string name_of_stdin() const { return stdin_filename.empty() ? "-" : stdin_filename; }
};

struct CheckOptions {
  InputOptions input;
  std::vector<std::string> formats;       // FORMAT or FORMAT:FILE
  std::string output;
  std::vector<std::string> select, ignore, extend_select;
  std::string fail_on;                    // error, warning, info, never; empty: error
  std::string as_of, ceiling;
  std::string config, baseline, waivers;  // files
  std::string color = "auto";             // auto, always, never
  bool statistics = false, time_rules = false, excerpts = false, isolated = false;
  bool force_exclude = false;
  bool fix = false, diff = false, unsafe_fixes = false;
  unsigned jobs = 0;                      // 0: as many as there are cores
};

struct MarkingOptions {
  std::vector<std::string> marks;
  std::string format = "text", as_of;
};

struct MergeOptions {
  std::vector<std::string> paths;
  std::string output, format;             // json, ndjson; empty: as the inputs are
};

struct BaselineOptions {
  std::string action;                     // create, update, prune
  CheckOptions check;
};

struct ConfigOptions {
  std::string action;                     // show, verify
  std::string file;                       // empty: the nearest one
};

struct Options {
  enum class Command {
    check,
    parse,
    marking,
    rules,
    explain,
    schema,
    filter,
    merge,
    baseline,
    config,
    lsp,
    completions
  } command = Command::check;
  CheckOptions check;
  InputOptions parse;
  MarkingOptions marking;
  MergeOptions merge;
  BaselineOptions baseline;
  ConfigOptions config;
  std::string rules_format = "text";
  std::string explain_code;
  std::string schema_name;
  std::string shell;                      // bash, zsh, fish, man
  log::Verbosity verbosity = log::Verbosity::normal;
};

}  // namespace cablelint
