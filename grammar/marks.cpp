#include <algorithm>

#include "grammar/mark_spelling.hpp"
#include "grammar/mark_words.hpp"
#include "grammar/parse.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t bracket_reach = 2000;    // how far a missing bracket is looked for
constexpr std::uint32_t half_closed_reach = 40;  // SBU) is short
constexpr std::string_view opening_bytes = "([{<)";

// Reads one portion mark: the brackets, what stands between, and whether the place lets it be a mark.
struct Portion {
  std::string_view text;
  std::uint32_t limit;
  MarkPlace place;
  const Vocabulary& words;
  std::vector<MarkToken>& tokens;
  Marking& out;

  MarkItems items;
  MarkReading reading;
  Marking mark;

  // A damaged or misspelt mark counts only where a mark must stand.
  bool must_be_mark() const { return place == MarkPlace::after_number || place == MarkPlace::subject; }
  char at(std::uint32_t i) const { return i < limit && i < text.size() ? text[i] : '\0'; }
  char opening() const { return items.opening.empty() ? '\0' : text[items.opening.begin]; }
  bool understood() const { return reading.unknowns == 0 && mark.level != Level::none; }

  void read_items() {
    mark = {};
    reading = read_words(text, items, words, tokens, mark);
  }

  bool accept(Span span, MarkFault fault) {
    mark.span = span;
    mark.fault = fault;
    mark.lower_case = reading.lower_level;
    out = mark;
    return true;
  }

  bool reject(std::size_t token_count) {
    tokens.resize(token_count);
    return false;
  }

  bool read(std::uint32_t begin);
  bool closed(Span span);
  bool half_open();
  bool half_closed();
  bool wrong_brackets();
  bool in_lower_case_place() const;
  bool bare_restricted() const { return mark.level == Level::restricted && mark.system == System::us; }
};

// (c) after a number may be a mark; at the start of a line it is a list letter or part of a sentence.
bool Portion::in_lower_case_place() const {
  if (!reading.lower_level || must_be_mark()) return true;
  for (std::size_t i = 0; i < items.count; ++i)
    if (items[i].is_word() && view(text, items[i].span) == "sbu") return true;
  return false;
}

bool Portion::closed(Span span) {
  const std::size_t last = items.count - 1;
  mark.blanks = items[0].kind == MarkItem::Kind::separator && items[0].separator == SeparatorKind::blank;
  mark.blanks |= items[last].kind == MarkItem::Kind::separator && items[last].separator == SeparatorKind::blank;
  if (understood() && !bare_restricted()) {
    if (!in_lower_case_place() || (!must_be_mark() && mark.system == System::nato)) return false;
    return accept(span, reading.cut ? MarkFault::cut_by_line_end : MarkFault::none);
  }
  if (mark.level != Level::none && !bare_restricted() && reading.double_slash)
    return accept(span, MarkFault::none);
  if (!must_be_mark() || !looks_like_mark(text, items, reading, mark, words)) return false;
  if (bare_restricted() || !keeps_level(items, reading)) mark.level = Level::none;
  if (mark.level == Level::none && reading.unknowns != 0) mark.controls = {};
  mark.suggestion = nearest_mark(text, items, reading, words);
  return accept(span, MarkFault::unknown_word);
}

// Whether the next bracket of any kind is a closing one: then "(S Korea ...)" is prose in brackets.
bool closes_later(std::string_view text, std::uint32_t from, std::uint32_t limit) {
  const auto rest =
      text.substr(from, std::min({limit, from + bracket_reach, static_cast<std::uint32_t>(text.size())}) - from);
  const auto next = rest.find_first_of("()");
  return next != std::string_view::npos && rest[next] == ')';
}

