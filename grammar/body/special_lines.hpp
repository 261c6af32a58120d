#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "grammar/state.hpp"

// Lines of the text that are none of its words. Each function sets the kinds of the lines that it takes, and says
// which line is to be read next, or 0 where it takes none. `s` is what stands on the line, without blanks round
// it.
namespace cablelint::grammar {

// Four or more of one sign, blanks aside, or that sign `=` round words.
bool is_run_of(char sign, std::string_view text, Span s);

// ------, =====CABLE ENDS=====
inline bool is_rule(std::string_view text, Span s) {  // asked of most lines, and told by their first byte
  const char sign = text[s.begin];
  return (sign == '-' || sign == '=' || sign == '*' || sign == '_') && is_run_of(sign, text, s);
}

// A page line, and the heading that a copy prints once more where a section begins. `in_quotation`: the line
// stands behind the classification line of a quoted cable.
std::size_t read_page(Draft& d, std::size_t i, Span s, bool in_quotation);

// Stamps and end marks of archives; a list of attributes runs to the end.
std::size_t read_archive(Draft& d, std::size_t i, Span s);

// BT, #0117, NNNN: the last two end the text. False when `line` is none of them.
bool read_end(Draft& d, Line& line, Span s);

// Archive copies end in a list: Message Attributes / Capture Date: 01 JAN 1994. Returns its first line at or
// behind the offset `at`, and ends the text there; the number of lines when there is none.
std::size_t first_attribute(Draft& d, std::uint32_t at);

}  // namespace cablelint::grammar
