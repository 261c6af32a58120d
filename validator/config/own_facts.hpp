#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "grammar/vocabulary.hpp"
#include "rules/facts/facts.hpp"

namespace cablelint {

// Words of the configuration beside the tables of facts, in capitals.
struct OwnFacts {
  std::vector<std::string> captions, tags, posts;
};

// The vocabulary of the tables with the words of a configuration among them; a word that a table has stays the
// table's. Borrows the words.
class OwnVocabulary {
 public:
  void add(const OwnFacts& own);
  const Vocabulary& words() const { return words_; }

 private:
  std::vector<CaptionWord> captions_;
  std::vector<std::string_view> posts_;
  Vocabulary words_ = facts::vocabulary();
};

}  // namespace cablelint
