#pragma once

#include <cstdint>

#include "grammar/span.hpp"

// What the copy has lost, and what was put into it.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

enum class DamageKind : std::uint8_t {
  pilcrow_as_one,     // ¶ read as 1: numbering 11 ... 19, 110
  markup,             // markdown links, HTML tags or entities
  invalid_utf8, control_character, mixed_line_ends,
  flattened,          // front-matter fields glued into one line
  copy_twice,         // the cable, its heading or its front matter stands twice
  joined,             // two MRNs with headings of their own in one text
  truncated, redaction, partial_extract,
  noise,              // a keyword recognised by edit distance only
  deceptive           // what is shown of a marking is not what is stored
};

enum class Markup : std::uint16_t { link, tag, entity };  // Damage::what of markup
enum class Keyword : std::uint16_t { none, eo, tags, subject, reference, authority, section, of, section_number };  // of noise

struct Damage {
  Span span;
  DamageKind kind;
  std::uint16_t what = 0;  // Markup; Keyword; the code point of a control; the row of a deceptive character
};

}  // namespace cablelint
