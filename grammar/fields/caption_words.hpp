#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammar/bytes.hpp"
#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

// Captions among the words of one line.
namespace cablelint::grammar {

inline constexpr std::uint32_t most_words = 40;  // those of a flattened copy's captions and passing lines

// What a byte is among words: part of one, between two, or a sign that may stand round one.
enum class WordByte : std::uint8_t { inside, between, around };
inline constexpr auto word_bytes = [] {
  std::array<WordByte, 256> bytes{};
  for (const char c : std::string_view(" \t,/;\\*()")) bytes[static_cast<unsigned char>(c)] = WordByte::between;
  for (const char c : std::string_view("[]<>\"'.:-")) bytes[static_cast<unsigned char>(c)] = WordByte::around;
  return bytes;
}();
inline WordByte word_byte(char c) { return word_bytes[static_cast<unsigned char>(c)]; }

inline bool separates(char c) { return word_byte(c) == WordByte::between; }

// The words of a line, at most `most_words` of them.
struct Words {
  Span at[most_words];
  std::uint32_t count = 0;
  bool all = true;  // the line has no more words than these
};

Words words_of(std::string_view text, Span line);

struct Hit {
  Caption caption;
  std::uint32_t words = 0;  // how many words it takes; 0: no caption here
};

// The caption that this is, letter for letter; null when it is none.
const CaptionWord* find_caption(std::string_view word, const Vocabulary& words);

// The longest caption that begins with word `i`.
Hit caption_at(std::string_view text, const Words& w, std::uint32_t i, const Vocabulary& words);

// VISAS VIPRE: the first word is the caption `hit`, and the words together are near a longer one.
Hit longer_caption_at(std::string_view text, const Words& w, std::uint32_t i, const Hit& hit,
                      const Vocabulary& words);

// SENSITIVESTATE, NOFORNSIPDIS, SESENSITIVE: captions at the front or the end of the word without a blank. Notes
// them, and returns what is left of the word.
Span take_captions_off(std::string_view text, Span word, CaptionPlace place, const Vocabulary& words,
                       std::vector<Caption>& out);

// Of the long captions: no office or name begins or ends in them by chance. TERREPS is a word of its own.
inline constexpr std::uint32_t shortest_joined = 6, shortest_rest = 2;

// The same; most words are too short to be looked at.
inline Span take_joined_captions(std::string_view text, Span word, CaptionPlace place, const Vocabulary& words,
                                 std::vector<Caption>& out) {
  if (word.size() < shortest_joined + shortest_rest) return word;
  return take_captions_off(text, word, place, words, out);
}

// SEFSITIVE, SIPDS: one or two letters off. Short words may be off by one.
Hit misspelt_caption_at(std::string_view text, const Words& w, std::uint32_t i, const Vocabulary& words);

}  // namespace cablelint::grammar
