#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/list_letters.hpp"
#include "grammar/marks/mark_reader.hpp"
#include "grammar/marks/mark_spelling.hpp"
#include "grammar/marks/mark_words.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t bracket_reach = 2000;    // how far a missing bracket is looked for
constexpr std::uint32_t half_closed_reach = 40;  // SBU) is short
constexpr std::size_t longest_torn_word = 32;
constexpr std::string_view opening_bytes = "([{<)";

void add_controls(const MarkWord& word, Marking& mark) {
  if (word.kind == TokenKind::control)
    for (const unsigned part : word.parts) mark.controls.add(part);
}

// Reads one portion mark: the brackets, what stands between, and whether the place lets it be a mark.
struct Portion {
  std::string_view text;
  std::uint32_t limit;
  MarkPlace place;
  const Vocabulary& words;
  std::vector<MarkToken>& tokens;
  Marking& mark;
  MarkItems& items;
  MarkReading reading{};

  // A damaged or misspelt mark counts only where a mark must stand.
  bool must_be_mark() const { return place == MarkPlace::after_number || place == MarkPlace::subject; }
  char at(std::uint32_t i) const { return i < limit && i < text.size() ? text[i] : '\0'; }
  char opening() const { return items.opening.empty() ? '\0' : text[items.opening.begin]; }
  bool understood() const { return reading.unknowns == 0 && mark.level != Level::none; }

  void read_items() { reading = read_words(text, items, words, tokens, mark); }

  bool accept(Span span, MarkFault fault) {
    mark.span = span;
    mark.fault = fault;
    mark.lower_case = reading.lower_level;
    return true;
  }

  bool reject(std::size_t token_count) {
    tokens.resize(token_count);
    mark = {};
    return false;
  }

  bool read(std::uint32_t begin);
  bool closed(Span span);
  bool torn_word();
  bool half_open();
  std::size_t half_open_items() const;
  bool half_closed();
  bool wrong_brackets();
  bool in_lower_case_place() const;
  bool bare_restricted() const { return mark.level == Level::restricted && mark.system == System::us; }
};

// (c) 2009 Daily News: the sign of a copyright.
bool is_copyright(std::string_view text, Span span, std::uint32_t limit) {
  const std::uint32_t at = skip_blanks(text, span.end, limit);
  const std::uint32_t end = skip_digits(text, at, limit);
  if (view(text, span) != "(c)" || end - at != 4) return false;
  return text.substr(at, 2) == "19" || text.substr(at, 2) == "20";
}

// (c) after a number may be a mark; at the start of a line it is a list letter or part of a sentence.
bool Portion::in_lower_case_place() const {
  if (!reading.lower_level || must_be_mark()) return true;
  for (std::size_t i = 0; i < items.count; ++i)
    if (items[i].is_word() && view(text, items[i].span()) == "sbu") return true;
  return false;
}

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

bool Portion::closed(Span span) {
  const std::size_t last = items.count - 1;
  mark.blanks = items[0].kind == MarkItem::Kind::separator && items[0].separator == SeparatorKind::blank;
  mark.blanks |= items[last].kind == MarkItem::Kind::separator && items[last].separator == SeparatorKind::blank;
  if (understood() && !bare_restricted()) {
    if (reading.lower_level && (in_row_of_letters(text, span, 0) || is_copyright(text, span, limit))) return false;
    if (!in_lower_case_place() || (!must_be_mark() && mark.system == System::nato)) return false;
    return accept(span, reading.cut ? MarkFault::cut_by_line_end : MarkFault::none);
  }
  if (torn_word()) return accept(span, MarkFault::cut_by_line_end);
  if (mark.level != Level::none && !bare_restricted() && reading.double_slash)
    return accept(span, MarkFault::none);
  MarkSpelling spelling(words);
  if (!must_be_mark() || !looks_like_mark(text, items, reading, mark, spelling, place == MarkPlace::subject))
    return false;
  if (bare_restricted() || !keeps_level(items, reading)) mark.level = Level::none;
  if (mark.level == Level::none && reading.unknowns != 0) mark.controls = {};
  mark.suggestion = nearest_mark(text, items, reading, spelling);
  return accept(span, MarkFault::unknown_word);
}

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

// "SBU) text": whether the first bracket of any kind is a closing one.
bool may_be_half_closed(std::string_view head) {
  const auto close = head.find(')');
  if (close == std::string_view::npos) return false;
  const auto before = head.substr(0, close);
  return std::none_of(before.begin(), before.end(), [](char c) { return is_one_of(c, opening_bytes); });
}

bool Portion::read(std::uint32_t begin) {
  const auto head = text.substr(std::min<std::size_t>(begin, text.size()), half_closed_reach);
  const bool bracket = !head.empty() && is_one_of(head.front(), opening_bytes);
  if (!bracket && (!must_be_mark() || !may_be_half_closed(head))) return false;
  scan_portion(text, begin, limit, items);
  if (items.count == 0 || (opening() == '\0' && at(items.end) != ')')) return false;
  const std::size_t before = tokens.size();
  read_items();
  const bool single = items.opening.size() == 1;
  bool found = false;
  if (opening() == '(' && single && at(items.end) == ')')
    found = closed({begin, items.end + 1});
  else if (opening() == '\0')
    found = items[0].is_word() && half_closed();
  else
    found = wrong_brackets() || (single && half_open());
  return found || reject(before);
}

bool read_plain(std::string_view text, std::uint32_t at, std::uint32_t limit, const Vocabulary& words,
                std::vector<MarkToken>& tokens, Marking& out) {
  const std::uint32_t size = plain_size(text, at, limit);
  const MarkWord* word = size ? find_mark(text.substr(at + 1, size - 2), words) : nullptr;
  if (!word || !is_whole_mark(*word)) return false;
  out.span = {at, at + size};
  out.level = static_cast<Level>(word->value);
  add_controls(*word, out);
  out.tokens = {static_cast<std::uint32_t>(tokens.size()), 1};
  tokens.push_back({{at + 1, at + size - 1}, word->kind, word->value, word->id, word->long_form});
  return true;
}

}  // namespace

bool read_portion(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkPlace place,
                  const Vocabulary& words, std::vector<MarkToken>& tokens, Marking& out) {
  if (read_plain(text, at, limit, words, tokens, out)) return true;
  MarkItems items;
  Portion portion{text, limit, place, words, tokens, out, items};
  return portion.read(at);
}

}  // namespace cablelint::grammar
