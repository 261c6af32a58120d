#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// A corpus of invented cables without end: the n-th is the same on every machine, and known to have no fault
// or one, of which the place is known.
namespace cablelint::invented {

struct Planted {
  std::string code, change;
  std::vector<std::size_t> lines;  // from 1; a finding on each, or with `any` on one of them
  bool any = false;
  std::vector<std::string> also;   // infos that it implies
};

struct InventedCable {
  std::string text;
  std::size_t body = 0;      // where the classification line begins, if a blank line stands before it; else 0
  std::string refid, date;   // 08OSLO762, 3/15/2008 10:10
  std::string_view post, level;
  std::optional<Planted> planted;
};

struct CorpusOptions {
  std::uint32_t seed = 1;
  std::size_t faulty = 30;  // in a hundred
};

InventedCable invented_cable(std::size_t n, const CorpusOptions& options);

}  // namespace cablelint::invented
