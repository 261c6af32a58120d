#pragma once

#include "grammar/body/ordinal.hpp"
#include "grammar/state.hpp"

namespace cablelint::grammar {

// "-- (A) Trade. -- (B) Aid. -- (C) Visas.": whether the bracket at `mark`, behind a bullet, holds the letter of a
// list, and no mark: (A) or (B), which are none, stand before it from `from` on.
bool is_letter_of_bullet(const Draft& d, std::uint32_t mark, std::uint32_t from);

// Bullets, letters and numbers in the middle of a line that a mark stands behind: "Two points: -- (S) One. -- (C)
// Two." A mark in a sentence ("the (S) option") has none before it.
class MidLineItems {
 public:
  // Of a paragraph's `text`.
  MidLineItems(Draft& d, Range& children, Span text)
      : d_(d), t_(d.t), text_(d.t.text), children_(children), first_(text.begin), end_(text.end) {}

  // Adds those that begin in `part`.
  void read(Span part) {
    if (!d_.item_marks.empty()) read_marked(part);
  }

  // (S) at a line start, with the bullet at the end of the line above; the text looked at begins at `from`.
  bool is_mark_of_bullet(std::uint32_t mark, std::uint32_t from) const;

 private:
  // How surely it is an item: by what stands before it, as the next of a row, or as the first "--" of one.
  enum class Place { none, behind_statement, in_row, behind_lead };

  static bool may_follow(Place place, std::string_view text);
  void read_marked(Span part);
  bool add(std::uint32_t mark, Span part);
  Place read_label(std::uint32_t mark, Span part, Subparagraph& out) const;
  Place read_bullet(std::uint32_t end, Span part, Subparagraph& out) const;
  Place read_ordinal(std::uint32_t end, Span part, Subparagraph& out) const;
  Place place_at(std::uint32_t label, Span part) const;
  bool repeats_sign(Span bullet) const;
  bool follows_last(const Ordinal& o) const;
  bool second_follows(const Ordinal& first, std::uint32_t behind) const;

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
  Range& children_;
  std::uint32_t first_, end_;
};

}  // namespace cablelint::grammar
