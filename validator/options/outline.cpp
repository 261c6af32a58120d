#include "validator/options/outline.hpp"

#include <CLI/CLI.hpp>

#include "validator/options/definitions.hpp"
#include "validator/options/values.hpp"

namespace cablelint {
namespace {

OptionOutline read(const CLI::Option& option, std::string_view command) {
  OptionOutline out;
  for (const auto& name : option.get_lnames()) out.names.push_back("--" + name);
  for (const auto& name : option.get_snames()) out.names.push_back("-" + name);
  out.is_argument = out.names.empty();
  if (out.is_argument) out.names.push_back(option.get_name());
  if (option.get_type_size() != 0) out.value = option.get_type_name();
  out.text = option.get_description();
  out.values = values_of(command, out.names.front());
  return out;
}

}  // namespace

std::vector<CommandOutline> outline() {
  std::vector<CommandOutline> out;
  for (const Definition& definition : definitions()) {
    CLI::App app;
    Options options;
    definition.define(app, options);
    CommandOutline command{definition.name, definition.summary, {}};
    const CLI::App& defined = app;
    for (const CLI::Option* option : defined.get_options())
      command.options.push_back(read(*option, definition.name));
    out.push_back(std::move(command));
  }
  return out;
}

bool is_file(const OptionOutline& option) {
  if (!option.values.empty()) return false;
  return option.value == "FILE" || option.value == "PATH" || option.names.front() == "paths" ||
         option.names.front() == "file" || option.names.front() == "reports";
}

}  // namespace cablelint
