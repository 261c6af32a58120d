#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cablelint {

// The command line as a list, for whatever describes it: the table of definitions, read once more.
struct OptionOutline {
  std::vector<std::string> names;  // --output, -o; for an argument its name alone
  std::string value;               // FILE, CODES; empty for a flag
  std::string text;
  std::span<const std::string_view> values;
  bool is_argument = false;
};

struct CommandOutline {
  std::string_view name, summary;
  std::vector<OptionOutline> options;
};

std::vector<CommandOutline> outline();

// Whether the value names a file.
bool is_file(const OptionOutline& option);

}  // namespace cablelint
