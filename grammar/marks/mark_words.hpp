#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "grammar/marks/mark_items.hpp"
#include "grammar/vocabulary.hpp"

// What the items of a mark mean. Private to the target `grammar`.
namespace cablelint::grammar {

// One or more words that are one entry of the vocabulary: "NF", "COSMIC TOP SECRET", "SBU-NF".
template <typename Word>
struct Phrase {
  const Word* word = nullptr;  // null: not in the list
  std::size_t items = 1;       // words and the separators between them
};

Phrase<MarkWord> find_mark(std::string_view text, const MarkItems& items, std::size_t at, const Vocabulary& words);
Phrase<CountryWord> find_country(std::string_view text, const MarkItems& items, std::size_t at,
                                 const Vocabulary& words);
// Entry with this text in capitals, or null.
const MarkWord* find_mark(std::string_view capitals, const Vocabulary& words);

// Whether the word by itself is a whole mark: (C), (SBU), but not (NF) and not a bare (R).
bool is_whole_mark(const MarkWord& word);

struct MarkReading {
  static constexpr std::size_t none = MarkItems::most;

  std::size_t sound = 0;            // items [0, sound) make a mark as far as they go
  std::size_t unknown = none;       // the first word in no list; in a release list they are let pass
  std::size_t unknowns = 0;
  bool explicit_level = false;      // a level word stands there; (SBU) only implies one
  bool double_slash = false;
  bool cut = false;                 // a line end inside, other than in a list or before ENTIRE TEXT
  bool lower_level = false;         // a level or control in lower case
};

// Appends a token for every item to `tokens` and fills level, system, controls and lists of `out`.
MarkReading read_words(std::string_view text, const MarkItems& items, const Vocabulary& words,
                       std::vector<MarkToken>& tokens, Marking& out);

}  // namespace cablelint::grammar
