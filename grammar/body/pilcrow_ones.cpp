#include "grammar/body/pilcrow_ones.hpp"

#include <algorithm>

namespace cablelint::grammar {
namespace {

constexpr std::size_t highest_misplaced = 3;  // 12 11 13: where 11 may stand
constexpr std::int32_t highest_item = 9;      // of a list whose numbers have no pilcrow

bool begins_with_one(std::string_view text, const Start& s) {
  return s.number_span.size() >= 2 && text[s.number_span.begin] == '1';
}

// Straight below a heading.
bool is_next(const Start& s, std::int32_t last, bool has_twelve) {
  if (last != 0) return s.number == (last == 19 ? 110 : last + 1);
  return s.number == 11 && has_twelve;
}

// The paragraphs are numbered 11 ... 19, 110: the first of them tells, unless 20 follows 19.
bool counts_from_eleven(std::string_view text, const std::vector<Start>& starts, bool markup) {
  bool any_marked = false, has_twelve = false;
  for (const Start& s : starts) {
    any_marked |= s.marked() && s.number > 0;
    has_twelve |= s.number == 12;
  }
  std::int32_t least = 0, last = 0;
  std::size_t looked_at = 0;
  bool after_nineteen = false;
  for (const Start& s : starts) {
    if (s.number == 0 || s.form.mid_line || s.listlike || s.form.pilcrow || s.region != 0) continue;
    if (s.mid_sentence && (!s.form.after_blank || s.number != last + 1)) continue;
    if (!s.form.after_blank && !s.marked() && !is_next(s, last, has_twelve)) continue;
    if ((any_marked || markup) && !s.marked() && s.number != last + 1 && looked_at > 0) continue;
    if (!begins_with_one(text, s)) {
      if (s.number <= highest_item && (looked_at > 1 || (last == 11 && has_twelve))) continue;
      return false;
    }
    if (++looked_at <= highest_misplaced) least = least == 0 ? s.number : std::min(least, s.number);
    after_nineteen |= last == 19 && s.number == 110;
    last = s.number;
  }
  return least == 11 || after_nineteen || (markup && least > 11 && least < 14);
}

}  // namespace

bool strip_pilcrow_ones(std::string_view text, std::vector<Start>& starts, bool markup) {
  if (!counts_from_eleven(text, starts, markup)) return false;
  for (Start& s : starts) {
    if (s.number == 0) continue;
    if (!begins_with_one(text, s)) {
      s.listlike |= s.region == 0;  // a list, a wrapped date; what is quoted was copied otherwise
      continue;
    }
    ++s.number_span.begin;
    s.number = 0;
    for (std::uint32_t i = s.number_span.begin; i < s.number_span.end; ++i)
      s.number = s.number * 10 + (text[i] - '0');
    s.form.pilcrow = true;
  }
  return true;
}

}  // namespace cablelint::grammar
