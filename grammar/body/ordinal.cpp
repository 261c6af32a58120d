#include "grammar/body/ordinal.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::array<std::string_view, 10> romans = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
constexpr std::uint32_t longest = 4, most_digits = 2;

int roman_value(std::string_view word) {
  const auto found =
      std::find_if(romans.begin(), romans.end(), [&](std::string_view r) { return same_word(word, r); });
  return found == romans.end() ? 0 : static_cast<int>(found - romans.begin()) + 1;
}

void read_word(std::string_view word, bool roman, Ordinal& out) {
  out.lower_case = is_lower(word[0]);
  if (std::all_of(word.begin(), word.end(), is_digit)) {
    if (out.stop == '.' || word.size() > most_digits) return;
    out.kind = Ordinal::Kind::number;
    for (const char c : word) out.value = out.value * 10 + (c - '0');
  } else if (word.size() == 1 && !roman) {
    out.kind = Ordinal::Kind::letter;
    out.value = to_upper(word[0]) - 'A' + 1;
  } else if (out.value = roman_value(word); out.value != 0) {
    out.kind = Ordinal::Kind::roman;
  }
}

}  // namespace

Ordinal ordinal_before(std::string_view text, std::uint32_t end, std::uint32_t least, bool roman) {
  Ordinal out;
  if (end < least + 2 || (text[end - 1] != '.' && text[end - 1] != ')')) return out;
  out.stop = text[end - 1];
  std::uint32_t at = end - 1;
  while (at > least && is_word(text[at - 1]) && end - at <= longest) --at;
  if (at == end - 1 || (at > least && is_word(text[at - 1]))) return out;
  out.bracketed = out.stop == ')' && at > least && text[at - 1] == '(';
  out.begin = out.bracketed ? at - 1 : at;
  read_word(view(text, {at, end - 1}), roman, out);
  return out;
}

}  // namespace cablelint::grammar
