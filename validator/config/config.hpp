#pragma once

#include <optional>
#include <string>
#include <vector>

#include "validator/config/own_facts.hpp"
#include "validator/problem.hpp"

namespace cablelint {

// SBU001 = "warning"; level is error, warning, info or off.
struct LevelSetting {
  std::string code, level;
};

// What holds for some paths only, on top of the rest.
struct PathSettings {
  std::string glob;  // as fits_glob has it, against the path from the file's folder
  std::vector<std::string> extend_select, ignore;
  std::vector<LevelSetting> levels;
};

// A file that a key names.
struct NamedFile {
  std::string path;   // joined with the folder of the configuration; empty: none
  std::string place;  // file, line and column of the key's value
};

// A configuration file, cablelint.toml. The command line goes before it.
struct Config {
  std::string file;  // where it was read; empty: there is none
  std::vector<std::string> extended;  // the files that it extends, and those that they extend
  std::vector<std::string> select, extend_select, ignore;
  std::vector<std::string> exclude;  // globs as those of [[path]]
  std::vector<LevelSetting> levels;
  std::string fail_on, ceiling;
  NamedFile baseline, waivers;
  OwnFacts facts;
  std::vector<PathSettings> paths;
};

// Reads a file and, before it, those that it extends: what stands in it goes before theirs, per-path settings,
// excluded paths and own facts are added. The problem names file, line and column.
std::optional<Problem> read_config(const std::string& path, Config& out);

// A problem with a file that the configuration names is told at the key that names it.
std::optional<Problem> told_at_key(const Config& config, std::optional<Problem> problem);

}  // namespace cablelint
