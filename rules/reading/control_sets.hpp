#pragma once

#include "rules/facts/facts.hpp"

// Groups of controls that several rules ask for, worked out from the tables at compile time.
namespace cablelint::rules {

template <class Wanted>
constexpr ControlSet controls_where(Wanted wanted) {
  ControlSet set;
  for (unsigned i = 0; i < facts::controls.size(); ++i)
    if (wanted(facts::controls[i])) set.add(i);
  return set;
}

constexpr bool any_of(const ControlSet& set, const ControlSet& wanted) { return !(set & wanted).empty(); }

// NF by itself or as part of another control: SBU-NF, LES-NF.
inline constexpr ControlSet noforn_controls =
    controls_where([](const facts::ControlRow& c) { return c.banner.ends_with("NOFORN"); });

// SBU and SBU-NF.
inline constexpr ControlSet sbu_controls =
    controls_where([](const facts::ControlRow& c) { return c.title.starts_with("SENSITIVE BUT UNCLASSIFIED"); });

// SBU, FOUO, LIMDIS, LOU: handling marks of unclassified paragraphs.
inline constexpr ControlSet unclassified_controls = controls_where([](const facts::ControlRow& c) {
  for (const auto& u : facts::unclassified_controls)
    if (u.control == c.portion) return true;
  return false;
});

// Whatever makes an unclassified text a controlled one; NOFORN alone and EFTO do not.
inline constexpr ControlSet sensitive_controls = controls_where([](const facts::ControlRow& c) {
  return c.category == "cui" || c.category == "state-administrative-control" ||
         (c.category == "non-ic-dissemination" && c.id != facts::ControlId::exdis &&
          c.id != facts::ControlId::nodis) ||
         (c.category == "dissemination" && c.levels == "U");
});

struct Inclusion {
  facts::ControlId has, includes;
};

// What says more says the less as well: NODIS is EXDIS too, and both are SBU.
inline constexpr Inclusion inclusions[] = {{facts::ControlId::nodis, facts::ControlId::exdis},
                                           {facts::ControlId::nodis, facts::ControlId::sbu},
                                           {facts::ControlId::exdis, facts::ControlId::sbu},
                                           {facts::ControlId::orcon, facts::ControlId::orcon_usgov},
                                           {facts::ControlId::si_g, facts::ControlId::si},
                                           {facts::ControlId::rd, facts::ControlId::frd},
                                           {facts::ControlId::rd, facts::ControlId::tfni},
                                           {facts::ControlId::frd, facts::ControlId::tfni},
                                           {facts::ControlId::sbu, facts::ControlId::limited_official_use},
                                           {facts::ControlId::sbu, facts::ControlId::fouo},
                                           {facts::ControlId::les, facts::ControlId::fouo},
                                           {facts::ControlId::ssi, facts::ControlId::fouo}};

constexpr ControlSet included(ControlSet set) {
  for (const Inclusion& i : inclusions)
    if (facts::has(set, i.has)) set.add(static_cast<unsigned>(i.includes));
  return set;
}

static_assert(noforn_controls.count() == 3 && sbu_controls.count() == 2 && unclassified_controls.count() == 5);
static_assert(sensitive_controls.contains(unclassified_controls));

}  // namespace cablelint::rules
