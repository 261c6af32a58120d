#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "grammar/span.hpp"
#include "rules/facts/facts.hpp"

// The handling statement that opens a text: Sensitive but unclassified. Not for Internet distribution.
namespace cablelint::rules {

namespace statement {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }
constexpr char upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }
constexpr bool is_letter(char c) { return upper(c) >= 'A' && upper(c) <= 'Z'; }

// Quotes, brackets, stars and dashes before the words.
constexpr bool is_dressing(char c) { return !is_letter(c) && (c < '0' || c > '9'); }

// Takes `word`, in any case and as a whole word, off the front of `s`.
constexpr bool take(std::string_view& s, std::string_view word) {
  if (s.size() < word.size() || (s.size() > word.size() && is_letter(s[word.size()]))) return false;
  for (std::size_t i = 0; i < word.size(); ++i)
    if (upper(s[i]) != word[i]) return false;
  s.remove_prefix(word.size());
  return true;
}

constexpr void skip(std::string_view& s, auto wanted) {
  while (!s.empty() && wanted(s.front())) s.remove_prefix(1);
}

// Whether what follows the three words ends the statement or goes on in the way of one.
inline bool goes_on(std::string_view rest) {
  skip(rest, is_blank);
  if (rest.empty() || !is_letter(rest.front())) return true;
  return std::any_of(facts::handling_statements.begin(), facts::handling_statements.end(), [&](const auto& row) {
    auto s = rest;
    return take(s, row.next_word);
  });
}

}  // namespace statement

// The words "sensitive but unclassified" when `at` opens with them as a statement; else empty.
inline Span sbu_statement(std::string_view text, Span at) {
  if (at.empty()) return {};
  std::string_view rest = view(text, at);
  statement::skip(rest, statement::is_dressing);
  const auto begin = static_cast<std::uint32_t>(rest.data() - text.data());
  for (const std::string_view word : {"SENSITIVE", "BUT", "UNCLASSIFIED"}) {
    statement::skip(rest, [](char c) { return statement::is_blank(c) || c == '-'; });
    if (!statement::take(rest, word)) return {};
  }
  const auto end = static_cast<std::uint32_t>(rest.data() - text.data());
  return statement::goes_on(view(text, {end, at.end})) ? Span{begin, end} : Span{};
}

}  // namespace cablelint::rules
