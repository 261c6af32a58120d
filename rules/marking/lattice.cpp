#include "rules/marking/lattice.hpp"

#include <algorithm>

#include "rules/marking/disclosure.hpp"
#include "rules/marking/print.hpp"
#include "rules/reading/portions.hpp"

namespace cablelint::marking {
namespace {

using facts::ControlId;

constexpr unsigned id(ControlId c) { return static_cast<unsigned>(c); }

// Controls of unclassified text alone.
constexpr ControlSet unclassified_only = [] {
  ControlSet only;
  for (unsigned i = 0; i < facts::controls.size(); ++i)
    if (facts::controls[i].levels == "U" || i == id(ControlId::limited_official_use)) only.add(i);
  return only;
}();

// NODIS over EXDIS, both over SBU, ORCON over ORCON-USGOV, anything over FOUO.
ControlSet superseded(ControlSet c, Level level) {
  if (facts::has(c, ControlId::nodis)) c.remove(id(ControlId::exdis));
  if (facts::has(c, ControlId::orcon)) c.remove(id(ControlId::orcon_usgov));
  if (is_classified(level)) c -= unclassified_only;
  if (facts::has(c, ControlId::nodis) || facts::has(c, ControlId::exdis)) c.remove(id(ControlId::sbu));
  if (c.count() > 1) c.remove(id(ControlId::fouo));
  return c;
}

}  // namespace

bool says_the_same(const Marking& a, const Marking& b) {
  return a.level == b.level && a.system == b.system && a.controls == b.controls && a.owners == b.owners &&
         a.has_release == b.has_release && a.release_to == b.release_to && a.display_to == b.display_to;
}

Rollup of(const Marking& m) {
  Rollup r;
  r.level = m.level;
  r.controls = m.controls - release_controls;
  r.owners = m.owners;
  if (m.system == System::nato) r.owners.add(nato);
  r.owners.remove(usa);
  r.controls.remove(id(ControlId::fgi));
  r.concealed = r.owners.empty() && facts::has(m.controls, ControlId::fgi);
  r.disclosure = disclosure_of(m);
  return r;
}

Rollup join(const Rollup& a, const Rollup& b) {
  Rollup r;
  r.level = std::max(a.level, b.level);
  r.controls = a.controls | b.controls;
  r.owners = a.owners | b.owners;
  r.concealed = a.concealed || b.concealed;
  r.disclosure = join(a.disclosure, b.disclosure);
  return r;
}

Marking banner(const Rollup& r) {
  Marking m;
  m.level = r.level;
  m.controls = superseded(r.controls, r.level);
  if (is_classified(r.level) && (r.concealed || !r.owners.empty())) {
    m.controls.add(id(ControlId::fgi));
    if (!r.concealed) m.owners = r.owners;
  }
  set_disclosure(r.disclosure, m);
  return m;
}

// (C) by itself: nothing but a level.
bool is_plain(const Marking& m) {
  return m.system == System::us && m.controls.empty() && !m.has_release && m.owners.empty() &&
         m.display_to.empty();
}

Rollup roll_up(const Telegram& t) {
  Rollup all;
  const Marking* last = nullptr;
  unsigned plain_levels = 0;  // joined already
  rules::each_portion(t, [&](const rules::Portion& p) {
    const Marking& m = p.mark;
    if (m.level == Level::none) return;
    const unsigned level = is_plain(m) ? 1U << static_cast<unsigned>(m.level) : 0U;
    if ((plain_levels & level) != 0 || (level == 0 && last && says_the_same(*last, m))) return;
    plain_levels |= level;
    all = last ? join(all, of(m)) : of(m);
    last = &m;
  });
  return all;
}

}  // namespace cablelint::marking
