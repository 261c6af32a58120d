#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/bytes.hpp"

// Markup that a page left round the number of a paragraph:
// <a id='par1' href='#par1'>&#182;</a>1. / [¶](#par1)1. / <p><b>1.</b> / [1.](#par1) / **1.**
namespace cablelint::grammar {

struct NumberMarkup {
  std::uint32_t at;      // where it ends, or begins; where nothing is there the offset asked about
  bool pilcrow = false;  // it holds one
};

inline bool may_begin_markup(char c) { return c == '<' || c == '&' || c == '[' || c == '*'; }

// Where what begins at `at`, before a number or behind it, ends with the blanks behind it. `pilcrow`: set when it
// holds one.
std::uint32_t behind_markup(std::string_view text, std::uint32_t at, std::uint32_t end, bool& pilcrow);

// Blanks, and the end of a link round the number.
inline std::uint32_t skip_markup(std::string_view text, std::uint32_t at, std::uint32_t end) {
  at = skip_blanks(text, at, end);
  bool pilcrow = false;
  return at < end && is_one_of(text[at], "<]*") ? behind_markup(text, at, end, pilcrow) : at;
}

// What ends at `at`, or a pilcrow; it begins behind `begin`.
NumberMarkup markup_up_to(std::string_view text, std::uint32_t at, std::uint32_t begin);

// The line behind markup and pilcrows: a letter of a list may have them too.
inline Span without_markup(std::string_view text, Span line) {
  if (line.empty() ||
      (!may_begin_markup(text[line.begin]) && text[line.begin] != '\xC2' && text[line.begin] != '\xB6'))
    return line;
  bool pilcrow = false;
  return {behind_markup(text, line.begin, line.end, pilcrow), line.end};
}

}  // namespace cablelint::grammar
