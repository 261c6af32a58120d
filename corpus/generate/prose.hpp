#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// Invented text for paragraphs: plain sentences, and odd ones that look like something that they are not.
namespace cablelint::invented {

// A small generator whose numbers are the same everywhere.
class Dice {
 public:
  explicit Dice(std::uint32_t seed) : state_(seed * 2654435761U + 1) {}
  std::size_t roll(std::size_t sides) {
    state_ = state_ * 1664525U + 1013904223U;
    return (state_ >> 8) % sides;
  }
  template <class List>
  auto& pick(List& list) {
    return list[roll(list.size())];
  }

 private:
  std::uint32_t state_;
};

std::string plain_sentence(Dice& dice);
// Every fourth is odd. With `no_starts` none holds a number and a dot that could begin a paragraph.
std::string sentence(Dice& dice, bool no_starts);
// A title on lines of its own, with rules or none, and the empty line behind it.
std::string heading(Dice& dice);

// Sentences with numbers, abbreviations, brackets, level words and field labels in them: no finding anywhere,
// wherever a line of them ends.
std::span<const std::string_view> odd_sentences();

// Blocks of lines: tables, lists, addresses.
std::span<const std::string_view> odd_blocks();

}  // namespace cablelint::invented
