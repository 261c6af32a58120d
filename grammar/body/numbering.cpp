#include "grammar/body/numbering.hpp"

#include <algorithm>

#include "grammar/body/numbering_pass.hpp"

namespace cablelint::grammar {

bool Numbering::run() {
  for (std::size_t i = 0; i < starts_.size(); ++i) {
    Start& s = starts_[i];
    if (s.region != 0 && in_quotation(s)) continue;
    if (s.part && (s.number != max_ + 1 || following_.has_whole(i))) continue;
    s.accepted = s.number == 0 ? s.form.after_blank && s.marked() && !is_mark_of_number_above(i)
                 : s.marked()  ? marked_counts(i)
                               : unmarked_counts(i);
    if (s.accepted && s.number > 0) accept(i);
  }
  if (!steady_ && !(own_marked_ && own_unmarked_) && runs_with_lists()) steady_ = true;
  return steady_ && max_ > 0 && !(own_marked_ && own_unmarked_);
}

// "... and ships. 2." / blank line / "(C) He left."
bool Numbering::is_mark_of_number_above(std::size_t i) const {
  return i > 0 && starts_[i - 1].accepted && starts_[i - 1].text > starts_[i].begin;
}

// The quoted cable ends where the own sequence goes on; true while it lasts.
bool Numbering::in_quotation(Start& s) {
  if (s.region <= left_) return false;
  if (s.region != region_) {
    region_ = s.region;
    quoted_max_ = 0;
  }
  const bool goes_on = s.number == max_ + 1 && (s.number != quoted_max_ + 1 || looks_own(s)) && max_ > 0 &&
                       s.marked() == any_marked_ && !s.form.mid_line;
  if (goes_on) {
    left_ = s.region;
    return false;
  }
  s.quoted = true;
  s.accepted = can_count(s) && (s.marked() || s.number == quoted_max_ + 1);
  if (!s.accepted) return true;
  quoted_max_ = std::max(quoted_max_, s.number);
  quoted_ = static_cast<std::size_t>(&s - starts_.data());
  return true;
}

// Set as the own paragraphs are, and not as those of the quotation.
bool Numbering::looks_own(const Start& s) const {
  return quoted_max_ > 0 && likeness(s, starts_[main_]) == same_look && likeness(s, starts_[quoted_]) < same_look;
}

bool Numbering::marked_counts(std::size_t i) {
  const Start& s = starts_[i];
  if (s.form.mid_line) {
    if (seen_[static_cast<std::size_t>(s.number)] || s.number <= max_) return false;
    if (s.glued) return s.number == max_ + 1 && !following_.has_better(i, true);
    if (s.number == max_ + 1) return true;
    const Start* next = following_.next_marked(i, max_);
    return next && next->number == s.number + 1;
  }
  if (s.form.alone && s.mid_sentence && s.number != max_ + 1) return false;  // "by March" / "15." and a mark below
  if (may_be_citation(s) && (s.number != max_ + 1 || following_.has_better(i, any_marked_))) return false;
  if (s.doubtful && is_item_with_brackets(i)) return false;
  starts_[i].item = is_marked_list_item(i);
  return !s.item;
}

// 1. (EU) Smith / 2. (PLO) Jones in a paragraph: what stands in brackets is no mark.
bool Numbering::is_item_with_brackets(std::size_t i) const {
  const Start& s = starts_[i];
  if (max_ == 0) return false;
  if (s.number > 1) return goes_on_in_list(i) && (s.number <= max_ || following_.has_surely_marked(i, max_ + 1));
  return i + 1 < starts_.size() && starts_[i + 1].number == 2 && !starts_[i + 1].surely_marked();
}

// 1. (U) 2. (U) inside a paragraph, when the own numbers go on afterwards.
bool Numbering::is_marked_list_item(std::size_t i) {
  const Start& s = starts_[i];
  if (max_ == 2 && !seen_[1]) return false;  // 2 1 3
  if (s.number > max_ || max_ < 2 || (s.number != 1 && list_next_ != s.number)) return false;
  for (std::size_t k = i + 1; k < following_.horizon(i); ++k)
    if (starts_[k].marked() && starts_[k].region == s.region && starts_[k].number == max_ + 1) {
      list_next_ = s.number + 1;
      return true;
    }
  return false;
}

bool Numbering::unmarked_counts(std::size_t i) { return any_marked_ ? fits_marked(i) : fits_unmarked(i); }

// Among marked starts: the number is missing there, and no other start says it better.
bool Numbering::fits_marked(std::size_t i) const {
  const Start& s = starts_[i];
  if (s.number != max_ + 1 || !can_count(s) || (s.glued && !fills_gap(i))) return false;
  const Start* next = following_.next_marked(i, max_);
  if (next && next->number == s.number) return false;
  const bool fills_gap = next && next->number > s.number;
  if (!fills_gap && goes_on_in_list(i)) return false;
  if ((s.form.mid_line || (s.mid_sentence && !s.form.after_blank)) && !fills_gap) return false;
  const Start& like = next ? *next : starts_[main_];
  if (likeness(s, like) < same_look && follows_list_item(i)) return false;
  if (!fills_gap && (s.form.pilcrow != like.form.pilcrow || (s.form.indented && !like.form.indented) ||
                     (like.form.after_blank && !s.form.after_blank && !ends_list(i))))
    return false;
  return !better_one_follows(i, like, next);
}

// The item of a list in the last paragraph that stands before this number, if one does.
const Start* Numbering::item_before(std::size_t i) const {
  if (i == 0) return nullptr;
  const Start& before = starts_[i - 1];
  const bool item = !before.accepted && !before.surely_marked() && before.region == starts_[i].region &&
                    before.begin > starts_[main_].begin;
  return item ? &before : nullptr;
}

// 1. 2. 3. in the last paragraph, unless only this one is set like the paragraphs.
bool Numbering::goes_on_in_list(std::size_t i) const {
  const Start& s = starts_[i];
  const Start* item = item_before(i);
  if (!item || item->number != s.number - 1) return false;
  return likeness(s, starts_[main_]) < same_look || likeness(*item, starts_[main_]) == same_look;
}

// Straight below bullets, letters, or a list whose next number is another one: the list has ended.
bool Numbering::ends_list(std::size_t i) const {
  const Start* item = item_before(i);
  return starts_[i].below_items || (item && item->number != starts_[i].number - 1);
}

// 1. 2. 3.: the two before are items of a list.
bool Numbering::follows_list_item(std::size_t i) const {
  if (i == 0 || starts_[i].number < 2) return false;
  const Start& before = starts_[i - 1];
  return !before.accepted && !before.marked() && before.number == starts_[i].number - 1;
}

bool Numbering::better_one_follows(std::size_t i, const Start& like, const Start* until) const {
  const Start& s = starts_[i];
  for (std::size_t k = i + 1; k < following_.horizon(i) && &starts_[k] != until; ++k) {
    const Start& o = starts_[k];
    if (o.number != s.number || o.region != s.region || !can_count(o)) continue;
    const int more = likeness(o, like) - likeness(s, like);
    if (more > 0 || list_next_ == s.number || (more == 0 && is_quoted_before(i, k))) return true;
  }
  return false;
}

// 4. 7. 9. quoted between paragraphs 3 and 4: the 4 at `i` leads to no 5, that at `k` does.
bool Numbering::is_quoted_before(std::size_t i, std::size_t k) const {
  const Start* after = following_.next_like(i, max_);
  if (!after || after >= &starts_[k] || after->number <= starts_[i].number + 1) return false;
  const Start* next = following_.next_like(k, max_);
  return !next || next->number == starts_[k].number + 1;
}

bool resolve_numbering(std::vector<Start>& starts) { return Numbering(starts).run(); }

}  // namespace cablelint::grammar
