#include "grammar/body/before_number.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

// No. 3, Art. 5, Vol. 2: the full stop of an abbreviation that a number follows.
constexpr std::array<std::string_view, 10> before_numbers = {"NO",  "NOS", "ART",  "ARTS",  "SEC",
                                                             "VOL", "FIG", "PARA", "PARAS", "CH"};

constexpr std::array<std::string_view, 10> joining_words = {"AND",  "OR",   "OF",    "THE",       "BY",
                                                            "THAN", "PARA", "PARAS", "PARAGRAPH", "ARTICLE"};

}  // namespace

bool ends_in_abbreviation(std::string_view text, std::uint32_t begin, std::uint32_t at) {
  if (text[at - 1] != '.') return false;
  std::uint32_t word = at - 1;
  while (word > begin && is_alpha(text[word - 1])) --word;
  if (word + 1 == at) return false;
  return std::any_of(before_numbers.begin(), before_numbers.end(), [&](std::string_view w) {
    return w.size() == at - 1 - word && starts_with_word(text, word, at - 1, w);
  });
}

bool ends_before_number(std::string_view line) {
  if (line.empty()) return false;
  if (line.back() == '.') return ends_in_abbreviation(line, 0, static_cast<std::uint32_t>(line.size()));
  if (!is_alpha(line.back())) return false;
  std::size_t begin = line.size();
  while (begin > 0 && is_alpha(line[begin - 1])) --begin;
  line.remove_prefix(begin);
  const char first = to_upper(line[0]);
  return std::any_of(joining_words.begin(), joining_words.end(),
                     [&](std::string_view w) { return w[0] == first && same_word(line, w); });
}

}  // namespace cablelint::grammar
