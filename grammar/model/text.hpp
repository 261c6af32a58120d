#pragma once

#include <cstdint>

#include "grammar/span.hpp"

// The text: paragraphs, headings, page lines and other cables in it.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

enum class PageForm : std::uint8_t { state, page, relay };  // POST 00000117 001.2 OF 002 / PAGE 02 POST 01204 ... / PAGE 2 RI

struct PageLine {
  Span span;
  Span post, number_span;
  std::int64_t number = -1;
  std::int32_t section = -1, page = -1, total = -1;
  PageForm form = PageForm::state;
  bool inside_line = false;  // glued into running text
  bool quoted = false;
};

// How a paragraph start is written. The pilcrow is "¶", a raw 0xB6, U+FFFD, or "1" in front (whole cable).
struct StartForm {
  bool pilcrow = false;
  bool dot = false;          // a full stop after the number
  bool mid_line = false;     // behind another sentence on the same line
  bool alone = false;        // number alone on its line
  bool mark_first = false;   // (C) 5. text
  bool indented = false;
  bool after_blank = false;  // a blank line, a rule or a heading stands before it
};

struct Paragraph {
  Span span;                 // from the number (or mark) to the next start, trailing blank lines excluded
  Span number_span;          // digits as written, without pilcrow or the "1" for it; empty when unnumbered
  std::int32_t number = 0;   // 0: unnumbered but marked
  std::int32_t mark = -1;    // into Telegram::marks
  Span lead_in;              // words between number and mark ("Key Points: --"); mark is misplaced then
  Span text;                 // after number and mark
  StartForm form;
  bool entire_text = false;  // (C - ENTIRE TEXT)
  bool quoted = false;       // belongs to a cable quoted in the text
  bool authority = false;    // the Classified By block numbered as paragraph 1
  Range children;            // into Telegram::subparagraphs
};

struct Subparagraph {        // A. / (a) / -- / II. inside a paragraph, at the start of a line
  Span span;                 // label to the next one
  Span label;
  char letter = 0;           // capital; 0 for bullets and numerals
  bool lower_case = false;   // a. or (a)
  bool bracketed = false;    // (a)
  std::int32_t mark = -1;    // into Telegram::marks
};

struct Heading {
  Span span;
  std::int32_t mark = -1;
};

struct QuotedCable {         // another cable inside the text
  Span span;
  std::uint32_t classification;  // into Telegram::classifications
};

}  // namespace cablelint
