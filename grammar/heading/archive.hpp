#pragma once

#include <array>
#include <cstddef>

#include "grammar/bytes.hpp"
#include "grammar/model.hpp"

// What archives and release offices put into a copy: stamps, end marks, lists of attributes, the level word
// around a page.
namespace cablelint::grammar {

// The series of electronic telegrams of 1973-79, and its followers.
inline constexpr int last_archive_year = 1982;

// 1.4(D),B1,B6: the exemptions of a release, below its stamp or in the margin, and nothing else on the line.
bool reads_as_release_codes(std::string_view line);

inline bool is_release_codes(std::string_view text, Span line) {
  if (line.size() < 2) return false;
  const char first = text[line.begin], second = text[line.begin + 1];
  const bool possible = (first == 'B' && is_digit(second)) || (first == '1' && second == '.') ||
                        (first == '(' && to_upper(second) == 'B');
  return possible && reads_as_release_codes(view(text, line));
}

// A stamp, a release banner or an end mark; no line of the telegram.
bool reads_as_archive_mark(std::string_view line);

// The same for any line: most are told apart by their first letters.
inline bool is_archive_mark(std::string_view text, Span line) {
  constexpr std::uint32_t shortest = 8, longest = 160;
  if (line.size() < shortest || line.size() > longest) return false;
  const std::string_view v = view(text, line);
  switch (v[0]) {
    case '<': break;
    case 'R':
      if (v[2] != 'L') return false;
      break;
    case 'D':
      if (v[2] != 'C' && v[2] != 'c') return false;
      break;
    case 'U':
      if (v.size() < 20 || v[13] != 'U') return false;
      break;
    default:
      if (!is_digit(v.back()) || v[v.size() - 5] != ' ' || line.size() < 30) return false;
  }
  return reads_as_archive_mark(v);
}

// The second letter of what is_archive_mark and begins_attributes find, by the first; 0: nothing begins so.
inline constexpr auto archive_words = [] {
  std::array<char, 256> second{};
  second['<'] = '<';                              // << END OF DOCUMENT >>
  second['R'] = second['D'] = second['M'] = 'e';  // Released, Declassified, Message Attributes
  second['U'] = 'n', second['A'] = 'u',
  second['C'] = 'a';  // Unclassified U.S., Automatic Decaptioning, Capture Date
  return second;
}();

// A look at every line of the text.
inline bool begins_archive_words(std::string_view text, Span line) {
  const char wanted = archive_words[static_cast<unsigned char>(text[line.begin])];
  return wanted != 0 && line.size() > 7 && (text[line.begin + 1] | 0x20) == wanted;
}

// "Message Attributes", or a list of attributes without its title, begins on line `i` and runs to the end.
bool begins_attributes(const Telegram& t, std::size_t i);

// The lines from `i` on print the heading of the next section once more (counts, DTG, FM, TO). Returns the index
// of its classification line; 0 when there is none.
std::size_t end_of_repeated_heading(const Telegram& t, std::size_t i);

}  // namespace cablelint::grammar
