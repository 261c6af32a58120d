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

// `p` comes after `before`: by its section, or by its page, which some page lines do not have.
constexpr bool rises(const PageLine& before, const PageLine& p) {
  return p.section == before.section ? p.page < 0 || p.page > before.page : p.section > before.section;
}

// The first page line behind `from` that counts for a rule; null when there is none.
template <class Counts>
const PageLine* next_page_line(const Telegram& t, const PageLine& from, Counts counts) {
  const PageLine* const end = t.page_lines.data() + t.page_lines.size();
  const PageLine* const next = std::find_if(&from + 1, end, counts);
  return next == end ? nullptr : next;
}

// "001.2 OF 002" of a page line.
inline Span place_on_page_line(const Telegram& t, const PageLine& p) {
  return trim(t.text, {std::max(p.span.begin, p.number_span.end), p.span.end});
}

// Where the text stands: a heading or page line before its first paragraph belongs to front matter that may
// stand twice, one behind the last paragraph before the numbers begin again to a second copy (DMG007).
class FirstCopy {
 public:
  explicit FirstCopy(const Telegram& t) {
    const std::uint32_t heading_end =
        t.classification() ? t.classification()->span.begin : 0;  // it may stand twice
    for (const Damage& d : t.damage) twice_ |= d.kind == DamageKind::copy_twice && d.span.begin >= heading_end;
    const Paragraph* last = nullptr;
    for (const Paragraph& p : t.paragraphs) {
      if (p.quoted || p.number == 0) continue;
      if (!last) begin_ = p.span.begin;
      if (last && p.number == 1) {
        end_ = last->span.begin;
        return;
      }
      last = &p;
    }
    if (!last) begin_ = t.body;
  }

  bool holds(Span s) const { return !twice_ && s.begin >= begin_ && s.begin <= end_; }

 private:
  static constexpr std::uint32_t nowhere = 0xFFFFFFFF;
  std::uint32_t begin_ = nowhere, end_ = nowhere;
  bool twice_ = false;
};

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
