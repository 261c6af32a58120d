#pragma once

#include <algorithm>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/reading/post_names.hpp"

// The transmission header: format lines 1 to 9 before the classification line.
namespace cablelint::rules {

// The first line of each kind, by the word that opens it; an empty span when the copy does not have it.
struct HeadingLines {
  Span dtg, from, action, info, exempt;

  explicit HeadingLines(const Telegram& t) {
    const std::uint32_t end = t.classification() ? t.classification()->span.begin : t.body;
    for (const Line& l : t.lines) {
      if (l.begin >= end) break;
      Span* place = of(l.kind);
      if (place && place->empty()) *place = first_word(t.text, l);
    }
  }

 private:
  Span* of(LineKind kind) {
    switch (kind) {
      case LineKind::dtg: return &dtg;
      case LineKind::from: return &from;
      case LineKind::to: return &action;
      case LineKind::info: return &info;
      case LineKind::exempt: return &exempt;
      default: return nullptr;
    }
  }

  static Span first_word(std::string_view text, const Line& l) {
    const std::uint32_t begin = skip_spaces(text, l.begin, l.end);
    std::uint32_t end = begin;
    while (end < l.end && !is_space(text[end])) ++end;
    return {begin, end};
  }
};

inline bool has_role(const Telegram& t, Role role) {
  return std::any_of(t.addressees.begin(), t.addressees.end(), [&](const Addressee& a) { return a.role == role; });
}

// FM; null when the heading has none or names two posts (HDR020).
inline const Addressee* originator(const Telegram& t) {
  const Addressee* first = nullptr;
  for (const Addressee& a : t.addressees) {
    if (a.role != Role::from || a.name.empty()) continue;
    if (first && posts_differ(t.view(first->name), t.view(a.name))) return nullptr;
    if (!first) first = &a;
  }
  return first;
}

// SECTO 142, TOSEC 040012: a traveller's series counts by itself and names no post.
inline bool is_series(std::string_view post) {
  return std::any_of(facts::captions.begin(), facts::captions.end(),
                     [&](const auto& row) { return row.group == "series" && row.text == post; });
}

// The FM post is not the post of the classification line.
inline bool originator_differs(const Telegram& t) {
  const Addressee* from = originator(t);
  const ClassificationLine* line = t.classification();
  if (!from || !line || line->post.empty()) return false;
  return posts_differ(t.view(from->name), t.view(line->post)) && !is_series(t.view(line->post));
}

constexpr std::int64_t serial_modulus = 10000;  // DE lines and #nnnn have four digits

inline bool serial_differs(std::int64_t a, std::int64_t b) { return a % serial_modulus != b % serial_modulus; }

// The DE serial is not the number of the classification line; both can be read, and the line is whole.
inline bool de_serial_differs(const Telegram& t) {
  const ClassificationLine* line = t.classification();
  const bool readable = line && line->number >= 0 && t.de.serial >= 0 && t.de.minute >= 0;
  return readable && serial_differs(t.de.serial, line->number) && !is_series(t.view(line->post));
}

// Post and serial both belong to another cable: the whole heading does, and HDR025 says so.
inline bool heading_of_another_cable(const Telegram& t) { return de_serial_differs(t) && originator_differs(t); }

// Archive copies of the 1970s, and later ones in pages, print blocks of their own in the heading.
inline bool in_pages(const Telegram& t) {
  if (!t.distributions.empty()) return true;
  for (const PageLine& p : t.page_lines)
    if (p.form == PageForm::page && !p.quoted) return true;
  return false;
}

}  // namespace cablelint::rules
