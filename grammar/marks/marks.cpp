#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/list_letters.hpp"
#include "grammar/marks/copyright.hpp"
#include "grammar/marks/mark_spelling.hpp"
#include "grammar/marks/portion.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t half_closed_reach = 40;  // SBU) is short
constexpr std::string_view opening_bytes = "([{<)";

// (c) 2009 Daily News: the sign of a copyright.
bool is_copyright(std::string_view text, Span span, std::uint32_t limit) {
  const std::uint32_t at = skip_blanks(text, span.end, limit);
  const std::uint32_t end = skip_digits(text, at, limit);
  if (view(text, span) != "(c)" || end - at != 4) return false;
  return text.substr(at, 2) == "19" || text.substr(at, 2) == "20";
}

// "SBU) text": whether the first bracket of any kind is a closing one.
bool may_be_half_closed(std::string_view head) {
  const auto close = head.find(')');
  if (close == std::string_view::npos) return false;
  const auto before = head.substr(0, close);
  return std::none_of(before.begin(), before.end(), [](char c) { return is_one_of(c, opening_bytes); });
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

// (C) 2009 Reuters. All rights reserved.
bool begins_copyright(std::string_view text, const Marking& mark, MarkPlace place) {
  return place != MarkPlace::subject && is_copyright_line(text, mark.span.end);
}

}  // namespace

// (c) after a number may be a mark; at the start of a line it is a list letter or part of a sentence.
bool Portion::in_lower_case_place() const {
  if (!reading.lower_level || must_be_mark()) return true;
  for (std::size_t i = 0; i < items.count; ++i)
    if (items[i].is_word() && view(text, items[i].span()) == "sbu") return true;
  return false;
}

bool Portion::closed(Span span) {
  const std::size_t last = items.count - 1;
  mark.blanks = items[0].kind == MarkItem::Kind::separator && items[0].separator == SeparatorKind::blank;
  mark.blanks |= items[last].kind == MarkItem::Kind::separator && items[last].separator == SeparatorKind::blank;
  if (understood() && !bare_restricted()) {
    if (reading.lower_level && (in_row_of_letters(text, span, 0) || is_copyright(text, span, limit))) return false;
    if (mark.blanks && !must_be_mark() && is_copyright_line(text, span.end)) return false;  // ( C ) 2009 Reuters
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

bool read_portion(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkPlace place,
                  const Vocabulary& words, std::vector<MarkToken>& tokens, Marking& out) {
  if (read_plain(text, at, limit, words, tokens, out)) {
    if (out.level != Level::confidential || place == MarkPlace::after_number ||
        !begins_copyright(text, out, place))
      return true;
    tokens.pop_back();
    out = {};
    return false;
  }
  MarkItems items;
  Portion portion{text, limit, place, words, tokens, out, items};
  return portion.read(at);
}

}  // namespace cablelint::grammar
