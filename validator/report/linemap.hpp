#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/model.hpp"

namespace cablelint {

// Where an offset is for a person: all count from 1. A column is a code point (utf16_column: a UTF-16
// unit); a byte that is no UTF-8 counts as one, a tab too.
struct Place {
  std::uint32_t line = 1, column = 1, utf16_column = 1;
};

// Turns offsets into places, only for what is printed. Lines come from the Telegram. Long lines are counted
// once, in steps, so that many findings on one line of 64 MB take no quadratic time.
class LineMap {
 public:
  void reset(const Telegram& telegram) { reset(telegram.text, telegram.lines); }
  // Both must outlive the use of the map. `lines` tile the text.
  void reset(std::string_view text, const std::vector<Line>& lines);
  Place at(std::uint32_t offset);
  // The content of the line that holds `offset`.
  Span line_at(std::uint32_t offset) const;

 private:
  struct Count {
    std::uint32_t end = 0;  // counted up to here: the first sequence border at or behind the step
    std::uint32_t code_points = 0, utf16 = 0;
  };
  std::size_t line_index(std::uint32_t offset) const;
  bool on_line(std::size_t index, std::uint32_t offset) const;
  void add(Count& count, std::uint32_t end) const;
  Count up_to(std::uint32_t offset);

  std::string_view text_;
  const std::vector<Line>* lines_ = nullptr;
  mutable std::size_t last_ = 0;  // the line that was asked for last: the end of a finding is near its begin
  std::vector<Count> steps_;  // steps_[i] counts the bytes before (i + 1) * step
};

}  // namespace cablelint
