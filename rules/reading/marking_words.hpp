#pragma once

#include <algorithm>
#include <string_view>

#include "rules/facts/facts.hpp"

// Words that mark a cable and say nothing of its subject.
namespace cablelint::rules {

// A caption or a word of the classification line: SIPDIS, UNCLAS.
inline bool is_marking_word(std::string_view word) {
  const auto same = [&](const auto& row) { return row.text == word; };
  return std::any_of(facts::captions.begin(), facts::captions.end(), same) ||
         std::any_of(facts::classification_words.begin(), facts::classification_words.end(), same);
}

}  // namespace cablelint::rules
