#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "rules/report.hpp"

namespace cablelint {

// What one part of a run (--shard) saw of its waivers. Which of them stand for nothing only all parts can tell, so
// merge needs to know.
struct WaiversSeen {
  std::string_view shard;  // I/N
  std::vector<std::uint32_t> used;  // those that stand for a finding, by where they begin in their file
  Findings unmatched;  // those that stand for none here, as the whole run would report them
};

}  // namespace cablelint
