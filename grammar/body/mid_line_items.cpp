#include "grammar/body/mid_line_items.hpp"

#include <algorithm>

#include "grammar/body/bullet.hpp"
#include "grammar/bytes.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t longest_bullet = 3, longest_lead = 40;
constexpr std::uint32_t reach = 8;  // children or marks looked at for the one before or behind

std::uint32_t skip_spaces_back(std::string_view text, std::uint32_t at, std::uint32_t begin) {
  while (at > begin && is_space(text[at - 1])) --at;
  return at;
}

// What stands before the items of a list ends before `at`: a sentence, or the item before; not "i.e."
bool ends_statement(std::string_view text, std::uint32_t at) {
  const bool letter = at >= 3 && text[at - 1] == '.' && is_alpha(text[at - 2]);
  return is_one_of(text[at - 1], ".:;!?\")") && !(letter && text[at - 3] == '.');
}

}  // namespace

bool is_letter_of_bullet(const Draft& d, std::uint32_t mark, std::uint32_t from) {
  const std::string_view text = d.t.text;
  auto before = std::lower_bound(d.item_marks.begin(), d.item_marks.end(), mark);
  if (before == d.item_marks.end() || *before != mark) return false;
  const auto letter = [&](std::uint32_t at) { return text.substr(at + 2, 1) == ")" ? text[at + 1] : '\0'; };
  if (letter(mark) == 0) return false;
  for (std::uint32_t n = 0; n < reach && before != d.item_marks.begin() && *--before >= from; ++n)
    if (is_one_of(letter(*before), "AB")) return true;
  return false;
}

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

// Whether text that begins so stands behind the mark of an item; "-- (S), -- (C)." has none.
bool MidLineItems::may_follow(Place place, std::string_view text) {
  const char c = text[0];
  if (place == Place::in_row) return is_upper(c);
  if (place == Place::behind_lead) return is_upper(c) && text.size() > 1 && is_lower(text[1]);
  return is_word(c) || is_one_of(c, "\"'($&[") || static_cast<unsigned char>(c) >= 0x80;
}

bool MidLineItems::add(std::uint32_t mark, Span part) {
  Subparagraph item;
  const Place place = read_label(mark, part, item);
  if (place == Place::none || (item.letter == 0 && is_letter_of_bullet(d_, mark, first_))) return false;
  const std::size_t tokens = t_.mark_tokens.size();
  Marking m;
  if (!read_portion(text_, mark, part.end, MarkPlace::line_start, d_.words, t_.mark_tokens, m)) return false;
  const std::uint32_t next = skip_spaces(text_, m.span.end, part.end);
  if (next == part.end || !may_follow(place, text_.substr(next, 2))) {
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
  if (c == '.' || c == ')') return end < mark ? read_ordinal(end, part, out) : Place::none;
  return read_bullet(end, part, out);
}

MidLineItems::Place MidLineItems::read_bullet(std::uint32_t end, Span part, Subparagraph& out) const {
  const std::uint32_t size = bullet_before(text_, end, part.begin);
  if (size == 0 || size > longest_bullet) return Place::none;
  out.label = {end - size, end};
  const Place place = place_at(out.label.begin, part);
  if (place != Place::in_row) return place;
  const std::uint32_t before = skip_spaces_back(text_, out.label.begin, part.begin);
  if (!repeats_sign(out.label)) {
    const std::string_view lead = view(text_, {part.begin, before});  // Key points -- (C) One
    const bool leads = children_.count == 0 && lead.size() <= longest_lead && lead.find('\n') == lead.npos;
    return leads && t_.view(out.label) == "--" ? Place::behind_lead : Place::none;
  }
  return text_[before - 1] == ',' ? Place::behind_statement : place;
}

// A. behind the end of a sentence, with B. behind that: Mr. A. (S) Doe is no item.
MidLineItems::Place MidLineItems::read_ordinal(std::uint32_t end, Span part, Subparagraph& out) const {
  for (const bool roman : {false, true}) {
    const Ordinal o = ordinal_before(text_, end, part.begin, roman);
    if (!o.found()) continue;
    const Place place = place_at(o.begin, part);
    const bool first = o.value == 1 && place == Place::behind_statement && second_follows(o, end);
    if (place == Place::none || (!first && !follows_last(o))) continue;
    out.label = {o.begin, end};
    if (o.kind == Ordinal::Kind::letter) out.letter = static_cast<char>('A' + o.value - 1);
    out.lower_case = o.lower_case;
    out.bracketed = o.bracketed;
    return Place::behind_statement;
  }
  return Place::none;
}

MidLineItems::Place MidLineItems::place_at(std::uint32_t label, Span part) const {
  const std::uint32_t before = skip_spaces_back(text_, label, part.begin);
  if (before == part.begin) return Place::behind_statement;
  if (before == label) return text_[label - 1] == '>' ? Place::behind_statement : Place::none;  // <br>-- (C)
  return ends_statement(text_, before) ? Place::behind_statement : Place::in_row;
}

// The last bullet of the paragraph has the same sign.
bool MidLineItems::repeats_sign(Span bullet) const {
  for (std::uint32_t k = 1; k <= std::min(reach, children_.count); ++k) {
    const Subparagraph& last = t_.subparagraphs[children_.first + children_.count - k];
    if (bullet_at(text_, last.label.begin, last.label.end) != 0) return t_.view(last.label) == t_.view(bullet);
  }
  return false;
}

bool MidLineItems::follows_last(const Ordinal& o) const {
  for (std::uint32_t k = 1; k <= std::min(reach, children_.count); ++k) {
    const Span label = t_.subparagraphs[children_.first + children_.count - k].label;
    const Ordinal last = ordinal_before(text_, label.end, label.begin, o.kind == Ordinal::Kind::roman);
    if (last.is_like(o)) return last.value + 1 == o.value;
  }
  return false;
}

bool MidLineItems::second_follows(const Ordinal& first, std::uint32_t behind) const {
  const std::vector<std::uint32_t>& marks = d_.item_marks;
  const auto next = std::upper_bound(marks.begin(), marks.end(), behind + 1);
  for (auto at = next; at != marks.end() && *at < end_ && at - next < std::ptrdiff_t{reach}; ++at) {
    const std::uint32_t end = skip_spaces_back(text_, *at, behind);
    const Ordinal o = ordinal_before(text_, end, behind, first.kind == Ordinal::Kind::roman);
    if (o.is_like(first) && o.value == 2) return true;
  }
  return false;
}

}  // namespace cablelint::grammar
