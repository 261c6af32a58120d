#include "grammar/fields/rest_of_line.hpp"

#include <algorithm>

#include "grammar/body/number_markup.hpp"
#include "grammar/body/starts.hpp"
#include "grammar/bytes.hpp"
#include "grammar/heading/page_line.hpp"

namespace cablelint::grammar {
namespace {

bool begins_text(Draft& d, const OpenField& f, std::uint32_t begin, std::uint32_t dot, std::uint32_t end) {
  Telegram& t = d.t;
  const std::size_t tokens = t.mark_tokens.size(), marks = t.marks.size();
  Start s;
  std::uint32_t limit = end;
  if (f.field == Field::authority)  // ... and (d). 1. / (C) Text
    limit = std::min(static_cast<std::uint32_t>(t.text.size()), end + farthest_mark_end);
  const bool start = read_start(d.t.text, {begin, end}, limit, d.words, t, s);
  t.mark_tokens.resize(tokens);
  t.marks.resize(marks);
  return start && !s.part && (s.marked() || s.form.pilcrow || (s.text > dot + 2 && f.field == Field::reference));
}

}  // namespace

void note_page_lines(Draft& d, const OpenField& f, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t shortest = 30;
  const ClassificationLine* own = d.t.classification();
  if (!own || !own->section.found() || end < at + shortest) return;
  PageLine page;
  for (; at < end && find_page_line(d.t.text, {at, end}, d.words, page); at = page.span.end) {
    page.inside_line = true;
    page.quoted = f.quoted;
    d.t.page_lines.push_back(page);
  }
}

std::uint32_t paragraph_behind_field(Draft& d, const OpenField& f, std::uint32_t from, std::uint32_t end) {
  const std::string_view text = d.t.text;
  for (std::uint32_t dot = std::max(f.begin + 1, from); dot < end; ++dot) {
    if (text[dot] != '.' || text[dot - 1] != '1') continue;
    const std::uint32_t digits = text[dot - 2] == '1' ? dot - 2 : dot - 1;
    if (digits <= f.begin) continue;
    const std::uint32_t begin = markup_up_to(text, digits, f.begin).at;
    if (begin <= f.begin || (begin == digits && !is_blank(text[digits - 1]))) continue;
    if (begins_text(d, f, begin, dot, end)) return begin;
  }
  return 0;
}

}  // namespace cablelint::grammar
