// Lists inside paragraphs are set as the paragraphs are: 1. 2. (1. 2.) 3. (1. 2. 3. 4.) 4.
// Where one number at a time leads to a gap or a repeat, all of them are read together.
#include <array>

#include "grammar/body/numbering_pass.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::size_t longest = 128;  // starts, and their numbers

// Which of the numbers may be paragraphs that run 1, 2, 3 when lists of two or more stand between them and none
// behind the last. A list's last item leaves open which paragraph it stands in.
class Lists {
 public:
  // `alike`: set as the paragraphs are. False when the numbers were none such with this one; it is left out then.
  bool add(std::int32_t number, bool alike, bool may_be_paragraph) {
    if (size_ == longest || number >= static_cast<std::int32_t>(longest)) return false;
    const auto n = static_cast<std::size_t>(number);
    Step& step = steps_[size_];
    step = {n, alike, false, {}};
    if (size_ == 0)
      step.paragraph = n == 1;
    else
      follow(steps_[size_ - 1], step);
    step.paragraph &= may_be_paragraph;
    const bool fits = step.paragraph || step.lists_in.any();
    if (fits) ++size_;
    return fits;
  }

  // Calls is_paragraph(place) for the paragraphs, from the last; false when the last is none.
  template <class Found>
  bool each(Found&& is_paragraph) const {
    if (size_ == 0 || !steps_[size_ - 1].paragraph) return false;
    std::size_t in = 0;  // the paragraph whose list we are in; 0: none
    for (std::size_t i = size_; i-- > 0;) {
      const std::size_t n = steps_[i].number;
      if (in == 0) is_paragraph(i);
      if (i == 0) break;
      const Step& before = steps_[i - 1];
      if (in == 0)
        in = before.paragraph && before.number + 1 == n ? 0 : n - 1;
      else if (n == 1 && before.paragraph && before.number == in)
        in = 0;
    }
    return true;
  }

 private:
  struct Step {
    std::size_t number;
    bool alike;
    bool paragraph;  // it may be one
    std::bitset<longest> lists_in;  // it may be an item in these paragraphs
  };

  static void follow(const Step& before, Step& step) {
    const bool list_may_end = before.number >= 2;
    step.paragraph = (before.paragraph && before.number + 1 == step.number) ||
                     (list_may_end && before.lists_in[step.number - 1]);
    if (step.number == before.number + 1 && (before.alike || !step.alike)) step.lists_in = before.lists_in;
    if (step.number != 1) return;
    if (list_may_end) step.lists_in = before.lists_in;
    if (before.paragraph) step.lists_in.set(before.number);
  }

  std::array<Step, longest> steps_;
  std::size_t size_ = 0;
};

}  // namespace

// Where the paragraphs are marked only what is marked counts.
bool Numbering::runs_with_lists() {
  std::array<Start*, longest> taken;
  std::size_t size = 0;
  const Start* first = nullptr;
  Lists lists;
  for (Start& s : starts_) {
    if (!first && s.accepted) first = &s;
    if (s.region != 0) return false;
    if (!first || s.number == 0 || s.marked() != first->marked() || (s.part && !s.accepted) ||
        (s.doubtful && !s.accepted))
      continue;
    const bool wrapped =
        !can_count(s) && !(size > 0 && taken[size - 1]->lower);  // "... and may be" / "2. by the spring."
    if (wrapped && !s.accepted) continue;
    const bool alike = can_count(s) && likeness(s, *first) == same_look && !s.mid_sentence;
    if (lists.add(s.number, alike, alike && (first->lower || !s.lower)))
      taken[size++] = &s;
    else if (alike || s.accepted)
      return false;
  }
  if (!lists.each([](std::size_t) {})) return false;
  for (std::size_t i = 0; i < size; ++i) taken[i]->accepted = false;
  lists.each([&](std::size_t i) { taken[i]->accepted = true; });
  for (std::size_t i = 0; i < size; ++i) taken[i]->item = taken[i]->marked() && !taken[i]->accepted;
  return true;
}

}  // namespace cablelint::grammar
