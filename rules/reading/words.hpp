#pragma once

#include <cstddef>
#include <string_view>

// Words of a short text: runs of letters and digits, compared without regard to letter case.
namespace cablelint::reading {

constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

constexpr bool is_word_byte(char c) {
  const char u = upper(c);
  return (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9');
}

// Takes the next word off `text`; empty when there is none.
constexpr std::string_view next_word(std::string_view& text) {
  std::size_t begin = 0;
  while (begin < text.size() && !is_word_byte(text[begin])) ++begin;
  std::size_t end = begin;
  while (end < text.size() && is_word_byte(text[end])) ++end;
  const auto word = text.substr(begin, end - begin);
  text.remove_prefix(end);
  return word;
}

constexpr bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (upper(a[i]) != upper(b[i])) return false;
  return true;
}

// Whether the words of `phrase` begin `text`.
constexpr bool begins_with_words(std::string_view text, std::string_view phrase) {
  for (auto wanted = next_word(phrase); !wanted.empty(); wanted = next_word(phrase))
    if (!same_word(next_word(text), wanted)) return false;
  return true;
}

// Whether the words of `phrase` stand in `text` next to each other.
constexpr bool contains_words(std::string_view text, std::string_view phrase) {
  for (auto rest = text; !rest.empty(); next_word(rest))
    if (begins_with_words(rest, phrase)) return true;
  return false;
}

// Whether one text has the words of the other from its start on: a copy may be cut.
constexpr bool same_beginning(std::string_view a, std::string_view b) {
  return begins_with_words(a, b) || begins_with_words(b, a);
}

}  // namespace cablelint::reading
