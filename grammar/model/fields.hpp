#pragma once

#include <cstdint>

#include "grammar/model/declassification.hpp"

// The labelled fields between the classification line and the text.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

struct EoLine {
  Span span;                 // label to the end of the value
  Span label;                // "E.O.", "EO", "E.M."
  Span number_span;
  std::int32_t order = -1;   // -1: unreadable or cut
  Declassification value;
  bool standard_form = false;  // E.O. nnnnn: value, blanks and letter case free
  bool misspelt_label = false; // by edit distance only
  bool glued = false;        // begins in mid-line behind another field
  bool quoted = false;       // belongs to a cable quoted in the text
};

struct Tag {
  Span span;                 // without markup; a personal-name tag is one item
  bool name = false;         // a personal name
};

struct Subject {
  Span span;                 // the text after the label, mark included; may run over line ends
  Span label;
  std::int32_t mark = -1;    // into Telegram::marks
  bool glued = false;
  bool quoted = false;
};

struct Reference {
  Span span;                 // one entry as written, without its letter
  Span letter_span;          // "A.", "(B)"; empty when unlettered
  char letter = 0;
  bool letter_doubled = false;   // A. A)
  bool letter_damaged = false;   // 1B.
  Span post, number_span;
  std::int32_t year = -1;    // as written, four digits; -1: not written
  std::int64_t number = -1;
  bool inherits_post = false;    // X 12 AND 34: the second
  enum class Kind : std::uint8_t { telegram, dtg, iir, document, free_text, unreadable } kind = Kind::free_text;
};

enum class AuthorityKind : std::uint8_t { classified_by, derived_from };

struct ReasonLetter {
  Span span;                 // "b" without brackets
  char letter = 0;           // lower case
};

struct Authority {           // Classified By: NAME, title. Reason: 1.4 (b) and (d).
  Span span;                 // the whole block
  Span label;
  AuthorityKind kind = AuthorityKind::classified_by;
  Span by;                   // name and title as written, without the reason
  Span derived_from;         // value of Derived From
  Span reason_span;          // "1.4 (b) and (d)"; empty when there is none
  Span reason_section_span;  // "1.4"
  std::int32_t reason_section = -1;  // 14, 15; -1 unreadable
  Range reason_letters;      // into Telegram::reason_letters
  bool reason_standard_form = false; // 1.4 (b) and (d): letters in parentheses, joined by comma or AND
  Declassification declassify_on;    // span empty when there is none
  bool redacted = false, cut = false, glued = false, quoted = false;
  bool numbered = false;     // written as paragraph 1
};

}  // namespace cablelint
