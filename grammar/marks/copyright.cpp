#include "grammar/marks/copyright.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t longest_line = 160;
constexpr int most_names = 6, most_acronyms = 2;

constexpr std::array<std::string_view, 7> joining = {"and", "of", "the", "by", "for", "de", "&"};
constexpr std::array<std::string_view, 8> statements = {
    "ALL RIGHTS RESERVED", "THIS MATERIAL", "THIS ARTICLE", "REPRINTED",
    "REPRODUCED",          "CLICK FOR",     "NO PART",      "USED WITH"};

bool is_year(std::string_view word) {
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) && is_digit(word[2]) &&
         is_digit(word[3]);
}

// 2009, 2008-2009
bool is_years(std::string_view word) {
  return is_year(word) ||
         (word.size() == 9 && !is_word(word[4]) && is_year(word.substr(0, 4)) && is_year(word.substr(5)));
}

// The words of a line, which begins `line`.
struct Words {
  std::string_view line;
  std::uint32_t at = 0;
  bool stop = false;  // a full stop ended the last word

  std::string_view next() {
    const auto end = static_cast<std::uint32_t>(line.size());
    at = skip_blanks(line, at, end);
    const std::uint32_t begin = at;
    while (at < end && !is_space(line[at])) ++at;
    std::string_view word = line.substr(begin, at - begin);
    if (!word.empty()) stop = word.ends_with('.');
    while (!word.empty() && is_one_of(word.back(), ".,;)\"")) word.remove_suffix(1);
    while (!word.empty() && is_one_of(word.front(), "(\"")) word.remove_prefix(1);
    return word;
  }
  bool states_rights() const {
    const auto end = static_cast<std::uint32_t>(line.size());
    const std::uint32_t from = skip_blanks(line, at, end);
    return std::any_of(statements.begin(), statements.end(),
                       [&](std::string_view s) { return starts_with_word(line, from, end, s); });
  }
};

// Words that may name who holds the right.
struct Names {
  int count = 0;
  bool mixed = false;  // one of them has small letters
  bool copyright = false;  // the word is there

  // False when the word is part of a sentence.
  bool add(std::string_view word) {
    if (std::find(joining.begin(), joining.end(), word) != joining.end()) return true;
    if (same_word(word, "COPYRIGHT")) return copyright = true;
    if (word.size() <= 2 && std::all_of(word.begin(), word.end(), is_digit)) return true;  // 14 February 2009
    mixed |= std::any_of(word.begin(), word.end(), is_lower);
    return is_upper(word[0]) && ++count <= most_names;
  }
};

// 2. Text, (C) Text or a bullet: what stood above is a heading.
bool begins_paragraph(std::string_view text, std::size_t at) {
  const auto next = text.find_first_not_of(" \t\r\n", at);
  if (next == std::string_view::npos) return false;
  return is_digit(text[next]) || is_one_of(text[next], "(-*\xC2\xB6\xEF");
}

}  // namespace

bool is_copyright_line(std::string_view text, std::uint32_t at) {
  Words words{text.substr(std::min<std::size_t>(at, text.size()), longest_line)};
  Names before, behind;  // the year
  bool year = false;
  for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
    Names& names = year ? behind : before;
    if (is_years(word))
      year = true;
    else if (!names.add(word))
      return false;
    if (year && before.count + behind.count > 0 && words.states_rights()) return true;
  }
  if (year && (before.copyright || behind.copyright)) return true;
  if (!year || (before.count > 0 && behind.count > 0)) return false;
  const Names& names = before.count > 0 ? before : behind;
  const bool whole_line = words.at < words.line.size() || at + words.at == text.size();
  if (!whole_line || names.count == 0 || !(names.mixed || names.count <= most_acronyms)) return false;
  return (words.stop && names.mixed) || !begins_paragraph(text, at + words.at);
}

}  // namespace cablelint::grammar
