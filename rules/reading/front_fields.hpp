#pragma once

#include <algorithm>
#include <string_view>

#include "rules/cable.hpp"

// What befalls the fields between the classification line and the text.
namespace cablelint::rules {

constexpr bool ends_cut(std::string_view field) {
  return field.ends_with("...") || field.ends_with("\xE2\x80\xA6");
}

// A field that should stand before `next` (the first of the fields behind it; empty: none is there) is lost
// with the rest of a front matter that was cut.
inline bool lost_by_cut(const Cable& c, Span next) {
  const std::uint32_t end = next.empty() ? std::max(c.t.body, c.anchor.end) : next.begin;
  return std::any_of(c.t.damage.begin(), c.t.damage.end(), [&](const Damage& d) {
    return d.kind == DamageKind::truncated && d.span.end > c.anchor.begin && d.span.begin < end;
  });
}

// The field begins in mid-line: something else than a pilcrow was glued in front of it.
inline bool is_glued(const Telegram& t, Span field) {
  const auto passed = [](char c) { return c == ' ' || c == '\t' || static_cast<unsigned char>(c) >= 0x80; };
  std::uint32_t at = field.begin;
  while (at > 0 && passed(t.text[at - 1])) --at;
  return at > 0 && t.text[at - 1] != '\n' && t.text[at - 1] != '\r';
}

}  // namespace cablelint::rules
