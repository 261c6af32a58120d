#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "validator/config/config.hpp"

// Which configuration file holds for a run.
namespace cablelint {

inline constexpr std::string_view config_name = "cablelint.toml";

// The nearest configuration file from the current directory upward; empty when there is none.
std::string find_config();

// The configuration of a run: the file that is named, else the nearest one unless `isolated`.
std::optional<Problem> load_config(const std::string& named, bool isolated, Config& out);

}  // namespace cablelint
