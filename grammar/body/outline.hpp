#pragma once

#include <cstddef>

#include "grammar/bytes.hpp"
#include "grammar/state.hpp"

namespace cablelint::grammar {

inline constexpr std::string_view level_initials = "UCSTLR";  // UNCLAS to TOP SECRET, LIMITED OFFICIAL USE
inline constexpr std::uint32_t shortest_level = 5;            // bytes

// It has the post and number of the cable, or a section.
inline bool has_mrn(const ClassificationLine& c) { return !c.mrn_span.empty() || c.section.found(); }

// A label of the front matter begins the line.
bool begins_front_matter(std::string_view text, Span line);

// The line where the text begins when no classification line was found.
std::size_t first_line_behind_heading(const Telegram& t);

// A level word alone at line `i` stands above or below a page line: PAGE 02 STATE 012345.
bool beside_page_line(Draft& d, std::size_t i);

// A line that begins with capitals which may be a level word; cheap enough for every line of the text.
inline bool may_be_classification(std::string_view text, Span line) {
  const std::uint32_t at = skip_blanks(text, line.begin, line.end);
  if (line.end - at < shortest_level || !is_upper(text[at])) return false;
  const char second = text[at + 1];
  return (is_upper(second) || (is_blank(second) && is_upper(text[at + 2]))) && is_one_of(text[at], level_initials);
}

// QUOTE, QTE:, BEGIN TEXT: how a drafter opens a cable that he quotes on the line of its classification. Returns
// where the rest of the line begins, the line's begin when it does not open so.
std::uint32_t behind_quote_word(std::string_view text, Span line);

// Reads a classification line at line `i`, together with the next line when the level stands alone and
// SECTION or the post follows. Returns how many lines it takes, 0 when it is none.
// `from`: it does not begin before that offset of the line.
std::size_t read_classification_lines(Draft& d, std::size_t i, bool in_place, ClassificationLine& out,
                                      std::uint32_t from = 0);

}  // namespace cablelint::grammar
