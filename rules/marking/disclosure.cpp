#include "rules/marking/disclosure.hpp"

#include <algorithm>
#include <vector>

#include "rules/facts/facts.hpp"
#include "rules/marking/country_list.hpp"

namespace cablelint::marking {

using facts::ControlId;

namespace {

constexpr unsigned id(ControlId c) { return static_cast<unsigned>(c); }

constexpr ControlSet set_of(std::initializer_list<ControlId> ids) {
  ControlSet s;
  for (const ControlId c : ids) s.add(id(c));
  return s;
}

constexpr CountrySet all_countries = [] {
  CountrySet s;
  for (unsigned i = 0; i < facts::countries.size(); ++i) s.add(i);
  return s;
}();

// Row of a group's member; the vocabulary is sorted.
unsigned member(std::string_view code) {
  const auto words = facts::vocabulary().countries;
  const auto at = std::lower_bound(words.begin(), words.end(), code,
                                   [](const CountryWord& w, std::string_view c) { return w.text < c; });
  return at != words.end() && at->text == code ? at->id : usa;
}

// Members of each group, groups inside groups too; a group of unknown members is itself.
std::vector<CountrySet> make_expansions() {
  std::vector<CountrySet> list(facts::countries.size());
  for (unsigned i = 0; i < list.size(); ++i) {
    std::string_view members = facts::countries[i].members;
    if (members.empty()) list[i].add(i);
    while (!members.empty()) {
      const auto bar = members.find('|');
      list[i].add(member(members.substr(0, bar)));
      members.remove_prefix(bar == std::string_view::npos ? members.size() : bar + 1);
    }
  }
  return list;
}

bool has_release_mark(const Marking& m) { return m.has_release || !(m.controls & release_controls).empty(); }

// The codes that all lists have, then the countries that some lists only name by their group.
CountrySet release_list(const Disclosure& d) { return d.listed | (d.release - expand(d.listed)); }

}  // namespace

constinit const ControlSet release_controls =
    set_of({ControlId::noforn, ControlId::relido, ControlId::eyes_only, ControlId::display_only});

CountrySet expand(const CountrySet& list) {
  if (list.empty()) return {};
  static const std::vector<CountrySet> expansions = make_expansions();
  CountrySet all;
  list.each([&](unsigned i) { all |= expansions[i]; });
  return all;
}

Disclosure disclosure_of(const Marking& m) {
  Disclosure d;
  d.listed = d.release = d.display = all_countries;
  if (!is_classified(m.level) && !has_release_mark(m)) return d;  // a plain (U) does not count
  const bool eyes = facts::has(m.controls, ControlId::eyes_only);
  d.any = true;
  d.marked = has_release_mark(m);
  d.noforn = facts::has(m.controls, ControlId::noforn);
  d.relido = facts::has(m.controls, ControlId::relido);
  d.listed = m.has_release || eyes ? m.release_to : CountrySet{};
  d.release = expand(d.listed);
  d.display = d.release | expand(m.display_to);
  return d;
}

Disclosure join(const Disclosure& a, const Disclosure& b) {
  Disclosure d;
  d.marked = a.marked || b.marked;
  d.noforn = a.noforn || b.noforn;
  d.any = a.any || b.any;
  d.relido = a.relido && b.relido;
  d.listed = a.listed & b.listed;
  d.release = a.release & b.release;
  d.display = a.display & b.display;
  return d;
}

// A list that all share, else RELIDO if all have it, else a list to show to, else NOFORN.
void set_disclosure(const Disclosure& d, Marking& m) {
  if (!d.any || !d.marked) return;
  CountrySet foreign = d.release, shown = d.display;
  foreign.remove(usa);
  shown.remove(usa);
  if (d.noforn || (foreign.empty() && !d.relido && shown.empty())) {
    m.controls.add(id(ControlId::noforn));
    return;
  }
  if (!foreign.empty()) {
    m.has_release = true;
    m.release_to = release_list(d);
  }
  if (d.relido) m.controls.add(id(ControlId::relido));
  if (!foreign.empty() || d.relido) return;
  m.controls.add(id(ControlId::display_only));
  m.display_to = shown;
}

}  // namespace cablelint::marking
