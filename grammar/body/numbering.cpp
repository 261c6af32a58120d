#include "grammar/body/numbering.hpp"

#include <algorithm>
#include <bitset>

#include "grammar/body/following.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::int32_t most = 1000;        // numbers have three digits at most
constexpr std::int32_t widest_gap = 3;     // unmarked numbers that jump further are no paragraphs
constexpr std::int32_t highest_first = 60; // an unmarked part two may begin this high

// One pass over the starts in order. `max_` is the highest number so far, so `max_ + 1` is expected next.
class Numbering {
 public:
  explicit Numbering(std::vector<Start>& starts) : starts_(starts), following_(starts) {
    for (std::size_t i = starts.size(); i-- > 0;)
      any_marked_ |= starts[i].marked() && !starts[i].entire_text && starts[i].number > 0 &&
                     starts[i].region == 0 && !may_be_citation(starts[i]);
  }

  // True when the numbers run 1, 2, 3, all with marks or all without.
  bool run() {
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      Start& s = starts_[i];
      if (s.region != 0 && in_quotation(s)) continue;
      s.accepted = s.number == 0 ? s.form.after_blank && s.marked()
                   : s.marked()  ? marked_counts(i)
                                 : unmarked_counts(i);
      if (s.accepted && s.number > 0) accept(i);
    }
    return steady_ && max_ > 0 && !(own_marked_ && own_unmarked_);
  }

 private:
  void accept(std::size_t i) {
    const Start& s = starts_[i];
    seen_.set(static_cast<std::size_t>(s.number));
    steady_ &= s.number == max_ + 1;
    (s.marked() ? own_marked_ : own_unmarked_) = true;
    max_ = std::max(max_, s.number);
    main_ = i;
    list_next_ = 0;
    stray_ = 0;
  }

  // The quoted cable ends where the own sequence goes on; true while it lasts.
  bool in_quotation(Start& s) {
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
  bool looks_own(const Start& s) const {
    return quoted_max_ > 0 && likeness(s, starts_[main_]) == same_look &&
           likeness(s, starts_[quoted_]) < same_look;
  }

  bool marked_counts(std::size_t i) {
    const Start& s = starts_[i];
    if (s.form.mid_line) {
      if (seen_[static_cast<std::size_t>(s.number)] || s.number <= max_) return false;
      if (s.number == max_ + 1) return true;
      const Start* next = following_.next_marked(i, max_);
      return next && next->number == s.number + 1;
    }
    if (may_be_citation(s) && (s.number != max_ + 1 || following_.has_better(i, any_marked_))) return false;
    return !is_marked_list_item(i);
  }

  // 1. (U) 2. (U) inside a paragraph, when the own numbers go on afterwards.
  bool is_marked_list_item(std::size_t i) {
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

  bool unmarked_counts(std::size_t i) { return any_marked_ ? fits_marked(i) : fits_unmarked(i); }

  // Among marked starts: the number is missing there, and no other start says it better.
  bool fits_marked(std::size_t i) const {
    const Start& s = starts_[i];
    if (s.number != max_ + 1 || !can_count(s)) return false;
    const Start* next = following_.next_marked(i, max_);
    if (next && next->number == s.number) return false;
    const bool fills_gap = next && next->number > s.number;
    if (!fills_gap && goes_on_in_list(i)) return false;
    if ((s.form.mid_line || (s.mid_sentence && !s.form.after_blank)) && !fills_gap) return false;
    const Start& like = next ? *next : starts_[main_];
    if (likeness(s, like) < same_look && follows_list_item(i)) return false;
    if (!fills_gap && (s.form.pilcrow != like.form.pilcrow || (s.form.indented && !like.form.indented) ||
                       (like.form.after_blank && !s.form.after_blank)))
      return false;
    return !better_one_follows(i, like, next);
  }

  // 1. 2. 3. in the last paragraph: the item before this one was no paragraph either.
  bool goes_on_in_list(std::size_t i) const {
    if (i == 0) return false;
    const Start& before = starts_[i - 1];
    return !before.accepted && !before.marked() && before.number == starts_[i].number - 1 &&
           before.region == starts_[i].region && before.begin > starts_[main_].begin;
  }

  // 1. 2. 3.: the two before are items of a list.
  bool follows_list_item(std::size_t i) const {
    if (i == 0 || starts_[i].number < 2) return false;
    const Start& before = starts_[i - 1];
    return !before.accepted && !before.marked() && before.number == starts_[i].number - 1;
  }

  bool better_one_follows(std::size_t i, const Start& like, const Start* until) const {
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
  bool is_quoted_before(std::size_t i, std::size_t k) const {
    const Start* after = following_.next_like(i, max_);
    if (!after || after >= &starts_[k] || after->number <= starts_[i].number + 1) return false;
    const Start* next = following_.next_like(k, max_);
    return !next || next->number == starts_[k].number + 1;
  }

  // Nothing is marked: the numbers and how they are set must tell.
  bool fits_unmarked(std::size_t i) {
    const Start& s = starts_[i];
    if (!can_count(s)) {
      in_list(i);
      return false;
    }
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

  bool can_be_first(std::size_t i) const {
    const Start& s = starts_[i];
    if (s.mid_sentence && (s.number != 1 || !s.form.after_blank)) return false;
    if (s.number == 1) return true;
    const Start* next = following_.next_like(i, max_);
    if (s.number == 2 && next && next->number == 1 && following_.has_like(i, 3)) return true;  // 2 1 3
    return s.number <= highest_first && !s.form.mid_line && next && next->number == s.number + 1;
  }

  bool continues(std::size_t i, int look) {
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
  bool is_first_again(std::size_t i) const {
    const Start& s = starts_[i];
    if (likeness(s, starts_[main_]) < same_look || s.form.mid_line || max_ > 2) return false;
    const Start* next = following_.next_like(i, max_);
    if (!next) return false;
    // 1. 2. 3. on lines that touch: the items of a list
    if (next != &starts_[i + 1] && starts_[i + 1].number == 2 && can_count(starts_[i + 1])) return false;
    if (next->number == max_ + 1)
      return !following_.has_like(static_cast<std::size_t>(next - starts_.data()), max_ + 1);
    return next->number == max_ + 2 && !following_.has_like(i, max_ + 1);
  }

  bool in_list(std::size_t i) {
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

  bool leaves_gap(std::size_t i) const {
    const Start& s = starts_[i];
    if (s.number > max_ + 1 + widest_gap) return false;
    const Start* next = following_.next_like(i, max_);
    if (following_.has_like(i, max_ + 1)) return next && next->number == max_ + 1;  // swapped
    return !next || next->number == s.number + 1 || (next->number <= max_ && following_.has_like(i, s.number + 1));
  }

  bool repeats(std::size_t i) const {
    const Start* next = following_.next_like(i, max_);
    if (!seen_[static_cast<std::size_t>(starts_[i].number)] || !next) return true;
    // 4. 7. 9. quoted between paragraphs 6 and 7, or 5 and 6
    const bool needed = next->number == max_ + 1 || next->number == max_ + 2;
    if (needed && starts_[i].number < max_)
      return !following_.has_like(static_cast<std::size_t>(next - starts_.data()), max_ + 1);
    return needed || next->number == starts_[i].number + 1;
  }

  std::vector<Start>& starts_;
  Following following_;
  std::bitset<most> seen_;
  std::int32_t max_ = 0;
  std::size_t main_ = 0;                 // the start accepted last
  std::int32_t list_next_ = 0;           // next number of the list inside the paragraph; 0: no list
  std::size_t list_ = 0;                 // the last item of that list
  std::int32_t stray_ = 0;               // the last number refused since then that is set like a paragraph's
  std::uint32_t region_ = 0, left_ = 0;  // the quotation we are in, the last one that has ended
  std::int32_t quoted_max_ = 0;
  std::size_t quoted_ = 0;               // the start accepted last in the quotation
  bool any_marked_ = false;
  bool steady_ = true;  // each number accepted so far was the next one
  bool own_marked_ = false, own_unmarked_ = false;
};

}  // namespace

bool resolve_numbering(std::vector<Start>& starts) { return Numbering(starts).run(); }

}  // namespace cablelint::grammar
