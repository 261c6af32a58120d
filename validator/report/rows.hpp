#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cablelint {

// What a format has made of some documents, in up to four parts of the report. The first part is written as it
// comes; the others wait until the report is closed, such as the notifications behind the results of SARIF.
struct Rows {
  static constexpr std::size_t most_parts = 4;

  std::array<std::string, most_parts> parts;
  // Where the rows of a part end. Only parts with a limit or with numbers need them.
  std::array<std::vector<std::uint32_t>, most_parts> ends;

  std::string& first() { return parts[0]; }
  void end_row(std::size_t part) { ends[part].push_back(static_cast<std::uint32_t>(parts[part].size())); }
  void clear();
  std::size_t size() const;  // bytes that wait
};

// How the rows of one part are put together.
struct Part {
  std::string_view separator = {};  // each row begins with it; the first row of a report loses it
  std::uint64_t most = 0;           // rows; further ones are counted and left out. 0: no limit
  bool numbered = false;            // row_number in a row becomes the number of the row, from 0

  constexpr bool by_row() const { return most != 0 || numbered; }
};

// Stands in rows for their number. No format prints control characters.
inline constexpr char row_number = '\x01';

// Puts the rows of one part in order. The text that take() returns is ready to be written.
class PartWriter {
 public:
  std::string_view take(const Part& part, std::string_view bytes, const std::vector<std::uint32_t>& ends);
  std::uint64_t left_out() const { return left_out_; }

 private:
  void take_row(const Part& part, std::string_view row);

  std::string text_;
  std::uint64_t rows_ = 0, left_out_ = 0;
  bool first_ = true;
};

}  // namespace cablelint
