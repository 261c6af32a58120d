#pragma once

#include <algorithm>
#include <span>

#include "grammar/body/starts.hpp"

namespace cablelint::grammar {

inline bool can_count(const Start& s) { return s.number > 0 && (!s.listlike || s.marked()); }

// How alike two starts are set: an unmarked number must look like the paragraphs around it.
inline int likeness(const Start& a, const Start& b) {
  return (a.form.pilcrow == b.form.pilcrow ? 4 : 0) + (a.form.after_blank == b.form.after_blank ? 2 : 0) +
         (a.form.indented == b.form.indented ? 1 : 0) + (a.form.mid_line == b.form.mid_line ? 4 : 0);
}

inline constexpr int same_look = 11;

// SEC. / 40 (C) OF THE CODE, UNDER RULE 7 / (C) 2. THE FEE: text in capitals that cites a law
inline bool may_be_citation(const Start& s) { return (!s.form.dot || s.form.mark_first) && !s.form.after_blank; }

// What stands behind the start `i`, in the same text: its own or one quotation.
class Following {
 public:
  explicit Following(std::span<const Start> starts) : starts_(starts) {}

  // One behind the last that is looked at; keeps hostile texts linear.
  std::size_t horizon(std::size_t i) const {
    constexpr std::size_t look_ahead = 256;
    return std::min(starts_.size(), i + 1 + look_ahead);
  }

  // In mid-line only a number over `highest` counts.
  const Start* next_marked(std::size_t i, std::int32_t highest) const {
    return first(i, [&](const Start& s) {
      return s.surely_marked() && s.number > 0 && (!s.form.mid_line || s.number > highest);
    });
  }

  const Start* with_number(std::size_t i, std::int32_t number) const {
    return first(i, [&](const Start& s) {
      return s.number == number && can_count(s) && !s.mid_sentence && !may_be_citation(s);
    });
  }

  // The number of what may be a citation, where a paragraph begins as those of this text do.
  bool has_better(std::size_t i, bool marked) const {
    return first(i, [&](const Start& s) {
      return s.number == starts_[i].number && s.marked() == marked && can_count(s) && !may_be_citation(s) &&
             !s.mid_sentence;
    });
  }

  // 2. behind 2A.
  bool has_whole(std::size_t i) const {
    return first(i, [&](const Start& s) { return s.number == starts_[i].number && !s.part && can_count(s); });
  }

  bool has_surely_marked(std::size_t i, std::int32_t number) const {
    return first(i, [&](const Start& s) { return s.number == number && s.surely_marked(); });
  }

  bool has_like(std::size_t i, std::int32_t number) const {
    return first(i, [&](const Start& s) {
      return s.number == number && can_count(s) && likeness(s, starts_[i]) == same_look;
    });
  }

  // The next that is set alike and opens no list behind paragraph `highest`.
  const Start* next_like(std::size_t i, std::int32_t highest) const {
    return first(i, [&](const Start& s) {
      return can_count(s) && likeness(s, starts_[i]) == same_look && !s.mid_sentence && !opens_list(s, highest);
    });
  }

 private:
  template <class Wanted>
  const Start* first(std::size_t i, Wanted&& wanted) const {
    for (std::size_t k = i + 1; k < horizon(i); ++k)
      if (starts_[k].region == starts_[i].region && wanted(starts_[k])) return &starts_[k];
    return nullptr;
  }

  // 1. 2. behind other numbers, on lines that touch.
  bool opens_list(const Start& s, std::int32_t highest) const {
    if (s.number != 1 || highest < 2 || &s == &starts_.back()) return false;
    const Start& second = *(&s + 1);
    return second.number == 2 && !second.form.after_blank && !second.marked();
  }

  std::span<const Start> starts_;
};

}  // namespace cablelint::grammar
