#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "validator/options/options.hpp"
#include "validator/problem.hpp"

namespace CLI {
class App;
}

namespace cablelint {

// One command as the command line sees it.
struct Definition {
  std::string_view name, summary;
  void (*define)(CLI::App&, Options&);
  bool (*argument)(Options&, std::string&&);                  // takes one more argument; false: no room for it
  std::optional<Problem> (*judge)(const Options&);            // values that CLI11 does not look into
};

std::span<const Definition> definitions();

}  // namespace cablelint
