// Nothing in the cable is marked: the numbers, and how they are set, must tell which begin paragraphs.
#include "grammar/body/numbering_pass.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::int32_t widest_gap = 3;     // unmarked numbers that jump further are no paragraphs
constexpr std::int32_t highest_first = 60; // an unmarked part two may begin this high

}  // namespace

// Nothing is marked: the numbers and how they are set must tell.
bool Numbering::fits_unmarked(std::size_t i) {
  const Start& s = starts_[i];
  if (!can_count(s)) {
    in_list(i);
    return false;
  }
  if (s.glued) return fills_gap(i);
  if (max_ == 0) return can_be_first(i);
  const int look = likeness(s, starts_[main_]);
  if (s.number == max_ + 1) return continues(i, look);
  if (in_list(i)) return false;
  if (look < same_look || s.form.mid_line || s.mid_sentence) return false;
  const bool after_stray = stray_ > 0 && s.number > stray_;
  if (!after_stray && (s.number > max_ ? leaves_gap(i) : repeats(i))) return true;
  stray_ = s.number;
  return false;
}

// "End summary.2. Text": the only 2, and 3 follows.
bool Numbering::fills_gap(std::size_t i) const {
  const std::int32_t number = starts_[i].number;
  return number == max_ + 1 && !following_.with_number(i, number) && following_.with_number(i, number + 1);
}

bool Numbering::can_be_first(std::size_t i) const {
  const Start& s = starts_[i];
  if (s.mid_sentence && (s.number != 1 || !s.form.after_blank)) return false;
  if (s.number == 1) return true;
  const Start* next = following_.next_like(i, max_);
  if (s.number == 2 && next && next->number == 1 && following_.has_like(i, 3)) return true;  // 2 1 3
  return s.number <= highest_first && !s.form.mid_line && next && next->number == s.number + 1;
}

bool Numbering::continues(std::size_t i, int look) {
  const Start& s = starts_[i];
  const Start* again = following_.with_number(i, s.number);
  const int item_look = list_next_ == s.number ? likeness(s, starts_[list_]) : 0;
  if (list_next_ == s.number && (look < item_look || (again && item_look == same_look))) {
    list_ = i;
    ++list_next_;
    return false;
  }
  if (again) {
    const int better = likeness(*again, starts_[main_]) - look;
    const auto k = static_cast<std::size_t>(again - starts_.data());
    if (better > 0 || (better == 0 && is_quoted_before(i, k))) return false;
  }
  if (s.mid_sentence && (again || !s.form.after_blank)) return following_.with_number(i, s.number + 1) && !again;
  return true;
}

// 1 1 2 3, 1 1 3, 2 1 3: set like the paragraphs, and the numbers that follow are needed for these.
bool Numbering::is_first_again(std::size_t i) const {
  const Start& s = starts_[i];
  if (likeness(s, starts_[main_]) < same_look || s.form.mid_line || max_ > 2) return false;
  if (s.lower && !starts_[main_].lower) return false;
  const Start* next = following_.next_like(i, max_);
  if (!next) return false;
  // 1. 2. 3. on lines that touch: the items of a list
  if (next != &starts_[i + 1] && starts_[i + 1].number == 2 && can_count(starts_[i + 1])) return false;
  if (next->number == max_ + 1)
    return !following_.has_like(static_cast<std::size_t>(next - starts_.data()), max_ + 1);
  return next->number == max_ + 2 && !following_.has_like(i, max_ + 1);
}

bool Numbering::in_list(std::size_t i) {
  const Start& s = starts_[i];
  if (s.number == 1 && max_ > 0 && is_first_again(i)) return false;
  if (s.number == 1 && max_ > 0) {
    list_ = i;
    list_next_ = 2;
    return true;
  }
  if (list_next_ == 0 || s.number != list_next_) return false;
  // 4. on a line of its own behind 1. 2. 3. in mid-line is set like the paragraphs, and unlike the list
  if (max_ > 0 && likeness(s, starts_[main_]) == same_look && likeness(s, starts_[list_]) < same_look)
    return false;
  ++list_next_;
  list_ = i;
  return max_ > 0 && s.number != max_ + 1;
}

bool Numbering::leaves_gap(std::size_t i) const {
  const Start& s = starts_[i];
  if (s.number > max_ + 1 + widest_gap) return false;
  const Start* next = following_.next_like(i, max_);
  if (following_.has_like(i, max_ + 1)) return next && next->number == max_ + 1;  // swapped
  return !next || next->number == s.number + 1 || (next->number <= max_ && following_.has_like(i, s.number + 1));
}

bool Numbering::repeats(std::size_t i) const {
  const Start* next = following_.next_like(i, max_);
  if (!seen_[static_cast<std::size_t>(starts_[i].number)] || !next) return true;
  // 4. 7. 9. quoted between paragraphs 6 and 7, or 5 and 6
  const bool needed = next->number == max_ + 1 || next->number == max_ + 2;
  if (needed && starts_[i].number < max_)
    return !following_.has_like(static_cast<std::size_t>(next - starts_.data()), max_ + 1);
  return needed || next->number == starts_[i].number + 1;
}

}  // namespace cablelint::grammar
