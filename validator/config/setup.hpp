#pragma once

#include <map>
#include <string>
#include <vector>

#include "validator/config/config.hpp"
#include "validator/input/exclude.hpp"
#include "validator/options/options.hpp"
#include "validator/report/document.hpp"

namespace cablelint {

// Which rules run and at which level.
struct RuleSet {
  rules::Selection selection;
  Levels levels;
};

// What the command line and the configuration say together. Stays where it is: parts of it borrow from each other.
struct Setup {
  Setup() = default;
  Setup(const Setup&) = delete;
  Setup& operator=(const Setup&) = delete;

  Config config;
  RuleSet rules;
  Judging judging;
  OwnVocabulary vocabulary;
};

// Reads the configuration, fills in what the command line leaves open, and works out the rules.
std::optional<Problem> prepare(CheckOptions& options, Setup& out);

// The paths that the configuration leaves out of a run.
Exclude excluded(const Setup& setup, bool named_too);

// The day on which waivers end: that of --as-of, else today.
Date day_of(const Judging& judging);

// The rules for one path, where the configuration has settings for some. One for each thread: it keeps what it has
// worked out for each set of settings that go together.
class PathRules {
 public:
  explicit PathRules(const Setup& setup) : setup_(setup) {}

  const RuleSet& of(std::string_view path);

 private:
  const Setup& setup_;
  std::vector<bool> fits_;
  std::map<std::vector<bool>, RuleSet> known_;
};

}  // namespace cablelint
