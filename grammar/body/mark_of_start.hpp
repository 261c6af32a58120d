#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammar/body/starts.hpp"
#include "grammar/readers.hpp"

// The mark of a paragraph, behind its number or before it.
namespace cablelint::grammar {

// ( and the brackets that stand for it in damaged copies.
inline constexpr auto opening_brackets = [] {
  std::array<bool, 256> is{};
  for (const char c : {'(', '{', '[', '<'}) is[static_cast<unsigned char>(c)] = true;
  return is;
}();

inline bool opens_mark(char c) { return opening_brackets[static_cast<unsigned char>(c)]; }

// Keeps the mark that read_portion finds at `at`; -1 when there is none.
std::int32_t take_mark(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkPlace place,
                       const Vocabulary& words, Telegram& t);

// The number stands alone on its line; its mark is the next thing in the text.
void read_mark_below(std::string_view text, std::uint32_t limit, const Vocabulary& words, Telegram& t, Start& out);

}  // namespace cablelint::grammar
