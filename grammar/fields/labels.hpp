#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/span.hpp"

namespace cablelint::grammar {

enum class Field : std::uint8_t { none, eo, tags, subject, reference, authority };

struct Label {
  Field field = Field::none;
  Span span;               // the label with its colon; for E.O. and authority the label alone
  bool misspelt = false;   // by edit distance 1
};

// The label that begins at `at`. In mid-line only exact labels with a colon count, at a line start also
// those without one and misspelt ones.
Label match_label(std::string_view text, std::uint32_t at, std::uint32_t end, bool line_start);

// ¶TAGS: in pilcrow copies.
Label match_behind_pilcrow(std::string_view text, std::uint32_t at, std::uint32_t end);

// The label that begins a line, perhaps behind a pilcrow.
inline Label match_label_at_line(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const bool plain = at >= end || static_cast<unsigned char>(text[at]) < 0x80;
  return plain ? match_label(text, at, end, true) : match_behind_pilcrow(text, at, end);
}

// The first label in mid-line at or after `from`.
Label find_label(std::string_view text, std::uint32_t from, std::uint32_t end);

}  // namespace cablelint::grammar
