#pragma once

#include <memory>
#include <string>
#include <vector>

#include "validator/config/setup.hpp"
#include "validator/suppress/suppressor.hpp"

namespace cablelint::lsp {

// What the command line, the configuration, the baseline and the waivers say together.
struct Policy {
  Setup setup;
  Suppressor suppressor;
  PathRules path_rules{setup};
  std::string waivers, baseline;  // their files; empty: none

  Policy() = default;
  Policy(const Policy&) = delete;  // path_rules looks at setup
  Policy& operator=(const Policy&) = delete;
};

// Reads all files anew. A waiver file that is not there yet has no waivers: the first one that is added makes it.
std::optional<Problem> load(CheckOptions options, Policy& out);

// The files that it was read from, or was to be; the configuration first.
std::vector<std::string> files_of(const Policy& policy);

// Changes when one of the files is written, comes or goes, or another configuration becomes the nearest.
std::string stamp_of(std::vector<std::string> files, const CheckOptions& options);

}  // namespace cablelint::lsp
