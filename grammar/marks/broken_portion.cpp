// Portion marks whose brackets or words are torn, missing or of the wrong kind.
#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/marks/portion.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t bracket_reach = 2000;  // how far a missing bracket is looked for
constexpr std::size_t longest_torn_word = 32;

// Whether the next bracket of any kind is a closing one: then "(S Korea ...)" is prose in brackets.
bool closes_later(std::string_view text, std::uint32_t from, std::uint32_t limit) {
  const auto rest =
      text.substr(from, std::min({limit, from + bracket_reach, static_cast<std::uint32_t>(text.size())}) - from);
  for (auto next = rest.find_first_of("()"); next != std::string_view::npos;
       next = rest.find_first_of("()", next + 1)) {
    const bool list_number =
        next > 1 && (rest[next - 2] == ' ' || rest[next - 2] == '\n') && rest[next - 1] != ' ';
    if (rest[next] == '(' || !list_number) return rest[next] == ')';  // 1) and a) close nothing
  }
  return false;
}

}  // namespace

// "(S" line end "BU)": a line end inside a word. Its two halves may well be words of their own.
bool Portion::torn_word() {
  if (!must_be_mark()) return false;
  for (std::size_t i = 1; i + 1 < items.count; ++i) {
    if (items[i].is_word() || !items[i].wrapped) continue;
    const auto head = view(text, items[i - 1].span()), tail = view(text, items[i + 1].span());
    std::array<char, longest_torn_word> whole;
    if (head.size() + tail.size() > whole.size()) return false;
    const auto end = std::copy(tail.begin(), tail.end(), std::copy(head.begin(), head.end(), whole.begin()));
    const MarkWord* word = find_mark({whole.data(), static_cast<std::size_t>(end - whole.begin())}, words);
    if (!word) return false;
    if (i == 1) mark.level = is_whole_mark(*word) ? static_cast<Level>(word->value) : Level::none;
    add_controls(*word, mark);
    return true;
  }
  return false;
}

// How many items belong to a mark without its closing bracket: "(U Sensitive but unclassified" has two words in
// the vocabulary, and the second begins the sentence.
std::size_t Portion::half_open_items() const {
  std::size_t sound = reading.sound;
  std::size_t first_blank = 0;
  for (std::size_t i = 1; i + 1 < sound; ++i) {
    if (items[i].is_word() || items[i].separator != SeparatorKind::blank) continue;
    if (!first_blank) first_blank = i;
    if (has_lower(view(text, items[i + 1].span()))) return i;
  }
  const bool sentence_goes_on = sound == items.count && at(items.end) != '\0';  // "(C." is no mark
  return sentence_goes_on ? first_blank : sound;
}

bool Portion::half_open() {
  if (!must_be_mark() || opening() != '(' || closes_later(text, items.end, limit)) return false;
  const std::size_t sound = half_open_items();
  if (sound == 0 || (sound < items.count && items[sound].is_word())) return false;
  const bool cut = sound < items.count && items[sound].wrapped && items[sound].separator != SeparatorKind::blank;
  tokens.resize(mark.tokens.first);
  items.count = sound;
  items.end = items[sound - 1].end;
  mark = {};
  read_items();
  if (!understood() || reading.lower_level || bare_restricted()) return false;
  return accept({items.opening.begin, items.end}, cut ? MarkFault::cut_by_line_end : MarkFault::half_open);
}

bool Portion::half_closed() {
  if (!must_be_mark() || at(items.end) != ')' || !understood() || reading.lower_level || bare_restricted())
    return false;
  return accept({items.opening.begin, items.end + 1}, MarkFault::half_closed);
}

bool Portion::wrong_brackets() {
  const char close = at(items.end);
  const char next = at(items.end + 1);
  const bool closing = close == ')' || close == ']' || close == '}' || close == '>' ||
                       (close == '(' && (next == ' ' || next == '\n' || next == '\0'));  // "(C( Text"
  if (!must_be_mark() || !closing || !understood() || reading.lower_level || bare_restricted()) return false;
  return accept({items.opening.begin, items.end + 1}, MarkFault::wrong_brackets);
}

}  // namespace cablelint::grammar
