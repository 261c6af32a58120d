#pragma once

#include <algorithm>

#include "rules/cable.hpp"
#include "rules/marking/disclosure.hpp"
#include "rules/reading/control_sets.hpp"
#include "rules/reading/portions.hpp"

// Whether a reader who may see what --ceiling says may see a marking.
namespace cablelint::rules {

// Controls that say nothing under a classified ceiling, whose banner never has them, and EFTO, which is of the
// transmission.
inline constexpr ControlSet unclassified_only = controls_where([](const facts::ControlRow& row) {
  return row.levels == "U" || row.category == "state-administrative-control";
});
inline constexpr ControlSet transmission_only =
    controls_where([](const facts::ControlRow& row) { return row.category == "transmission-control"; });

inline bool admits_controls(const Marking& ceiling, ControlSet controls) {
  controls -= marking::release_controls | transmission_only;
  controls.remove(static_cast<unsigned>(facts::ControlId::fgi));
  if (is_classified(ceiling.level)) controls -= unclassified_only;
  return included(ceiling.controls).contains(controls);
}

// Each compartment of the portion is one of the ceiling's.
inline bool admits_compartments(const Cable& c, const Marking& m) {
  const auto& own = c.judging.ceiling_tokens;
  const auto tokens = c.tokens(m.tokens);
  return std::all_of(tokens.begin(), tokens.end(), [&](const MarkToken& t) {
    return t.kind != TokenKind::compartment || std::any_of(own.begin(), own.end(), [&](const MarkToken& o) {
             return o.kind == TokenKind::compartment && view(c.judging.ceiling_text, o.span) == c.view(t.span);
           });
  });
}

// Information of other governments: plain FGI admits that of all.
inline bool admits_owners(const Marking& ceiling, const Marking& m) {
  const auto of = marking::of(m);
  if (of.owners.empty() && !of.concealed) return true;
  const auto may = marking::of(ceiling);
  return may.concealed || (!of.concealed && may.owners.contains(of.owners));
}

// Foreign readers of a classified text must be on its list; NOFORN is for readers under NOFORN only.
inline bool admits_readers(const Marking& ceiling, const Marking& m, const Marking* banner) {
  if (any_of(m.controls, noforn_controls)) return any_of(ceiling.controls, noforn_controls);
  CountrySet readers = marking::expand(ceiling.release_to), viewers = marking::expand(ceiling.display_to);
  readers.remove(marking::usa);
  viewers.remove(marking::usa);
  if ((readers | viewers).empty() || (!is_classified(m.level) && !m.has_release)) return true;
  const bool short_form = m.has_release && m.release_to.empty() && banner;  // (S//REL) is the banner's list
  const CountrySet listed = marking::expand(short_form ? banner->release_to : m.release_to);
  return listed.contains(readers) && (listed | marking::expand(m.display_to)).contains(viewers);
}

// The words in Cable that a marking's tokens point at are looked at for compartments only.
inline bool admits(const Cable& c, const Marking& m) {
  const Marking& ceiling = *c.judging.ceiling;
  const ClassificationLine* line = c.t.classification();
  return m.level <= ceiling.level && admits_controls(ceiling, m.controls) && admits_compartments(c, m) &&
         admits_owners(ceiling, m) && admits_readers(ceiling, m, line ? &line->marking : nullptr);
}

// What the classification line says, by its banner or by its word.
inline Marking marking_of(const ClassificationLine& l) {
  if (!l.banner.empty()) return l.marking;
  Marking m;
  m.level = l.level;
  if (l.word == ClassWord::limited_official_use)
    m.controls.add(static_cast<unsigned>(facts::ControlId::limited_official_use));
  if (l.word == ClassWord::sensitive) m.controls.add(static_cast<unsigned>(facts::ControlId::sbu));
  return m;
}

// The control that a caption stands for, as a marking of unclassified text; no control: an empty one.
inline Marking marking_of(const Caption& caption) {
  Marking m;
  m.level = Level::unclassified;
  for (unsigned i = 0; i < facts::controls.size(); ++i)
    if (facts::controls[i].portion == facts::captions[caption.id].control) m.controls.add(i);
  return m;
}

// The line and the captions: what they admit covers text without a mark as well.
inline bool whole_within(const Cable& c) {
  const ClassificationLine* line = c.t.classification();
  return line && admits(c, marking_of(*line)) &&
         std::all_of(c.t.captions.begin(), c.t.captions.end(),
                     [&](auto& caption) { return admits(c, marking_of(caption)); });
}

}  // namespace cablelint::rules
