#pragma once

#include "rules/cable.hpp"

// The Classified By and Derived From blocks of a cable.
namespace cablelint::reading {

inline bool derivative(const Authority& a) {
  return a.kind == AuthorityKind::derived_from || !a.derived_from.empty();
}

inline bool has_reason(const Authority& a) { return a.reason_section > 0 || !a.reason_letters.empty(); }

// Parts of it are lost: what is missing may have stood there.
inline bool incomplete(const Authority& a) { return a.cut || a.redacted; }

// Whether any of the cable's own blocks is so. A copy may have its front matter twice, once cut.
template <class Predicate>
bool any_authority(const Cable& c, Predicate is) {
  for (const Authority& a : c.t.authorities)
    if (!a.quoted && is(a)) return true;
  return false;
}

// The block whose reason is judged: the first with one. Null in unclassified cables (AUT002) and beside
// Derived From (AUT008), where the block or the reason as such is the fault.
inline const Authority* stated_reason(const Cable& c) {
  if (!c.classified() || any_authority(c, derivative)) return nullptr;
  for (const Authority& a : c.t.authorities)
    if (!a.quoted && has_reason(a)) return &a;
  return nullptr;
}

// The front matter is glued or cut before its end; a cut at the end of the text does not count.
inline bool front_matter_damaged(const Cable& c) {
  if (c.flattened) return true;
  for (const Damage& d : c.t.damage)
    if (d.kind == DamageKind::truncated && d.span.begin < c.t.body) return true;
  return false;
}

}  // namespace cablelint::reading