bool Portion::half_open() {
  if (!must_be_mark() || opening() != '(' || closes_later(text, items.end, limit)) return false;
  std::size_t sound = reading.sound;
  if (sound == 0 || (sound < items.count && items[sound].kind != MarkItem::Kind::separator)) return false;
  const bool goes_on = sound < items.count;
  if (!goes_on && at(items.end) != '\0') return false;  // "(C." "(C:"
  if (goes_on && items[sound].separator != SeparatorKind::blank && !items[sound].wrapped && reading.lower_level)
    return false;
  const bool cut = goes_on && items[sound].wrapped && items[sound].separator != SeparatorKind::blank;
  tokens.resize(mark.tokens.first);
  items.count = sound;
  items.end = items[sound - 1].span.end;
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
  const bool closing = close == ')' || close == ']' || close == '}' || close == '>';
  if (!must_be_mark() || !closing || !understood() || reading.lower_level || bare_restricted()) return false;
  return accept({items.opening.begin, items.end + 1}, MarkFault::wrong_brackets);
}

bool Portion::read(std::uint32_t begin) {
  const auto head = text.substr(std::min<std::size_t>(begin, text.size()), half_closed_reach);
  const bool bracket = !head.empty() && opening_bytes.find(head.front()) != std::string_view::npos;
  if (!bracket && (!must_be_mark() || head.find(')') == std::string_view::npos)) return false;
  scan_portion(text, begin, limit, items);
  if (items.count == 0) return false;
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

// Nine marks in ten are one word of capitals in brackets: (C), (SBU). They need no more than the word list.
bool read_plain(std::string_view text, std::uint32_t at, std::uint32_t limit, const Vocabulary& words,
                std::vector<MarkToken>& tokens, Marking& out) {
  constexpr std::uint32_t longest = 4;
  if (text[at] != '(') return false;
  std::uint32_t end = at + 1;
  while (end < limit && end - at <= longest && text[end] >= 'A' && text[end] <= 'Z') ++end;
  if (end == at + 1 || end >= limit || text[end] != ')') return false;
  const std::string_view word = text.substr(at + 1, end - at - 1);
  const auto row = std::lower_bound(words.marks.begin(), words.marks.end(), word,
                                    [](const MarkWord& m, std::string_view w) { return m.text < w; });
  if (row == words.marks.end() || row->text != word || row->long_form || row->operand != Operand::none) return false;
  const auto level = static_cast<Level>(row->value);
  const bool is_level = row->kind == TokenKind::level && level != Level::restricted;
  if (!is_level && (row->kind != TokenKind::control || level != Level::unclassified)) return false;
  out = {};
  out.span = {at, end + 1};
  out.level = level;
  out.tokens = {static_cast<std::uint32_t>(tokens.size()), 1};
  if (!is_level) {
    out.controls.add(row->parts[0]);
    out.controls.add(row->parts[1]);
  }
  tokens.push_back({{at + 1, end}, row->kind, is_level ? row->value : std::uint8_t{0}, row->id, false});
  return true;
}

}  // namespace

bool read_portion(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkPlace place,
                  const Vocabulary& words, std::vector<MarkToken>& tokens, Marking& out) {
  if (at < limit && read_plain(text, at, std::min<std::uint32_t>(limit, static_cast<std::uint32_t>(text.size())), words, tokens, out))
    return true;
  Portion portion{text, limit, place, words, tokens, out, {}, {}, {}};
  return portion.read(at);
}

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

Marking parse_marking(std::string_view text, const Vocabulary& words, std::vector<MarkToken>& tokens) {
  const Span whole{0, static_cast<std::uint32_t>(text.size())};
  Marking mark;
  if (text.empty() || std::string_view("([{<").find(text.front()) == std::string_view::npos) {
    grammar::read_banner(text, whole, words, tokens, mark);
    return mark;
  }
  const bool found =
      grammar::read_portion(text, 0, whole.end, grammar::MarkPlace::after_number, words, tokens, mark);
  if (found && mark.span == whole) return mark;
  mark = {};
  tokens.clear();
  grammar::read_banner(text, whole, words, tokens, mark);  // tokens for what can be told apart
  mark.level = Level::none;
  mark.fault = MarkFault::unknown_word;
  return mark;
}

}  // namespace cablelint
