#pragma once

#include <cstdint>
#include <string_view>

#include "grammar/fields/labels.hpp"
#include "grammar/state.hpp"

namespace cablelint::grammar {

constexpr unsigned bit(Field f) { return 1U << static_cast<unsigned>(f); }

LineKind kind_of(Field f);

// The field that is being read. Its lines are gathered first and read when it is whole.
struct OpenField {
  Field field = Field::none;
  Label label;
  std::uint32_t begin = 0, end = 0;  // of the value, in bytes of the record
  bool glued = false;                // the label stands in mid-line
  bool quoted = false;               // of another cable in the text
  unsigned seen = 0;                 // bit() of the fields that were opened

  bool any_seen() const { return seen != 0; }
  Span value(std::string_view text) const;
};

// Reads the field that is open, and opens that of `label`.
void open(Draft& d, OpenField& f, const Label& label, bool glued);

// Reads the field that is open into the telegram; none is open then.
void close(Draft& d, OpenField& f);

}  // namespace cablelint::grammar
