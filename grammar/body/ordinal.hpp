#pragma once

#include <cstdint>
#include <string_view>

namespace cablelint::grammar {

// What counts the items of a list: A. b) (c) / 1) (2) / i. (ii). A number with a full stop counts paragraphs.
struct Ordinal {
  enum class Kind : std::uint8_t { none, letter, number, roman } kind = Kind::none;
  int value = 0;
  std::uint32_t begin = 0;
  bool lower_case = false;
  bool bracketed = false;
  char stop = '.';

  bool found() const { return kind != Kind::none; }
  bool is_like(const Ordinal& o) const {
    return kind == o.kind && lower_case == o.lower_case && bracketed == o.bracketed && stop == o.stop;
  }
};

// The one that ends at `end` and begins at or behind `least`. A letter is read as one: `i` too, unless `roman`.
Ordinal ordinal_before(std::string_view text, std::uint32_t end, std::uint32_t least, bool roman);

}  // namespace cablelint::grammar
