#pragma once

#include <cstddef>
#include <string_view>

// How a whole cable begins and ends in a file that holds several, seen on single lines.
namespace cablelint {

// VZCZCXRO1075
bool is_transmission_header(std::string_view line);

// NNNN
bool is_end_of_message(std::string_view line);

// A line that can begin a cable behind NNNN: a transmission header, OO RUEHC ..., DE RUEHC ..., a DTG line, FM,
// PAGE 01, or a classification line with its number.
bool is_heading(std::string_view line);

// Takes a text apart into its lines; LF, CR LF or CR end one.
class LineReader {
 public:
  explicit LineReader(std::string_view text) : text_(text) {}
  bool next();  // false at the end of the text
  std::string_view line() const { return text_.substr(begin_, end_ - begin_); }
  std::size_t begin() const { return begin_; }

 private:
  std::string_view text_;
  std::size_t begin_ = 0, end_ = 0, next_ = 0;
  std::size_t feed_ = 0;  // the first LF from begin_ on, kept so that a text of CRs is searched once
};

}  // namespace cablelint
