#include "grammar/fields/reference_letters.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/format/references.hpp"

namespace cablelint::grammar {
namespace lettering {

using Label = ReferenceLabel;

template <typename Rule>
struct action : format::p::nothing<Rule> {};

template <>
struct action<format::pilcrow_as_one> {
  static void apply0(Label& l) { l.damaged = true; }
};
template <>
struct action<format::ref_letter> {
  static void apply(const auto& in, Label& l) { l.letter = to_upper(*in.begin()); }
};
struct keep_label {
  static void apply(const auto& in, Label& l) { l.span = format::span_of(in, l.text); }
};
template <>
struct action<format::in_brackets> : keep_label {};
template <>
struct action<format::half_bracket> : keep_label {};
template <>
struct action<format::with_stop> : keep_label {};
template <>
struct action<format::stop_less> {
  static void apply(const auto& in, Label& l) {
    keep_label::apply(in, l);
    l.stop_less = true;
  }
};

}  // namespace lettering

namespace {

using Label = ReferenceLabel;

std::size_t index(const Label& l) { return static_cast<std::size_t>(l.letter - 'A'); }

// What may stand between an entry and the next letter.
bool is_between(char c) {
  return is_space(c) || c == '\\' || c == ',' || c == ';' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

// A letter alone, a bracket, or a pilcrow or the 1 for it with a letter behind.
bool may_begin_label(char c, char next) {
  if (is_alpha(c)) return !is_word(next);
  return c == '(' || (c == '1' && is_alpha(next)) || static_cast<unsigned char>(c) >= 0x80;
}

}  // namespace

ReferenceLetters::ReferenceLetters(std::string_view text, Span value) : text_(text), value_(value) {
  Label l;
  for (auto at = value.begin; next(at, l); at = l.span.end)
    if (is_strong(l)) last_strong_[index(l)] = l.span.begin;
}

bool ReferenceLetters::find(std::uint32_t from, Label& out) {
  Label l;
  for (auto at = from; next(at, l); at = l.span.end) {
    if (!begins_entry(l)) continue;
    Label again;
    if (next(l.span.end, again) && again.letter == l.letter && !again.stop_less &&
        !has_content(l.span.end, again.span.begin)) {
      l.doubled = true;
      l.span.end = again.span.end;
    }
    last_ = l.letter;
    last_end_ = l.span.end;
    out = l;
    return true;
  }
  return false;
}

bool ReferenceLetters::next(std::uint32_t from, Label& out) const {
  constexpr std::uint32_t longest = 16;
  for (auto at = from; at < value_.end; ++at) {
    const char c = text_[at];
    if (!may_begin_label(c, at + 1 < value_.end ? text_[at + 1] : ' ')) continue;
    const bool glued = at > value_.begin && is_word(text_[at - 1]);
    if (glued && !may_stand_glued(at)) continue;
    Label read{.text = text_, .begin = at};
    auto in = format::input(text_, {at, std::min(value_.end, at + longest)});
    if (!format::p::parse<format::ref_label, lettering::action>(in, read)) continue;
    read.brackets = text_[read.span.end - 1] == ')';
    read.glued = glued;
    out = read;
    return true;
  }
  return false;
}

// NORDHAVN 12B. STATE 345: the blank between number and letter is lost.
bool ReferenceLetters::may_stand_glued(std::uint32_t at) const {
  if (!is_digit(text_[at - 1]) || !is_upper(text_[at]) || at + 1 >= value_.end) return false;
  return text_[at + 1] == '.' || text_[at + 1] == ')';
}

bool ReferenceLetters::has_content(std::uint32_t begin, std::uint32_t end) const {
  constexpr std::uint32_t far = 64;  // no name or number begins behind more signs than that
  end = std::max(begin, end);
  if (end - begin > far) return true;
  return std::any_of(text_.begin() + begin, text_.begin() + end, is_word);
}

bool ReferenceLetters::at_line_start(const Label& l) const {
  for (auto at = l.begin; at > value_.begin; --at) {
    if (text_[at - 1] == '\n') return true;
    if (!is_between(text_[at - 1])) return false;
  }
  return true;
}

// The entry before ends here: with its number, or a note in brackets.
bool ReferenceLetters::behind_entry(const Label& l) const {
  for (auto at = l.begin; at > value_.begin; --at) {
    const char c = text_[at - 1];
    if (!is_between(c)) return is_digit(c) || c == ')';
  }
  return true;
}

bool ReferenceLetters::before_reference(const Label& l) const {
  constexpr std::uint32_t longest = 120;
  const auto at = skip_spaces(text_, l.span.end, value_.end);
  auto in = format::input(text_, {at, std::min(value_.end, at + longest)});
  return format::p::parse<format::ref_telegram>(in);
}

// "B." and "C. ROME 12" below it: the entry of B is lost, or was never written.
bool ReferenceLetters::is_below_lone_letter(const Label& l) const {
  return l.letter == last_ + 1 && at_line_start(l) && before_reference(l);
}

bool ReferenceLetters::is_strong(const Label& l) const {
  if (l.stop_less || l.glued) return false;
  return l.brackets || at_line_start(l) || behind_entry(l) || before_reference(l);
}

bool ReferenceLetters::begins_entry(const Label& l) const {
  if (last_ && !has_content(last_end_, l.begin) && !is_below_lone_letter(l)) return false;  // B. J. Doe
  const int step = l.letter - (last_ ? last_ + 1 : 'A');
  if (l.damaged && step != 0 && !(at_line_start(l) && before_reference(l))) return false;
  if (l.stop_less) return step == 0 && behind_entry(l) && before_reference(l);
  if (l.glued) return step == 0 && before_reference(l);
  const bool strong = is_strong(l);
  if (step == 0) return strong || last_strong_[index(l)] <= l.span.begin;
  if (step > 5 || !strong) return false;
  if (!last_) return l.brackets || before_reference(l);
  if (step == 1 || step == 2) return true;
  return before_reference(l) && (l.brackets || at_line_start(l) || behind_entry(l));
}

}  // namespace cablelint::grammar
