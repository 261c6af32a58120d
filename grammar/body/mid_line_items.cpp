#include "grammar/body/mid_line_items.hpp"

#include <algorithm>

#include "grammar/body/bullet.hpp"
#include "grammar/bytes.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t longest_bullet = 3;

std::uint32_t skip_spaces_back(std::string_view text, std::uint32_t at, std::uint32_t begin) {
  while (at > begin && is_space(text[at - 1])) --at;
  return at;
}

// What stands before the items of a list: the end of a sentence, or of the item before.
bool ends_statement(char c) { return is_one_of(c, ".:;!?\")"); }

}  // namespace

void MidLineItems::read_marked(Span part) {
  const std::vector<std::uint32_t>& marks = d_.item_marks;
  for (auto at = std::lower_bound(marks.begin(), marks.end(), part.begin); at != marks.end() && *at < part.end;
       ++at)
    add(*at, part);
}

bool MidLineItems::is_mark_of_bullet(std::uint32_t mark, std::uint32_t from) const {
  if (mark <= from) return false;
  const std::uint32_t end = skip_spaces_back(text_, mark, from);
  Subparagraph item;
  return end > from && read_bullet(end, {from, mark}, item) != Place::none;
}

bool MidLineItems::add(std::uint32_t mark, Span part) {
  Subparagraph item;
  const Place place = read_label(mark, part, item);
  if (place == Place::none) return false;
  const std::size_t tokens = t_.mark_tokens.size();
  Marking m;
  if (!read_portion(text_, mark, part.end, MarkPlace::line_start, d_.words, t_.mark_tokens, m)) return false;
  const std::uint32_t next = skip_spaces(text_, m.span.end, part.end);
  if (place == Place::in_row && (next == part.end || !is_upper(text_[next]))) {
    t_.mark_tokens.resize(tokens);
    return false;
  }
  if (children_.count) t_.subparagraphs.back().span.end = trim(text_, {0, item.label.begin}).end;
  t_.marks.push_back(m);
  item.mark = static_cast<std::int32_t>(t_.marks.size()) - 1;
  item.span = {item.label.begin, part.end};
  t_.subparagraphs.push_back(item);
  ++children_.count;
  return true;
}

// The label that ends before the mark.
MidLineItems::Place MidLineItems::read_label(std::uint32_t mark, Span part, Subparagraph& out) const {
  const std::uint32_t end = skip_spaces_back(text_, mark, part.begin);
  if (end == part.begin) return Place::none;
  const char c = text_[end - 1];
  if (c == '.' || c == ')') return end < mark ? read_letter(end, part, out) : Place::none;
  return read_bullet(end, part, out);
}

MidLineItems::Place MidLineItems::read_bullet(std::uint32_t end, Span part, Subparagraph& out) const {
  const std::uint32_t size = bullet_before(text_, end, part.begin);
  if (size == 0 || size > longest_bullet) return Place::none;
  out.label = {end - size, end};
  const Place place = place_at(out.label.begin, part);
  const bool dashes = size == 2 && text_[end - 1] == '-';
  return place != Place::in_row || dashes || goes_on_like(out) ? place : Place::none;
}

// A. behind the end of a sentence, B. behind that.
MidLineItems::Place MidLineItems::read_letter(std::uint32_t end, Span part, Subparagraph& out) const {
  if (end - part.begin < 2 || !is_alpha(text_[end - 2])) return Place::none;
  std::uint32_t begin = end - 2;
  out.letter = to_upper(text_[begin]);
  out.lower_case = is_lower(text_[begin]);
  out.bracketed = text_[end - 1] == ')' && begin > part.begin && text_[begin - 1] == '(';
  if (out.bracketed) --begin;
  out.label = {begin, end};
  const Place place = place_at(begin, part);
  if (place == Place::none || goes_on_like(out)) return place;
  return out.letter == 'A' && place == Place::behind_statement ? place : Place::none;
}

MidLineItems::Place MidLineItems::place_at(std::uint32_t label, Span part) const {
  const std::uint32_t before = skip_spaces_back(text_, label, part.begin);
  if (before == part.begin) return Place::behind_statement;
  if (before == label) return Place::none;
  return ends_statement(text_[before - 1]) ? Place::behind_statement : Place::in_row;
}

// The last child of its kind has the same sign, or the letter before.
bool MidLineItems::goes_on_like(const Subparagraph& item) const {
  constexpr std::uint32_t reach = 8;  // children; keeps hostile texts linear
  for (std::uint32_t k = 1; k <= std::min(reach, children_.count); ++k) {
    const Subparagraph& last = t_.subparagraphs[children_.first + children_.count - k];
    if ((item.letter == 0) != (last.letter == 0)) continue;
    if (item.letter == 0) return t_.view(last.label) == t_.view(item.label);
    return last.letter + 1 == item.letter && last.lower_case == item.lower_case &&
           last.bracketed == item.bracketed;
  }
  return false;
}

}  // namespace cablelint::grammar
