#include "grammar/damage.hpp"

#include <algorithm>
#include <cstring>

#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t shortest_redaction = 4;  // XXXX

// Runs of X in place of names and text.
void find_redactions(Telegram& t) {
  const char* base = t.text.data();
  const char* end = base + t.text.size();
  for (const char* at = base; (at = static_cast<const char*>(std::memchr(at, 'X', static_cast<std::size_t>(end - at))));) {
    const char* stop = at;
    while (stop < end && *stop == 'X') ++stop;
    if (stop - at >= shortest_redaction)
      t.damage.push_back({{static_cast<std::uint32_t>(at - base), static_cast<std::uint32_t>(stop - base)},
                          DamageKind::redaction});
    if (stop == end) return;
    at = stop;
  }
}

// The text or a field ends in an ellipsis.
void find_cuts(Telegram& t) {
  const auto cut = [&](Span s) {
    if (!s.empty() && view(t.text, s).ends_with("...")) t.damage.push_back({{s.end - 3, s.end}, DamageKind::truncated});
  };
  for (const EoLine& e : t.eo) cut(e.span);
  for (const Subject& s : t.subjects) cut(s.span);
  for (const Authority& a : t.authorities) cut(a.span);
  cut(trim(t.text, {0, static_cast<std::uint32_t>(t.text.size())}));
}

}  // namespace

void find_damage(Draft& d) {
  Telegram& t = d.t;
  if (!d.glued.empty()) t.damage.push_back({d.glued.front(), DamageKind::flattened});
  find_redactions(t);
  find_cuts(t);
}

Layout layout_of(const Telegram& t) {
  const auto has = [&](DamageKind k) {
    return std::any_of(t.damage.begin(), t.damage.end(), [&](const Damage& d) { return d.kind == k; });
  };
  if (has(DamageKind::pilcrow_as_one) || has(DamageKind::markup)) return Layout::k;
  if (!t.transmission_id.span.empty() || !t.de.span.empty() || !t.routing_span.empty()) return Layout::a;
  if (!t.dtg.span.empty() || !t.addressees.empty()) return Layout::b;
  return Layout::c;
}

}  // namespace cablelint::grammar
