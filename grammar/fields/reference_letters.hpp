#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "grammar/span.hpp"

namespace cablelint::grammar {

// A letter before a reference: "A.", "(B)", "C)", "1B.".
struct ReferenceLabel {
  std::string_view text;    // the record's
  Span span{};              // with brackets or stop, without pilcrow
  std::uint32_t begin = 0;  // with the pilcrow, or the 1 for it
  char letter = 0;          // capital
  bool brackets = false;
  bool stop_less = false;   // "A ROME 97"
  bool damaged = false;     // 1B.
  bool doubled = false;     // A. A)
  bool glued = false;       // 12B. STATE 345
};

// Tells the letters of a REF line from the initials of the people it names.
class ReferenceLetters {
 public:
  ReferenceLetters(std::string_view text, Span value);
  // The first letter at or behind `from` that begins an entry.
  bool find(std::uint32_t from, ReferenceLabel& out);

 private:
  bool next(std::uint32_t from, ReferenceLabel& out) const;
  bool may_stand_glued(std::uint32_t at) const;
  bool has_content(std::uint32_t begin, std::uint32_t end) const;
  bool at_line_start(const ReferenceLabel& l) const;
  bool behind_entry(const ReferenceLabel& l) const;
  bool before_reference(const ReferenceLabel& l) const;
  bool is_below_lone_letter(const ReferenceLabel& l) const;
  bool is_strong(const ReferenceLabel& l) const;
  bool begins_entry(const ReferenceLabel& l) const;

  std::string_view text_;
  Span value_;
  std::array<std::uint32_t, 26> last_strong_{};  // where each letter last stands beyond doubt
  char last_ = 0;                                // letter of the entry that is being read
  std::uint32_t last_end_ = 0;
};

}  // namespace cablelint::grammar
