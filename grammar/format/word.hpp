#pragma once

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/month.hpp"
#include "grammar/pegtl.hpp"
#include "grammar/spelling.hpp"

// Words of the format, in any letter case. `near` also takes the misspelt ones.
namespace cablelint::format {

template <std::size_t N>
struct Literal {
  char text[N]{};
  constexpr Literal(const char (&s)[N]) { std::copy_n(s, N, text); }
  static constexpr std::size_t size = N - 1;
  constexpr std::string_view view() const { return {text, size}; }
};

// The run of letters at the front of the input, at most `most` long; empty when it is longer.
inline std::string_view letters_at(const auto& in, std::size_t most) {
  const char* b = in.current();
  const std::size_t n = in.size(most + 1) < most + 1 ? in.size(most + 1) : most + 1;
  std::size_t i = 0;
  while (i < n && is_alpha(b[i])) ++i;
  return i > most ? std::string_view{} : std::string_view(b, i);
}

// Exactly these characters, letter case aside.
template <Literal L>
struct text {
  using rule_t = text;
  using subs_t = p::empty_list;
  static bool match(auto& in) {
    if (in.size(L.size) < L.size) return false;
    for (std::size_t i = 0; i < L.size; ++i)
      if (to_upper(in.peek_char(i)) != L.text[i]) return false;
    in.bump(L.size);
    return true;
  }
};

// The same as a whole word.
template <Literal L>
struct word : p::seq<text<L>, p::not_at<p::alpha>> {};

// One word of a list, whole or by its beginning.
struct Listed {
  std::string_view text;
  bool whole = true;
};
template <const auto& List>
struct listed {
  using rule_t = listed;
  using subs_t = p::empty_list;
  static bool match(auto& in) {
    if (in.empty()) return false;
    const char first = to_upper(in.peek_char());
    if (!is_upper(first)) return false;
    for (const Listed& w : List)
      if (w.text[0] == first && starts_with(in, w)) {
        in.bump(w.text.size());
        return true;
      }
    return false;
  }

 private:
  static bool starts_with(const auto& in, const Listed& w) {
    const std::size_t n = w.text.size(), left = in.size(n + 1);
    if (left < n) return false;
    for (std::size_t i = 1; i < n; ++i)
      if (to_upper(in.peek_char(i)) != w.text[i]) return false;
    return !w.whole || left == n || !is_alpha(in.peek_char(n));
  }
};

// The first two bytes of the input as capitals, 0 where it ends.
struct FirstTwo {
  char first = 0, second = 0;
};
inline FirstTwo front(const auto& in) {
  const std::size_t n = in.size(2);
  return {n > 0 ? to_upper(in.peek_char()) : '\0', n > 1 ? to_upper(in.peek_char(1)) : '\0'};
}

// A whole run of letters at edit distance 0 or 1.
template <Literal L>
struct near {
  using rule_t = near;
  using subs_t = p::empty_list;
  static bool match(auto& in) {
    if (!may_be_near(front(in))) return false;
    const auto run = letters_at(in, L.size + 1);
    if (run.size() + 1 < L.size || !within_one_edit(run, L.view())) return false;
    in.bump(run.size());
    return true;
  }
  // One edit leaves the first letter, or brings the second one to its place.
  static bool may_be_near(FirstTwo f) {
    return L.size > 1 &&
           (f.first == L.text[0] || f.first == L.text[1] || f.second == L.text[0] || f.second == L.text[1]);
  }
};

// The same for several words, of which the run of letters is read once.
template <Literal... L>
struct near_one_of {
  using rule_t = near_one_of;
  using subs_t = p::empty_list;
  static bool match(auto& in) {
    const FirstTwo first = front(in);
    if (!(near<L>::may_be_near(first) || ...)) return false;
    const auto run = letters_at(in, std::max({L.size...}) + 1);
    if (run.empty() || !(is_near<L>(run, first) || ...)) return false;
    in.bump(run.size());
    return true;
  }

 private:
  template <Literal W>
  static bool is_near(std::string_view run, FirstTwo first) {
    return run.size() + 1 >= W.size && run.size() <= W.size + 1 && near<W>::may_be_near(first) &&
           within_one_edit(run, W.view());
  }
};

// The name of a month, whole or by its first letters, perhaps misspelt.
struct month_word {
  using rule_t = month_word;
  using subs_t = p::empty_list;
  static bool match(auto& in) {
    const auto run = letters_at(in, 10);
    if (run.size() < 3 || month_of(run) == 0) return false;
    in.bump(run.size());
    return true;
  }
};

// clang-format off
//  pilcrow = "¶", one Latin-1 byte, or the sign that stands for an unknown character
struct pilcrow  : p::sor< p::string< '\xC2', '\xB6' >, p::one< '\xB6' >, p::string< '\xEF', '\xBF', '\xBD' > > {};
//  ellipsis = "..." at a cut
struct ellipsis : p::sor< p::seq< p::two< '.' >, p::plus< p::one< '.' > > >, p::string< '\xE2', '\x80', '\xA6' > > {};
// clang-format on

}  // namespace cablelint::format

namespace TAO_PEGTL_NAMESPACE {
template <typename Name, cablelint::format::Literal L>
struct analyze_traits<Name, cablelint::format::text<L>> : analyze_any_traits<> {};
template <typename Name, const auto& List>
struct analyze_traits<Name, cablelint::format::listed<List>> : analyze_any_traits<> {};
template <typename Name, cablelint::format::Literal L>
struct analyze_traits<Name, cablelint::format::near<L>> : analyze_any_traits<> {};
template <typename Name, cablelint::format::Literal... L>
struct analyze_traits<Name, cablelint::format::near_one_of<L...>> : analyze_any_traits<> {};
template <typename Name>
struct analyze_traits<Name, cablelint::format::month_word> : analyze_any_traits<> {};
}  // namespace TAO_PEGTL_NAMESPACE
