#pragma once

#include <cstddef>

#include "grammar/fields/open_field.hpp"

// Where the fields end and the text begins.
namespace cablelint::grammar {

// The text begins with line `i`: a paragraph start, or a line that no field can go on with. `behind_blank`: a
// blank line stands above it.
bool ends_front_matter(Draft& d, const OpenField& f, std::size_t i, Span content, bool behind_blank);

// The label that a line begins with, if any.
Label label_of_line(std::string_view text, const OpenField& f, Span content);

// ---------- or =====
bool is_rule(std::string_view line);

// An archive's note stands between two rules above the fields, the first of them line `first`: the index of the
// second, 0 when none follows.
std::size_t end_of_note(const Telegram& t, std::size_t first);

}  // namespace cablelint::grammar
