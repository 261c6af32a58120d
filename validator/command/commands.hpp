#pragma once

#include "validator/options/options.hpp"
#include "validator/problem.hpp"

// One function for each command; the result is the exit status.
namespace cablelint::command {

int check(CheckOptions options, bool quiet);
int parse(const InputOptions& options);
int marking(const MarkingOptions& options);
int rules(const std::string& format);
int explain(const std::string& code);
int filter(CheckOptions options);
int merge(const MergeOptions& options);
int baseline(BaselineOptions options);
int config(const ConfigOptions& options);
int lsp(const CheckOptions& options);
int completions(const std::string& shell);
int schema(const std::string& name);

int run(const Options& options);

// Says what keeps a command from its work; the exit status for it.
int refuse(const Problem& problem);

}  // namespace cablelint::command
