#include "validator/command/commands.hpp"

namespace cablelint::command {

int run(const Options& o) {
  using Command = Options::Command;
  switch (o.command) {
    case Command::check: return check(o.check, o.verbosity == log::Verbosity::quiet);
    case Command::parse: return parse(o.parse);
    case Command::marking: return marking(o.marking);
    case Command::rules: return rules(o.rules_format);
    case Command::explain: return explain(o.explain_code);
    case Command::filter: return filter(o.check);
    case Command::merge: return merge(o.merge);
    case Command::baseline: return baseline(o.baseline);
    case Command::config: return config(o.config);
    case Command::lsp: return lsp(o.check);
    case Command::completions: return completions(o.shell);
    case Command::schema: return schema(o.schema_name);
  }
  return exit_trouble;
}

int refuse(const Problem& problem) {
  log::error(problem.message());
  return exit_trouble;
}

}  // namespace cablelint::command
