#pragma once

#include <algorithm>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"

// SECTION nn OF mm on the cable's own headings, and sss.p OF ttt on its page lines.
namespace cablelint::rules {

constexpr bool in_range(const Section& s) { return s.number >= 1 && s.number <= s.total; }

// A heading with a readable SECTION; the cable's own line, a later section's, or one that stands again.
constexpr bool has_section(const ClassificationLine& l) {
  const bool own = l.role == ClassRole::main || l.role == ClassRole::section || l.role == ClassRole::repeat;
  return own && l.section.number >= 0 && l.section.total >= 0;
}

// A page line of this cable that says where it stands: 001.2 OF 002.
constexpr bool is_placed(const PageLine& p) {
  return !p.quoted && p.form == PageForm::state && p.section >= 0 && p.total >= 0;
}

constexpr bool in_range(const PageLine& p) { return p.section >= 1 && p.section <= p.total; }

// "001.2 OF 002" of a page line.
inline Span place_on_page_line(const Telegram& t, const PageLine& p) {
  return trim(t.text, {std::max(p.span.begin, p.number_span.end), p.span.end});
}

// The whole cable, or its text, stands a second time (DMG007): between two headings or page lines, or right
// behind the second, paragraph numbers begin again; or the text has not begun yet.
inline bool begins_again(const Telegram& t, Span first, Span second) {
  for (const Damage& d : t.damage)
    if (d.kind == DamageKind::copy_twice) return true;
  bool any = false;
  for (const Paragraph& p : t.paragraphs) {
    if (p.quoted || p.number == 0) continue;
    if (any && p.number == 1 && p.span.begin > first.begin) return true;
    if (p.span.begin > second.begin) return !any;
    any = true;
  }
  return !any;
}

// The number of sections that most headings and page lines state; 0 when none does. Of two that are stated
// equally often the first.
inline std::int32_t stated_total(const Telegram& t) {
  constexpr std::int32_t most = 256;
  std::int32_t votes[most] = {}, best = 0;
  const auto vote = [&](std::int32_t total) {
    if (total <= 0 || total >= most) return;
    ++votes[total];
    if (best == 0 || votes[total] > votes[best]) best = total;
  };
  for (const auto& l : t.classifications)
    if (has_section(l)) vote(l.section.total);
  for (const auto& p : t.page_lines)
    if (is_placed(p)) vote(p.total);
  return best;
}

// Two headings of the cable state different totals.
inline bool totals_differ(const Telegram& t) {
  const ClassificationLine* first = nullptr;
  for (const auto& l : t.classifications) {
    if (!has_section(l)) continue;
    if (first && l.section.total != first->section.total) return true;
    if (!first) first = &l;
  }
  return false;
}

}  // namespace cablelint::rules
