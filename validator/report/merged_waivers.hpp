#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace cablelint {

// What the parts of a run (--shard) say of one waiver file, put together. A waiver that stands for nothing in one
// part may stand for something in another, so only all of them can tell.
class MergedWaivers {
 public:
  // Takes in the row of a part, and the same as it was parsed; false when something of it is missing.
  bool add(std::string_view row, const nlohmann::json& document);

  // The row of the file in the merged report: as the whole run has it when all parts are there, and empty when it
  // has none; until then one that can be merged further.
  std::string row() const;

 private:
  using Findings = std::map<std::uint64_t, std::string>;  // as they are written, by their place

  bool take_shards(const nlohmann::json& part);
  bool complete() const;
  void tell_unmatched(Findings& out) const;
  void append_part(std::string& out) const;

  std::string path_;  // the row up to its status
  std::set<std::pair<std::uint64_t, std::uint64_t>> shards_;  // N and I of --shard I/N
  std::set<std::uint64_t> used_;
  Findings findings_, unmatched_;
};

}  // namespace cablelint
