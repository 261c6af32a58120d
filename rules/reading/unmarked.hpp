#pragma once

#include <algorithm>

#include "grammar/heading/archive.hpp"
#include "rules/cable.hpp"
#include "rules/report.hpp"

// Paragraphs that lack a portion mark; common to POR001, POR002 and POR003.
namespace cablelint::rules {

// "XXXXXXXXXXXX" or "(XX)" in the place of the first word: the mark may be under the redaction. The text is not
// empty.
inline bool begins_redacted(std::string_view text) {
  const bool bracket = text.front() == '(' || text.front() == '[';
  if (bracket) text.remove_prefix(1);
  for (const std::string_view word : {"REDACTED", "Redacted", "DELETED", "Deleted", "EXCISED", "Excised"})
    if (bracket && text.starts_with(word)) return true;
  const auto run = std::min(text.find_first_not_of('X'), text.size());
  return run >= (bracket ? 1U : 3U);
}

// "5. Key points:" and "5. Fees and dues" whose points carry the marks. A sentence there is text of its own.
inline bool leads_to_marked_points(const Cable& c, const Paragraph& p) {
  constexpr std::uint32_t longest_lead = 80;
  if (p.children.empty()) return false;
  const Subparagraph& first = c.t.subparagraphs[p.children.first];
  const auto lead = c.view(trim(c.t.text, {p.text.begin, std::max(p.text.begin, first.span.begin)}));
  const bool sentence = !lead.empty() && is_one_of(lead.back(), ".?!") && lead.find(' ') != lead.npos;
  return first.mark >= 0 && lead.size() <= longest_lead && !sentence;
}

// "7. (C" or "7." where the text of the copy is cut off.
inline bool at_cut(const Cable& c, Span s) {
  constexpr std::size_t rest = 8;
  return c.truncated && s.end + rest >= c.t.text.size();
}

// [1 paragraph (5 lines) not declassified], (b)(1): the text is taken out.
inline bool is_taken_out(const Cable& c, Span text) {
  const auto begins = [&](const Damage& d) {
    return d.kind == DamageKind::redaction && d.span.contains(text.begin);
  };
  return grammar::is_release_codes(c.t.text, text) ||
         (c.redacted && std::any_of(c.t.damage.begin(), c.t.damage.end(), begins));
}

inline bool is_unmarked(const Cable& c, const Paragraph& p) {
  return is_own(p) && p.number > 0 && p.mark < 0 && !p.text.empty() && !begins_redacted(c.view(p.text)) &&
         !is_taken_out(c, p.text) && !leads_to_marked_points(c, p) && !(at_cut(c, p.span) && p.text.size() < 12);
}

// "The entire text of the note is on file."
inline bool is_text_of(std::string_view behind) {
  constexpr std::size_t word = 4;  // a blank or a line end, OF, and a blank
  return behind.size() > word && is_space(behind[0]) && to_upper(behind[1]) == 'O' && to_upper(behind[2]) == 'F' &&
         is_space(behind[3]);
}

// (C - ENTIRE TEXT) marks every paragraph at once, with or without its brackets.
inline bool has_entire_text_statement(const Cable& c) {
  for (const Paragraph& p : c.t.paragraphs)
    if (p.entire_text && !p.quoted) return true;
  const auto body = c.t.text.substr(std::min<std::size_t>(c.t.body, c.t.text.size()));
  for (const std::string_view words : {"ENTIRE TEXT", "Entire Text", "Entire text"})
    for (auto at = body.find(words); at != std::string_view::npos; at = body.find(words, at + 1))
      if (!is_text_of(body.substr(at + words.size()))) return true;
  return false;
}

// One finding for each unmarked paragraph, but a single one when no paragraph at all is marked.
inline void report_unmarked(const Cable& c, Report& report) {
  const bool none_marked = c.marked + c.unreadable == 0;
  const Span level = c.t.classification()->level_span;
  for (const Paragraph& p : c.t.paragraphs) {
    if (!is_unmarked(c, p)) continue;
    if (!report.any() && has_entire_text_statement(c)) return;
    if (none_marked && report.any()) {
      report.related(p.number_span, "also without a mark");
      continue;
    }
    report.add(p.number_span, {none_marked ? "no paragraph carries" : "this paragraph does not carry", level})
        .related(c.anchor, "classification line");
  }
}

}  // namespace cablelint::rules
