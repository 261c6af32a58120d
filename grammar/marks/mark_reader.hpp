#pragma once

#include <algorithm>

#include "grammar/marks/mark_words.hpp"

namespace cablelint::grammar {

constexpr bool is_slash(SeparatorKind k) {
  return k == SeparatorKind::single_slash || k == SeparatorKind::double_slash || k == SeparatorKind::many_slashes;
}

// Reads the items of a mark from left to right; `list_` is what the words behind a control belong to.
// Levels and controls are in mark_words.cpp, what hangs on them in mark_lists.cpp.
class MarkReader {
 public:
  MarkReader(std::string_view text, const MarkItems& items, const Vocabulary& words,
             std::vector<MarkToken>& tokens, Marking& out)
      : text_(text), items_(items), words_(words), tokens_(tokens), out_(out) {}

  MarkReading read();

 private:
  void separator();
  bool ends_list(SeparatorKind k) const;
  void word();
  bool mark();
  bool take_level(const MarkWord& w);
  void take(const MarkWord& w);

  // Each reads what it is named for at the current item, or returns false.
  bool country();
  bool and_word();
  bool leading_country();
  bool entire_text();
  bool compartment();
  // SAR-BRA, SI-CAN: what stands behind the control's hyphen is no country.
  bool names_compartment() const {
    const bool programs = list_ == Operand::programs && last_ == SeparatorKind::single_slash;
    return programs || ((list_ == Operand::programs || list_ == Operand::compartments) && !is_slash(last_));
  }
  bool glued();
  bool declassification();
  void other();
  CountrySet& list_set();

  void push(std::size_t n, TokenKind kind, std::uint8_t value = 0, std::uint16_t id = 0, bool long_form = false) {
    tokens_.push_back({{items_[at_].begin, items_[at_ + n - 1].end}, kind, value, id, long_form});
    at_ += n;
  }
  void note_unknown(std::size_t item) {
    ++reading_.unknowns;
    reading_.unknown = std::min(reading_.unknown, item);
  }
  void sound() {
    if (reading_.unknown == MarkReading::none && !lost_) reading_.sound = at_;
  }
  std::string_view bytes(std::size_t i) const { return view(text_, items_[i].span()); }

  std::string_view text_;
  const MarkItems& items_;
  const Vocabulary& words_;
  std::vector<MarkToken>& tokens_;
  Marking& out_;
  MarkReading reading_;
  std::size_t at_ = 0;
  Operand list_ = Operand::none;
  SeparatorKind last_ = SeparatorKind::blank;
  CountrySet pending_;           // countries met outside a list
  std::size_t pending_at_ = 0;
  bool displays_ = false;        // the list is DISPLAY ONLY's
  bool fgi_first_ = false;
  bool lost_ = false;            // a name in a release list that no table has
};

// Letter case and separators.
inline bool has_lower(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}
inline bool is_word(std::string_view s, std::string_view capitals) {
  return std::equal(s.begin(), s.end(), capitals.begin(), capitals.end(),
                    [](char a, char b) { return a == b || (a >= 'a' && a <= 'z' && a - 'a' + 'A' == b); });
}

}  // namespace cablelint::grammar
