#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

// The word that a classification line begins with. Each function reads it at `at` and sets the level of `out`; it
// returns where the word ends, 0 when none is there.
namespace cablelint::grammar {

// In any spacing.
std::uint32_t match_level(std::string_view text, std::uint32_t at, std::uint32_t end, ClassificationLine& out);

// TS, S, C, CONF, U
std::uint32_t match_abbreviation(std::string_view text, std::uint32_t at, std::uint32_t end,
                                 ClassificationLine& out);

// UNCLASOSLO 000412: only the blank before a known post is gone.
std::uint32_t match_glued_level(std::string_view text, Span line, const Vocabulary& words,
                                ClassificationLine& out);

// C O N F I D E N T A L, UNCALS: the first few words taken together are near a level word.
std::uint32_t match_misspelt_level(std::string_view text, std::uint32_t at, std::uint32_t end,
                                   ClassificationLine& out);

// WORD(S) POST 000117 with a known post, WORD(S) SECTION 01 OF 02 POST 000117: the words stand in the level's
// place.
std::uint32_t match_other_word(std::string_view text, Span line, const Vocabulary& words, ClassificationLine& out);

// C 0 N F I D E N T I A L, UNCLASS1FIED: a capital, or a digit alone between blanks or inside a word that may be
// one. The word begins at `begin`.
bool is_level_letter(std::string_view text, std::uint32_t at, std::uint32_t begin);

// UNCLASSIFIED, CONFIDENTIAL, SECRET, TOP SECRET, LIMITED OFFICIAL USE and nothing else: told by the length first.
inline bool is_level_alone(std::string_view line) {
  switch (line.size()) {
    case 6: return line == "SECRET" || line == "UNCLAS";
    case 10: return line == "TOP SECRET";
    case 12: return line == "UNCLASSIFIED" || line == "CONFIDENTIAL";
    case 20: return line == "LIMITED OFFICIAL USE";
    default: return false;
  }
}

void set_word(ClassificationLine& out, ClassWord word, Span at);

}  // namespace cablelint::grammar
