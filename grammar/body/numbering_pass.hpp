#pragma once

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <vector>

#include "grammar/body/following.hpp"

namespace cablelint::grammar {

// One pass over the starts in order. `max_` is the highest number so far, so `max_ + 1` is expected next.
class Numbering {
 public:
  explicit Numbering(std::vector<Start>& starts) : starts_(starts), following_(starts) {
    for (std::size_t i = starts.size(); i-- > 0;)
      any_marked_ |= starts[i].marked() && !starts[i].entire_text && starts[i].number > 0 &&
                     starts[i].region == 0 && !may_be_citation(starts[i]);
  }

  // True when the numbers run 1, 2, 3, all with marks or all without.
  bool run();

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
  bool is_mark_of_number_above(std::size_t i) const;
  bool in_quotation(Start& s);
  bool looks_own(const Start& s) const;

  // What a mark stands behind.
  bool marked_counts(std::size_t i);
  bool is_item_with_brackets(std::size_t i) const;
  bool is_marked_list_item(std::size_t i);

  // Numbers without a mark: among marked ones (numbering.cpp), and where nothing is marked (unmarked_numbers.cpp).
  bool unmarked_counts(std::size_t i);
  bool fits_marked(std::size_t i) const;
  const Start* item_before(std::size_t i) const;
  bool goes_on_in_list(std::size_t i) const;
  bool ends_list(std::size_t i) const;
  bool follows_list_item(std::size_t i) const;
  bool better_one_follows(std::size_t i, const Start& like, const Start* until) const;
  bool is_quoted_before(std::size_t i, std::size_t k) const;
  bool fits_unmarked(std::size_t i);
  bool fills_gap(std::size_t i) const;
  bool can_be_first(std::size_t i) const;
  bool continues(std::size_t i, int look);
  bool is_first_again(std::size_t i) const;
  bool in_list(std::size_t i);
  bool leaves_gap(std::size_t i) const;
  bool repeats(std::size_t i) const;

  // All of them together (lists_inside.cpp).
  bool runs_with_lists();

  static constexpr std::int32_t most = 1000;  // numbers have three digits at most

  std::vector<Start>& starts_;
  Following following_;
  std::bitset<most> seen_;
  std::int32_t max_ = 0;
  std::size_t main_ = 0;  // the start accepted last
  std::int32_t list_next_ = 0;  // next number of the list inside the paragraph; 0: no list
  std::size_t list_ = 0;  // the last item of that list
  std::int32_t stray_ = 0;  // the last number refused since then that is set like a paragraph's
  std::uint32_t region_ = 0, left_ = 0;  // the quotation we are in, the last one that has ended
  std::int32_t quoted_max_ = 0;
  std::size_t quoted_ = 0;  // the start accepted last in the quotation
  bool any_marked_ = false;
  bool steady_ = true;  // each number accepted so far was the next one
  bool own_marked_ = false, own_unmarked_ = false;
};

}  // namespace cablelint::grammar
