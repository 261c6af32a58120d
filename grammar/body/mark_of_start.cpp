#include "grammar/body/mark_of_start.hpp"

#include "grammar/bytes.hpp"
#include "grammar/marks/repeated_mark.hpp"

namespace cablelint::grammar {
namespace {

// (C), (SBU): read faster than they are looked for among the marks read last.
bool is_one_short_word(std::string_view text, std::uint32_t at, std::uint32_t limit) {
  return at + 2 < limit && (text[at + 2] == ')' || (at + 4 < limit && text[at + 4] == ')'));
}

}  // namespace

std::int32_t take_mark(std::string_view text, std::uint32_t at, std::uint32_t limit, MarkPlace place,
                       const Vocabulary& words, Telegram& t) {
  if (at >= limit) return -1;
  if ((text[at] == '(' && !is_one_short_word(text, at, limit) && repeat_mark(text, at, limit, t)) ||
      read_portion(text, at, limit, place, words, t.mark_tokens, t.marks.emplace_back()))
    return static_cast<std::int32_t>(t.marks.size()) - 1;
  t.marks.pop_back();
  return -1;
}

void read_mark_below(std::string_view text, std::uint32_t limit, const Vocabulary& words, Telegram& t,
                     Start& out) {
  std::uint32_t at = skip_spaces(text, out.text, limit);
  if (at < limit && text[at] == '\\') at = skip_spaces(text, at + 1, limit);  // left at a line end
  const bool torn = at < limit && text[at] == '.' && !out.form.dot;  // 2 / . (C)
  if (torn) at = skip_blanks(text, at + 1, limit);
  if (at == limit || (!opens_mark(text[at]) && !is_upper(text[at]))) return;
  out.mark = take_mark(text, at, limit, MarkPlace::after_number, words, t);
  if (!out.marked()) return;
  out.form.dot |= torn;
  out.text = t.marks.back().span.end;
}

}  // namespace cablelint::grammar
