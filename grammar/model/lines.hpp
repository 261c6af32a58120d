#pragma once

#include <cstdint>

#include "grammar/span.hpp"

// The lines of a record.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

enum class LineKind : std::uint8_t {
  blank, transmission_id, routing, de, security, dtg, from, to, info, exempt, addressee, separator_bt,
  classification, caption, passing, eo, tags, subject, reference, authority, field_continuation,
  page, rule, heading, paragraph, text, end_serial, end_message, archive, notice, other
};

// Lines tile the text: lines[i].next == lines[i + 1].begin, the first begins at 0, the last ends the text.
struct Line {
  std::uint32_t begin = 0;  // first byte
  std::uint32_t end = 0;    // end of content: without line end
  std::uint32_t next = 0;   // first byte of the next line
  LineKind kind = LineKind::other;

  constexpr Span content() const { return {begin, end}; }
};

}  // namespace cablelint
