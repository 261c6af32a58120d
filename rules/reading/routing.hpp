#pragma once

#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/reading/precedence.hpp"

// Format line 2: OO RUEHC RUEHRO; and routing indicators wherever they stand.
namespace cablelint::rules {

// A prosign of precedence, doubled.
constexpr bool is_routing_prosign(std::string_view s) {
  return s.size() == 2 && s[0] == s[1] && rank_of_prosign(s[0]) != 0;
}

enum class IndicatorShape : std::uint8_t { good, damaged, none };

// damaged: meant to be an indicator, by its first letters, but not four to eight capitals.
constexpr IndicatorShape indicator_shape(std::string_view s) {
  constexpr std::size_t shortest = 4, longest = 8;
  bool capitals = true;
  for (const char c : s) capitals = capitals && is_upper(c);
  if (capitals && s.size() >= shortest && s.size() <= longest) return IndicatorShape::good;
  if (!s.empty() && to_upper(s[0]) == 'R') return IndicatorShape::damaged;
  const bool tributary = s.size() > 3 && to_upper(s[1]) == 'U' && to_upper(s[2]) == 'E';
  return tributary ? IndicatorShape::damaged : IndicatorShape::none;
}

// A line end before or behind it: a wrapped line may have cut the indicator.
constexpr bool at_wrap(const Telegram& t, Span s) {
  const std::uint32_t line_end = t.routing_span.end;
  std::uint32_t begin = s.begin, end = s.end;
  while (begin > t.routing_span.begin && is_blank(t.text[begin - 1])) --begin;
  while (end < line_end && is_blank(t.text[end])) ++end;
  return (begin > t.routing_span.begin && is_space(t.text[begin - 1])) ||
         (end < line_end && is_space(t.text[end]));
}

static_assert(is_routing_prosign("OO") && !is_routing_prosign("O") && !is_routing_prosign("XX"));
static_assert(indicator_shape("RUEHC") == IndicatorShape::good &&
              indicator_shape("RUEH7A") == IndicatorShape::damaged);
static_assert(indicator_shape("7UEHTA") == IndicatorShape::damaged &&
              indicator_shape("0117") == IndicatorShape::none);

}  // namespace cablelint::rules
