#pragma once

#include <cstddef>

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Lines by index: [first, last).
struct LineRange {
  std::size_t first, last;
};

// "A.", "(a)" or "--" at the start of `line`; false when there is none.
bool read_label(std::string_view text, Span line, Subparagraph& out);

// Notes the starts that are marked items of lists among d.items.
void add_marked_items(Draft& d);

// The sub-paragraphs of paragraph `number` whose lines are these; its text stands in `text`. `passed`: how many
// of d.items stand above, which rises from paragraph to paragraph.
Range read_subparagraphs(Draft& d, std::int32_t number, Span text, LineRange lines, std::size_t& passed);

}  // namespace cablelint::grammar
