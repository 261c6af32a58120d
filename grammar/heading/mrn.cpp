#include "grammar/heading/mrn.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t most_words = 6;   // in front of the number: captions and a post's name
constexpr std::uint32_t most_digits = 9;

constexpr bool in_name(char c) { return is_alpha(c) || c == '.' || c == '-' || c == '\'' || c == '/' || c == '&'; }

// A number begins here: two digits or more, or a digit among letters that stand for digits (00Q412).
std::uint32_t number_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
  const std::uint32_t digits = skip_digits(text, at, end);
  return digits - at >= 2 && digits - at <= most_digits ? digits : at;
}

// 00Q021, 00117A: a letter has taken a digit's place. FOR behind 000731 is the next word.
std::uint32_t damaged_end(std::string_view text, std::uint32_t digits_end, std::uint32_t end) {
  std::uint32_t at = digits_end;
  if (at + 1 < end && text[at] == '.' && is_digit(text[at - 1]) && is_digit(text[at + 1]))
    return skip_digits(text, at + 1, end);  // 00.117
  while (at < end && is_word(text[at])) ++at;
  const std::uint32_t tail = at - digits_end;
  const bool digits_follow = tail > 1 && is_digit(text[at - 1]);
  return tail == 1 || digits_follow ? at : digits_end;
}

// OOO117: letters in front of the digits, glued to them, that look like digits.
bool stands_for_digits(std::string_view word) { return word.find_first_not_of("OQDIL") == std::string_view::npos; }

// The longest run of the words before the number that is a post's name; otherwise the last word alone
// when something known stands in front, else all of them.
Span name_of_post(std::string_view text, const Span* word, std::uint32_t count, const Vocabulary& words) {
  const std::uint32_t end = word[count - 1].end;
  for (std::uint32_t i = 0; i < count; ++i) {
    const Span name{word[i].begin, end};
    if (is_known_post(view(text, name), words)) return name;
  }
  std::uint32_t first = 0;
  for (std::uint32_t i = 0; i + 1 < count; ++i) {
    const std::string_view w = view(text, word[i]);
    const auto at = std::lower_bound(words.captions.begin(), words.captions.end(), w,
                                     [](const CaptionWord& c, std::string_view v) { return c.text < v; });
    if (at != words.captions.end() && at->text == w) first = i + 1;
  }
  return {word[first].begin, end};
}

}  // namespace

bool is_known_post(std::string_view name, const Vocabulary& words) {
  // The first letters tell most names apart, and are compared without a call.
  const auto before = [](std::string_view a, std::string_view b) {
    return !a.empty() && !b.empty() && a[0] != b[0] ? a[0] < b[0] : a < b;
  };
  return std::binary_search(words.posts.begin(), words.posts.end(), name, before);
}

Mrn find_mrn(std::string_view text, std::uint32_t at, std::uint32_t end, const Vocabulary& words) {
  Mrn mrn;
  Span word[most_words];
  std::uint32_t count = 0;
  while (true) {
    at = skip_spaces(text, at, end);
    if (at == end) return mrn;
    if (text[at] == '#' && at + 1 < end && is_digit(text[at + 1])) ++at;
    if (is_digit(text[at])) break;
    const std::uint32_t begin = at;
    while (at < end && in_name(text[at])) ++at;
    if (at == begin || count == most_words || !is_upper(text[begin])) return mrn;
    word[count++] = {begin, at};
  }
  if (count > 1 && word[count - 1].end == at && stands_for_digits(view(text, word[count - 1])))
    at = word[--count].begin;
  const std::uint32_t digits = number_end(text, at, end);
  if (count == 0) return mrn;
  std::uint32_t stop = damaged_end(text, digits, end);
  if (digits == at && stop == at) return mrn;
  if (const auto last = view(text, word[count - 1]); last.ends_with("E.O.") || last == "EO")
    return {};  // an order
  mrn.post = name_of_post(text, word, count, words);
  // CONFIDENTIAL PTQ4281: a code of a release. Only a known post's name may be glued to its number.
  if (word[count - 1].end == at && !is_known_post(view(text, mrn.post), words)) return {};
  if (view(text, mrn.post) == "PAGE") return {};             // UNCLASSIFIED PAGE 01
  if (view(text, mrn.post).starts_with("VZCZC")) return {};  // a transmission identifier glued behind the level
  mrn.number_span = {at, std::max(digits, stop)};
  mrn.number = to_number(text, mrn.number_span);
  mrn.damaged = mrn.number < 0;
  return mrn;
}

}  // namespace cablelint::grammar
