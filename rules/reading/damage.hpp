#pragma once

#include <string_view>

#include "rules/cable.hpp"
#include "rules/report.hpp"

// What the reader of the copy noted of its damage.
namespace cablelint::rules {

constexpr std::uint32_t most_related = 100;  // places that one finding names besides its own

inline std::uint32_t count(const Telegram& t, DamageKind kind) {
  std::uint32_t n = 0;
  for (const Damage& d : t.damage) n += d.kind == kind;
  return n;
}

constexpr std::string_view places(std::uint32_t n) { return n == 1 ? "place" : "places"; }

// The first in the text; null when there is none.
inline const Damage* first(const Telegram& t, DamageKind kind) {
  const Damage* found = nullptr;
  for (const Damage& d : t.damage)
    if (d.kind == kind && (!found || d.span.begin < found->span.begin)) found = &d;
  return found;
}

// Names the other places of `kind`, those with the same `what` only, as related to the finding opened last.
inline void relate_others(const Telegram& t, const Damage& at, Report& report, std::string_view note,
                          bool same_what = false) {
  std::uint32_t named = 0;
  for (const Damage& d : t.damage) {
    if (d.kind != at.kind || &d == &at || d.span == at.span || (same_what && d.what != at.what)) continue;
    if (named++ == most_related) return;
    report.related(d.span, note);
  }
}

// One finding for each `what`, at the first place: `open` is given that place.
template <class Open>
void each_kind(const Telegram& t, DamageKind kind, Report& report, std::string_view note, Open open) {
  constexpr std::size_t most = 256;
  bool seen[most] = {};
  for (const Damage& d : t.damage) {
    if (d.kind != kind || d.what >= most || seen[d.what]) continue;
    seen[d.what] = true;
    open(d);
    relate_others(t, d, report, note, true);
  }
}

}  // namespace cablelint::rules
