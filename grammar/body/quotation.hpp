#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Cables that are quoted in the middle of a line ("... this request: UNCLAS STATE 012345 SIPDIS E.O. ..."): notes
// them and puts the starts behind into their regions. Called only where the numbering does not add up. True when
// there is one.
bool add_mid_line_quotations(Draft& d);

// BEGIN TEXT or QUOTE, END TEXT or UNQUOTE begins the line or ends it.
bool begins_quotation(std::string_view text, Span line);
bool ends_quotation(std::string_view text, Span line);

// Words that begin a quotation stand above line `i`.
bool stands_in_quotation(const Telegram& t, std::size_t i);

}  // namespace cablelint::grammar
