#pragma once

#include "grammar/marks/mark_words.hpp"

// Bracketed groups that are no mark but look like one: (SE), (N/SF), (SUB). Private to `grammar`.
namespace cablelint::grammar {

struct NearestMark {
  std::int16_t row = -1;  // of Vocabulary::marks; -1: none is near
  int distance = 3;       // edits; 3: that many or more
};

// Compares words with all marks there are. Remembers its last answer, because the same word is asked for twice.
class MarkSpelling {
 public:
  explicit MarkSpelling(const Vocabulary& words) : words_(words) {}

  const NearestMark& nearest(std::string_view word);
  const Vocabulary& words() const { return words_; }

 private:
  const Vocabulary& words_;
  std::string_view last_;
  NearestMark found_;
};

// Whether the group in a mark's place was meant to be a mark. Ordinary words, list letters, Roman numerals,
// country names, redactions and designations such as (C-130) are not. Acronyms are none either where words in
// brackets may well stand, as in a subject; directly after a paragraph's number there is no place for them.
bool looks_like_mark(std::string_view text, const MarkItems& items, const MarkReading& reading,
                     const Marking& mark, MarkSpelling& spelling, bool acronyms);

// Whether the level that was read stands apart from the unknown word: (S/XYZ), but not (S BU).
bool keeps_level(const MarkItems& items, const MarkReading& reading);

// Row of words.marks nearest to the first word that is not understood; -1 when none is near.
std::int16_t nearest_mark(std::string_view text, const MarkItems& items, const MarkReading& reading,
                          MarkSpelling& spelling);

}  // namespace cablelint::grammar
