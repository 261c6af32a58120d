#pragma once

#include <string_view>

#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

namespace cablelint::grammar {

// A page line that begins at the line's first byte.
bool read_page_line(std::string_view text, Span line, PageLine& out);

// A 2000s page line around the full stop at `dot` (001.2): page lines also stand in mid-line. `line` bounds
// it. The post's name is the longest known one before the serial, else the word before it.
bool read_page_line_at(std::string_view text, std::uint32_t dot, Span line, const Vocabulary& words,
                       PageLine& out);

// The first 2000s page line of `part`, with a page in its section or without: NORDHAVN 00000077  002 OF 012.
bool find_page_line(std::string_view text, Span part, const Vocabulary& words, PageLine& out);

// The page line carries the cable's own post and number.
bool is_own_page(const Telegram& t, const PageLine& page);

}  // namespace cablelint::grammar
