#include "grammar/marks/mark_words.hpp"
#include "grammar/parse.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {

void read_banner(std::string_view text, Span banner, const Vocabulary& words, std::vector<MarkToken>& tokens,
                 Marking& out) {
  MarkItems items;
  scan_banner(text, banner, items);
  out = {};
  const MarkReading reading = read_words(text, items, words, tokens, out);
  out.span = banner;
  out.lower_case = reading.lower_level;
}

}  // namespace cablelint::grammar

namespace cablelint {

namespace {

bool stands_in(char c, std::string_view bytes) { return bytes.find(c) != std::string_view::npos; }

}  // namespace

Marking parse_marking(std::string_view text, const Vocabulary& words, std::vector<MarkToken>& tokens) {
  const std::size_t before = tokens.size();
  const Span whole{0, static_cast<std::uint32_t>(text.size())};
  Marking mark;
  if (text.empty() || !(stands_in(text.front(), "([{<") || stands_in(text.back(), ")]}>"))) {
    grammar::read_banner(text, whole, words, tokens, mark);
    return mark;
  }
  const bool found =
      grammar::read_portion(text, 0, whole.end, grammar::MarkPlace::after_number, words, tokens, mark);
  if (found && mark.span == whole) return mark;
  mark = {};
  tokens.resize(before);
  grammar::read_banner(text, whole, words, tokens, mark);  // tokens for what can be told apart
  mark.level = Level::none;
  mark.fault = MarkFault::unknown_word;
  return mark;
}

}  // namespace cablelint
