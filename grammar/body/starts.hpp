#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/model.hpp"
#include "grammar/vocabulary.hpp"

namespace cablelint::grammar {

// Bytes behind a number in which its mark must close.
inline constexpr std::uint32_t farthest_mark_end = 400;

// A place where a paragraph may begin. Which of them do is decided in numbering.hpp, with all of them known.
struct Start {
  std::uint32_t begin = 0;     // pilcrow, number or mark
  std::uint32_t text = 0;      // first byte after number and mark
  Span number_span;
  std::int32_t number = 0;     // as written; 0: a mark without a number
  std::int32_t mark = -1;      // into Telegram::marks
  Span lead_in;
  StartForm form;
  bool listlike = false;       // 1) or 25, : a list item or a wrapped date unless marked
  bool entire_text = false;    // (C - ENTIRE TEXT): the one mark of its cable
  bool below_items = false;  // bullets or letters stand above it, with no blank line between
  bool lower = false;  // no mark, and a small letter behind the number
  bool part = false;  // 3A. or 3.B.: the paragraph where its number is the next one, else a part of it
  bool glued = false;  // in mid-line, and no blank before it: the next number with a mark or nothing
  bool mid_sentence = false;  // the line before ends in a month, or as no paragraph does
  std::uint32_t line = 0;  // the line that it stands in, by index
  std::uint32_t region = 0;  // 0: the cable's own text; n: inside Telegram::quoted[n - 1]
  bool doubtful = false;  // the brackets hold no level: a damaged mark, or (PLO) Jones
  bool item = false;  // marked, and an item of a list inside a paragraph
  bool quoted = false;
  bool accepted = false;

  bool marked() const { return mark >= 0; }
  bool surely_marked() const { return marked() && !doubtful; }
};

// Reads the start at a line's first non-blank byte. `limit` is the end of the text that a mark may reach into.
// False when no start is there.
bool read_start(std::string_view text, Span line, std::uint32_t limit, const Vocabulary& words, Telegram& t,
                Start& out);

// Reads the start in mid-line whose full stop is at `dot`: "... sentence. 12. (C) Next". Unmarked ones count only
// behind the end of a sentence.
bool read_start_at(std::string_view text, std::uint32_t dot, Span line, std::uint32_t limit,
                   const Vocabulary& words, Telegram& t, Start& out);

// Reads the start in mid-line whose full stop is at `dot`, and whose number ends the line `above`; marked ones
// only.
bool read_torn_start(std::string_view text, Span above, std::uint32_t dot, std::uint32_t limit,
                     const Vocabulary& words, Telegram& t, Start& out);

}  // namespace cablelint::grammar
