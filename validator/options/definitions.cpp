#include "validator/options/definitions.hpp"

#include "validator/options/commands/commands.hpp"

namespace cablelint {

std::span<const Definition> definitions() {
  static const Definition all[] = {options::check(), options::parse(),       options::marking(),
                                   options::rules(), options::explain(),     options::filter(),
                                   options::merge(), options::baseline(),    options::config(),
                                   options::lsp(),   options::completions(), options::schema()};
  return all;
}

}  // namespace cablelint
