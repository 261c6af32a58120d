#include <algorithm>

#include "rules/cable.hpp"

namespace cablelint {
namespace {

using rules::Feature;
using rules::Features;

void add_damage(const Telegram& t, Features& f) {
  static_assert(static_cast<int>(DamageKind::deceptive) == static_cast<int>(Feature::deceptive));
  for (const Damage& d : t.damage) f.add(static_cast<Feature>(d.kind));
}

void add_lines(const Telegram& t, Features& f) {
  f.add(Feature::routing, !t.routing_span.empty() || !t.routing_indicators.empty());
  f.add(Feature::de_line, !t.de.span.empty());
  f.add(Feature::security_signal, !t.security.span.empty());
  f.add(Feature::addressee, !t.addressees.empty());
  f.add(Feature::page_line, !t.page_lines.empty());
  f.add(Feature::caption, !t.captions.empty());
  f.add(Feature::several_captions, t.captions.size() > 1);
  f.add(Feature::eo_line, !t.eo.empty());
  f.add(Feature::reference, !t.references.empty());
  f.add(Feature::authority, !t.authorities.empty());
  f.add(Feature::subparagraph, !t.subparagraphs.empty());
}

bool is_odd(const ClassificationLine& l) {
  switch (l.word) {
    case ClassWord::restricted:
    case ClassWord::sensitive:
    case ClassWord::other: return true;
    default: return l.misspelt || l.abbreviated || l.mrn_damaged || !l.efto.empty();
  }
}

void add_classifications(const Telegram& t, Features& f) {
  for (const ClassificationLine& l : t.classifications) {
    f.add(Feature::odd_line, is_odd(l));
    f.add(Feature::section, l.section.number >= 0 || l.section.total >= 0);
    f.add(Feature::control, !l.marking.controls.empty());
  }
  const ClassificationLine* line = t.classification();
  f.add(Feature::banner, line && !line->banner.empty());
}

void add_instruction(const Telegram& t, Level level, Features& f) {
  if (level == Level::unclassified) return;
  const auto says = [](const EoLine& e) { return e.value.kind != Instruction::none; };
  const auto says_on = [](const Authority& a) { return !a.declassify_on.span.empty(); };
  f.add(Feature::instruction, std::any_of(t.eo.begin(), t.eo.end(), says) ||
                                  std::any_of(t.authorities.begin(), t.authorities.end(), says_on));
}

void add_marks(const Telegram& t, Level level, Features& f) {
  for (const Marking& m : t.marks) {
    f.add(Feature::control, !m.controls.empty());
    f.add(Feature::mark_fault, m.fault != MarkFault::none);
    f.add(Feature::untidy_mark, m.lower_case || m.blanks);
    f.add(Feature::mark_above, m.level > level);
  }
  for (const MarkToken& token : t.mark_tokens) f.add(Feature::long_form, token.long_form);
}

void add_paragraphs(const Telegram& t, Features& f) {
  std::int32_t last = 0;
  for (const Paragraph& p : t.paragraphs) {
    f.add(Feature::misplaced_mark, p.form.mark_first || !p.lead_in.empty());
    if (p.quoted || p.number == 0) continue;
    f.add(Feature::out_of_order, p.number != ++last);
  }
  for (const Subparagraph& s : t.subparagraphs) f.add(Feature::marked_subparagraph, s.mark >= 0);
}

}  // namespace

Features Cable::read_features() const {
  Features f;
  add_damage(t, f);
  add_lines(t, f);
  add_classifications(t, f);
  add_instruction(t, level, f);
  add_marks(t, level, f);
  add_paragraphs(t, f);
  f.add(Feature::register_mark, !register_marks().list.empty());
  return f;
}

}  // namespace cablelint
