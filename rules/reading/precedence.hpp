#pragma once

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"

// Prosigns and words of precedence, by their rank.
namespace cablelint::rules {

constexpr int rank_of_prosign(char letter) {
  for (const auto& row : facts::precedences)
    if (row.prosign[0] == letter) return row.rank;
  return 0;
}

constexpr const facts::PrecedenceRow* precedence_word(std::string_view word) {
  for (const auto& row : facts::precedences)
    if (!row.word.empty() && row.word == word) return &row;
  return nullptr;
}

constexpr std::string_view word_of_prosign(char letter) {
  for (const auto& row : facts::precedences)
    if (row.prosign[0] == letter && !row.action_only) return row.word;
  return {};
}

// The higher prosign of the DTG line; 0 when it cannot be read.
constexpr char highest_prosign(const Dtg& dtg) {
  return rank_of_prosign(dtg.low) > rank_of_prosign(dtg.high) ? dtg.low : dtg.high;
}

// Calls f(span, row) for each word of an addressee's precedence; row is null for a misspelt one.
template <class F>
void each_precedence_word(const Telegram& t, const Addressee& a, F&& f) {
  for (std::uint32_t at = a.precedence.begin; at < a.precedence.end;) {
    const std::uint32_t begin = at = skip_spaces(t.text, at, a.precedence.end);
    while (at < a.precedence.end && !is_space(t.text[at])) ++at;
    if (at > begin) f(Span{begin, at}, precedence_word(t.view({begin, at})));
  }
}

// NIACT on an information addressee (HDR023).
inline bool has_niact_on_info(const Telegram& t, const Addressee& a) {
  bool found = false;
  if (a.role == Role::info)
    each_precedence_word(t, a, [&](Span, const auto* row) { found = found || (row && row->action_only); });
  return found;
}

static_assert(rank_of_prosign('Z') > rank_of_prosign('O') && rank_of_prosign('O') > rank_of_prosign('P'));
static_assert(rank_of_prosign('X') == 0 && word_of_prosign('O') == "IMMEDIATE");

}  // namespace cablelint::rules
