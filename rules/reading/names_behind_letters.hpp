#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "grammar/bytes.hpp"

// What follows a capital letter in running text and tells it from a cited reference: offices and names.
namespace cablelint::rules {

// S/CT, S/P, Q&A; but A/C and A&B, which rise. `at` is behind `letter`, at the sign.
inline bool begins_office(std::string_view text, char letter, std::uint32_t at) {
  const auto byte = [&](std::uint32_t i) { return i < text.size() ? text[i] : '\0'; };
  return is_alpha(byte(at + 1)) && (is_word(byte(at + 2)) || to_upper(byte(at + 1)) <= letter);
}

// Past blanks and one line end.
inline std::uint32_t next_word(std::string_view text, std::uint32_t at) {
  const auto end = static_cast<std::uint32_t>(text.size());
  at = skip_blanks(text, at, end);
  return at < end && text[at] == '\n' ? skip_blanks(text, at + 1, end) : at;
}

// The word behind `at` has its second letter in capitals too.
inline bool in_capitals(std::string_view text, std::uint32_t at) {
  const std::uint32_t word = next_word(text, at);
  return word + 1 < text.size() && is_upper(text[word + 1]);
}

inline constexpr std::string_view list_words[] = {"AND", "OR", "THROUGH", "THRU", "TO"};
inline constexpr std::string_view sentence_words[] = {
    "THE", "THIS", "THAT", "THESE", "WE",  "IT",   "HE",     "SHE",     "THEY",       "IN",      "ON",    "AT",
    "AS",  "FOR",  "BUT",  "IF",    "END", "POST", "PLEASE", "EMBASSY", "DEPARTMENT", "COMMENT", "ACTION"};

template <std::size_t N>
bool is_one_of_words(std::string_view text, std::uint32_t at, const std::string_view (&words)[N]) {
  const auto end = static_cast<std::uint32_t>(text.size());
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
    const auto behind = at + static_cast<std::uint32_t>(word.size());
    return starts_with_word(text, at, end, word) && (behind >= end || !is_word(text[behind]));
  });
}

// Behind blanks a word with a capital, which goes on no list of letters and begins no sentence.
inline bool opens_name(std::string_view text, std::uint32_t at, bool in_capitals_too) {
  const std::uint32_t word = next_word(text, at);
  if (word == at || word + 1 >= text.size() || !is_upper(text[word]) || !is_alpha(text[word + 1])) return false;
  if (in_capitals_too && is_upper(text[word + 1])) return !is_one_of_words(text, word, list_words);
  return !is_one_of_words(text, word, sentence_words);
}

}  // namespace cablelint::rules
