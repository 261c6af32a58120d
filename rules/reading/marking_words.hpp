#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "rules/facts/facts.hpp"

// Words that mark a cable and say nothing of its subject.
namespace cablelint::rules {

// The lengths that these words have, one bit each; most TAGS have another.
inline constexpr std::uint32_t marking_word_lengths = [] {
  std::uint32_t set = 0;
  for (const auto& row : facts::captions) set |= 1u << row.text.size();
  for (const auto& row : facts::classification_words) set |= 1u << row.text.size();
  return set;
}();

// A caption or a word of the classification line: SIPDIS, UNCLAS.
inline bool is_marking_word(std::string_view word) {
  if (word.size() >= 32 || !(marking_word_lengths >> word.size() & 1)) return false;
  const auto same = [&](const auto& row) { return row.text == word; };
  return std::any_of(facts::captions.begin(), facts::captions.end(), same) ||
         std::any_of(facts::classification_words.begin(), facts::classification_words.end(), same);
}

}  // namespace cablelint::rules
