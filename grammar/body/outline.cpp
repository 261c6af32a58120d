#include "grammar/body/outline.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/fields/labels.hpp"
#include "grammar/heading/archive.hpp"
#include "grammar/heading/heading_line.hpp"
#include "grammar/heading/is_heading_line.hpp"
#include "grammar/heading/mrn.hpp"
#include "grammar/heading/page_line.hpp"
#include "grammar/heading/section.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

LevelRun level_run_at(const Telegram& t, std::size_t i) {
  const auto content = [&](std::size_t k) { return trim(t.text, t.lines[k].content()); };
  const auto page_at = [&](std::size_t k) {
    PageLine page;
    const Span s = content(k);
    return !s.empty() && read_page_line(t.text, s, page) && page.form != PageForm::state;
  };
  const auto ends_page = [&](std::size_t k) {
    const Span s = content(k);
    return page_at(k) || t.view(s) == "NNNN" || t.view(s) == "NNN" || is_archive_mark(t.text, s);
  };
  const std::string_view word = t.view(content(i));
  const auto passed = [&](std::size_t k) { return content(k).empty() || t.view(content(k)) == word; };
  std::size_t before = i, behind = i + 1;
  while (before > 0 && passed(before - 1)) --before;
  while (behind < t.lines.size() && passed(behind)) ++behind;
  return {before, behind, (before > 0 && page_at(before - 1)) || (behind < t.lines.size() && ends_page(behind))};
}

// UNCLAS VALLETTA, and 000117 below it.
bool is_wrapped_number(std::string_view text, Span line) {
  constexpr std::uint32_t shortest = 3, shortest_before_words = 5;
  const std::uint32_t digits = skip_digits(text, line.begin, line.end) - line.begin;
  if (digits == line.size()) return digits >= shortest;
  return digits >= shortest_before_words && is_blank(text[line.begin + digits]);
}

// The line in which the classification line may go on that ends in line `i`, at `end`; 0: none.
std::size_t line_below(const Telegram& t, std::size_t i, const ClassificationLine& c, std::uint32_t end) {
  std::size_t below = i + 1;
  if (below >= t.lines.size()) return 0;
  Span next = trim(t.text, t.lines[below].content());
  if (c.span.end != end) return !next.empty() && is_wrapped_number(t.text, next) ? below : 0;
  if (next.empty() && below + 1 < t.lines.size()) {
    next = trim(t.text, t.lines[++below].content());
    if (Section s; !c.section.found() && !match_section(t.text, next.begin, next.end, s)) return 0;
  }
  if (next.empty() || is_heading_line(t.text, next) || begins_front_matter(t.text, next)) return 0;
  PageLine page;
  return read_page_line(t.text, next, page) ? 0 : below;
}

// `both` has found at `next`, where a line begins, what the classification line lacked up to `end`: UNCLAS SECTION
// 01 OF 02 / OSLO 000412, UNCLAS OSLO / 000412.
bool is_completed(const ClassificationLine& c, const ClassificationLine& both, std::uint32_t end,
                  std::uint32_t next) {
  if (!has_mrn(both)) return false;
  if (c.span.end != end) return both.number_span.begin == next && both.number >= 0;
  return !c.section.found() || (both.mrn_span.begin == next && both.number >= 0);
}

}  // namespace

bool begins_front_matter(std::string_view text, Span line) {
  return match_label_at_line(text, line.begin, line.end).field != Field::none;
}

std::uint32_t behind_quote_word(std::string_view text, Span line) {
  const auto skip = [&](std::uint32_t at, std::string_view word) {
    const auto end = at + static_cast<std::uint32_t>(word.size());
    if (!starts_with_word(text, at, line.end, word) || end == line.end || is_word(text[end])) return at;
    return skip_blanks(text, text[end] == ':' ? end + 1 : end, line.end);
  };
  const std::uint32_t begun = skip(line.begin, "BEGIN");
  for (const std::string_view word : {"QUOTE", "QTE", "TEXT", "MESSAGE"}) {
    const std::uint32_t at = skip(begun, word);
    if (at != begun) return at;
  }
  return line.begin;
}

std::size_t read_classification_lines(Draft& d, std::size_t i, bool in_place, ClassificationLine& out,
                                      std::uint32_t from) {
  Telegram& t = d.t;
  Span line = trim(t.text, t.lines[i].content());
  line.begin = std::max(line.begin, from);
  out = ClassificationLine{};
  if (!read_classification(t.text, line, in_place, d.words, t, out)) return 0;
  constexpr std::size_t most = 3;  // the level, the section, and post and number
  std::size_t lines = 1;
  for (std::size_t n = 1; n < most && out.mrn_span.empty() && out.banner.empty(); ++n) {
    const std::size_t below = line_below(t, i + lines - 1, out, line.end);
    if (below == 0) break;
    const Span next = trim(t.text, t.lines[below].content());
    ClassificationLine both;
    if (!read_classification(t.text, {line.begin, next.end}, in_place, d.words, t, both)) break;
    if (!is_completed(out, both, line.end, next.begin)) break;
    out = both;
    line.end = next.end;
    lines = below - i + 1;
  }
  return lines;
}

bool beside_page_line(Draft& d, std::size_t i) {
  if (i < d.level_run.first || i >= d.level_run.last) d.level_run = level_run_at(d.t, i);
  return d.level_run.beside_page;
}

std::size_t first_line_behind_heading(const Telegram& t) {
  std::size_t first = 0;
  for (std::size_t i = 0; i < t.lines.size(); ++i) {
    const Span s = trim(t.text, t.lines[i].content());
    if (is_of_heading(t.lines[i].kind)) first = i + 1;
    // The BT behind the text is no line of the heading.
    else if (first > 0 && !s.empty() && match_label(t.text, s.begin, s.end, true).field != Field::none)
      break;
  }
  return first;
}

}  // namespace cablelint::grammar
