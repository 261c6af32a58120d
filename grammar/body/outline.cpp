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

constexpr std::uint32_t glued_reach = 2000;  // bytes of a line in which a glued classification line is looked for
constexpr std::size_t farthest = 200;  // lines other than heading lines before the classification line

bool has_mrn(const ClassificationLine& c) { return !c.mrn_span.empty() || c.section.found(); }

// 1. text, (C) text: no classification line follows any more.
bool begins_text(std::string_view text, Span s) {
  std::uint32_t at = s.begin;
  if (text[at] == '(') return true;
  while (at < s.end && !is_word(text[at])) ++at;  // a pilcrow
  const std::uint32_t digits = skip_digits(text, at, s.end);
  return digits > at && digits - at <= 3 && digits < s.end && text[digits] == '.';
}

bool begins_front_matter(std::string_view text, Span s) {
  return match_label(text, s.begin, s.end, true).field != Field::none;
}

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

// SECDEF WASHDC 7474 between addressees is near to SECRET by its letters alone; numbers of cables have six digits
// there, and posts are known.
bool is_addressee_number(std::string_view text, const ClassificationLine& c, const Vocabulary& words) {
  constexpr std::uint32_t most_digits = 4;
  return c.misspelt && !c.spaced && !c.section.found() && !c.post.empty() && c.number_span.size() <= most_digits &&
         !is_known_post(view(text, c.post), words);
}

void set_main(Draft& d, const ClassificationLine& line) {
  d.t.main = static_cast<std::int32_t>(d.t.classifications.size());
  d.t.classifications.push_back(line);
}

}  // namespace

std::size_t read_classification_lines(Draft& d, std::size_t i, bool in_place, ClassificationLine& out) {
  Telegram& t = d.t;
  const Span line = trim(t.text, t.lines[i].content());
  out = ClassificationLine{};
  if (!read_classification(t.text, line, in_place, d.words, t, out)) return 0;
  // UNCLAS SECTION 01 OF 02, and OSLO 000412 below it.
  const bool whole = !out.mrn_span.empty() || !out.banner.empty();
  if (whole || i + 1 >= t.lines.size() || out.span.end != line.end) return 1;
  std::size_t below = i + 1;
  Span next = trim(t.text, t.lines[below].content());
  if (next.empty() && below + 1 < t.lines.size()) {
    next = trim(t.text, t.lines[++below].content());
    if (Section s; !match_section(t.text, next.begin, next.end, s)) return 1;
  }
  if (next.empty() || is_heading_line(t.text, next) || begins_front_matter(t.text, next)) return 1;
  if (PageLine page; read_page_line(t.text, next, page)) return 1;
  ClassificationLine both;
  if (!read_classification(t.text, {line.begin, next.end}, in_place, d.words, t, both) || !has_mrn(both)) return 1;
  if (out.section.found() && (both.mrn_span.begin != next.begin || both.number < 0)) return 1;
  out = both;
  return below - i + 1;
}

bool beside_page_line(Draft& d, std::size_t i) {
  if (i < d.level_run.first || i >= d.level_run.last) d.level_run = level_run_at(d.t, i);
  return d.level_run.beside_page;
}

// "Cable dated:2009-02-03T09:00:00S E C R E T SECTION 01 OF 05 ...", "... 1234<TAB>S E C R E T POST 000111": the
// line stands behind something else, looked for only when it stands nowhere by itself.
std::size_t find_glued_classification(Draft& d, std::uint32_t& at) {
  Telegram& t = d.t;
  for (std::size_t i = 0; i < t.lines.size() && i < farthest; ++i) {
    const Span line = trim(t.text, t.lines[i].content());
    if (line.empty()) continue;
    if (begins_text(t.text, line)) break;
    const std::uint32_t end = std::min(line.end, line.begin + glued_reach);
    for (std::uint32_t k = line.begin + 1; k < end; ++k) {
      if (is_alpha(t.text[k - 1]) || !may_be_classification(t.text, {k, end})) continue;
      ClassificationLine c;
      if (!read_classification(t.text, {k, line.end}, false, d.words, t, c) || c.number < 0) continue;
      if (!c.spaced && c.level != Level::unclassified) continue;  // prose has SECRET and a number too
      set_main(d, c);
      t.lines[i].kind = LineKind::classification;
      at = c.span.end;
      return i;
    }
  }
  return t.lines.size();
}

std::size_t find_main_classification(Draft& d, std::uint32_t& at) {
  Telegram& t = d.t;
  std::size_t alone = t.lines.size();  // a level word alone, in case no full line follows
  std::size_t alone_row = 0;
  bool in_place = true;  // misspelt words count until the first field
  bool addressed = false;  // below a line of the heading, with no blank line between
  std::size_t others = 0;
  for (std::size_t i = 0; i < t.lines.size(); ++i) {
    const Span line = trim(t.text, t.lines[i].content());
    if (line.empty()) {
      addressed = false;
      continue;
    }
    if (is_heading_line(t.text, line)) {
      in_place = addressed = true;
      alone = t.lines.size();  // what stood above the heading belongs to the record
      continue;
    }
    if (is_archive_mark(t.text, line)) {
      t.lines[i].kind = LineKind::archive;
      continue;
    }
    ClassificationLine c;
    std::size_t n =
        in_place || may_be_classification(t.text, line) ? read_classification_lines(d, i, in_place, c) : 0;
    if (n != 0 && addressed && is_addressee_number(t.text, c, d.words)) n = 0;
    if (n != 0 && has_mrn(c)) {
      set_main(d, c);
      for (std::size_t k = i; k < i + n; ++k) t.lines[k].kind = LineKind::classification;
      at = c.span.end;
      return i + n - 1;
    }
    if (n != 0) {
      c.role = beside_page_line(d, i) ? ClassRole::page_word
               : c.banner.empty()     ? ClassRole::repeat
                                      : ClassRole::record_banner;
      t.classifications.push_back(c);
      if (alone == t.lines.size() && c.role != ClassRole::page_word) {
        alone = i;
        alone_row = t.classifications.size() - 1;
      }
    }
    // A record dump may print fields of its own before the cable; the text itself ends the search.
    if (begins_front_matter(t.text, line)) in_place = false;
    if (begins_text(t.text, line) || ++others > farthest) break;
  }
  if (const std::size_t glued = find_glued_classification(d, at); glued < t.lines.size()) return glued;
  if (alone == t.lines.size()) return t.lines.size();
  t.main = static_cast<std::int32_t>(alone_row);
  t.classifications[alone_row].role = ClassRole::main;
  t.lines[alone].kind = LineKind::classification;
  at = t.classifications[alone_row].span.end;
  return alone;
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
