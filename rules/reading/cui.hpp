#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string_view>

#include "grammar/model.hpp"
#include "rules/facts/facts.hpp"

// The form of CUI markings, 32 CFR 2002.20:
//   marking    = "CUI" [ "//" categories ] [ "//" controls ]
//   categories = *( SP- category "/" ) *( category "/" )    ; each group A to Z
//   controls   = control *( "/" control )                   ; A to Z
namespace cablelint::rules {

struct CuiFault {
  Span at;
  std::string_view what;  // a constant
};

namespace cui {

enum class Kind : std::uint8_t { specified, basic, control };

struct Item {
  Span span;
  std::string_view text;
  Kind kind = Kind::basic;
};

inline bool is_control(std::string_view item) {
  return std::any_of(facts::cui_markings.begin(), facts::cui_markings.end(), [&](const auto& m) {
    return m.control && item.starts_with(m.text) && (item.size() == m.text.size() || item[m.text.size()] == ' ');
  });
}

inline Item item(std::string_view text, Span s) {
  while (!s.empty() && text[s.begin] == ' ') ++s.begin;
  while (!s.empty() && text[s.end - 1] == ' ') --s.end;
  Item made{s, view(text, s)};
  if (made.text.starts_with("SP-"))
    made.kind = Kind::specified;
  else if (is_control(made.text))
    made.kind = Kind::control;
  return made;
}

constexpr bool well_formed(std::string_view category) {
  return category.size() >= 2 && std::all_of(category.begin(), category.end(), [](char c) {
           return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
         });
}

// What is wrong with an item after the one before it, with `slashes` between them; empty when nothing is.
inline std::string_view fault(const Item* before, const Item& now, std::size_t slashes) {
  if (now.span.empty()) return "a part is empty";
  const auto category = now.kind == Kind::specified ? now.text.substr(3) : now.text;
  if (now.kind != Kind::control && !well_formed(category)) return "a category is out of form";
  if (!before) return {};
  if (before->kind == Kind::control && now.kind != Kind::control) return "categories come before controls";
  const bool new_part = before->kind != Kind::control && now.kind == Kind::control;
  if (slashes != (new_part ? 2u : 1u))
    return "two slashes divide categories from controls, one stands within each";
  if (before->kind != now.kind) return now.kind == Kind::specified ? "SP- categories come before the others" : "";
  if (now.text == before->text) return "it is there twice";
  return now.text < before->text ? "each part is in alphabetical order" : "";
}

}  // namespace cui

// What stands behind the word CUI in a mark, without the mark's bracket; empty without that word.
inline Span behind_cui(std::string_view text, const Marking& m, std::span<const MarkToken> tokens) {
  const auto own = tokens.subspan(m.tokens.first, m.tokens.count);
  const auto cui = std::find_if(own.begin(), own.end(), [](const MarkToken& t) {
    return t.kind == TokenKind::control && t.id == static_cast<std::uint16_t>(facts::ControlId::cui);
  });
  if (cui == own.end()) return {};
  return {cui->span.end, m.span.end - (text[m.span.end - 1] == ')')};
}

namespace cui {

// Calls f(Item) for what stands behind CUI in a mark.
template <class F>
void each_item(std::string_view text, const Marking& m, std::span<const MarkToken> tokens, F&& f) {
  const Span rest = behind_cui(text, m, tokens);
  for (std::uint32_t at = rest.begin; at < rest.end;) {
    while (at < rest.end && (text[at] == '/' || text[at] == ' ')) ++at;
    const std::uint32_t begin = at;
    while (at < rest.end && text[at] != '/') ++at;
    f(item(text, {begin, at}));
  }
}

}  // namespace cui

// The first place in what follows the word CUI that is out of form or order.
inline std::optional<CuiFault> cui_fault(std::string_view text, Span rest) {
  std::optional<cui::Item> before;
  const std::uint32_t end = rest.end;
  for (std::uint32_t at = rest.begin; at < end;) {
    const std::uint32_t separator = at;
    while (at < end && (text[at] == '/' || text[at] == ' ')) ++at;
    const auto slashes = static_cast<std::size_t>(std::count(text.begin() + separator, text.begin() + at, '/'));
    if (!before && slashes != 2)
      return CuiFault{{separator, std::max(at, separator + 1)}, "two slashes follow CUI"};
    const std::uint32_t begin = at;
    while (at < end && text[at] != '/') ++at;
    const cui::Item now = cui::item(text, {begin, at});
    const auto what = cui::fault(before ? &*before : nullptr, now, slashes);
    if (!what.empty()) return CuiFault{now.span.empty() ? Span{separator, begin} : now.span, what};
    before = now;
  }
  return {};
}

}  // namespace cablelint::rules
