#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "grammar/span.hpp"

namespace cablelint::csv {

inline constexpr std::size_t columns = 8;
enum Column : std::size_t { id, date, refid, origin, level, refs, header, body };

// A line that a row can begin with: its id, and a comma behind it.
bool starts_row(std::string_view line);

std::size_t behind_line_end(std::string_view text, std::size_t at);

// Reads one row.
class Row {
 public:
  enum class State : std::uint8_t { whole, cut_off, bad_quote, wrong_count };

  Row(std::string_view text, std::size_t at) : text_(text), begin_(at), at_(at) {}

  State read();

  std::size_t end() const { return at_; }
  bool ended_by_text() const { return ended_by_text_; }  // and not by a line end: more may follow
  bool escaped() const { return escaped_; }
  bool blank() const { return count_ == 1 && fields_[0].empty(); }
  Span operator[](Column c) const { return fields_[c]; }

 private:
  void add(std::size_t begin, std::size_t end);
  State bare();
  State quoted();
  bool escaped_by_backslash(std::size_t quote);

  std::string_view text_;
  std::size_t begin_, at_;
  std::array<Span, columns> fields_{};
  std::size_t count_ = 0;
  bool escaped_ = false, ended_by_text_ = false;
};

}  // namespace cablelint::csv
