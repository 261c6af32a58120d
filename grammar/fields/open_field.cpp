#include "grammar/fields/open_field.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/fields/captions.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

Keyword keyword_of(Field f) {
  switch (f) {
    case Field::eo: return Keyword::eo;
    case Field::tags: return Keyword::tags;
    case Field::subject: return Keyword::subject;
    case Field::reference: return Keyword::reference;
    case Field::authority: return Keyword::authority;
    case Field::none: break;
  }
  return Keyword::none;
}

void add_eo(Draft& d, const OpenField& f, std::string_view text, Span field) {
  Telegram& t = d.t;
  EoLine eo;
  read_eo(text, field, eo);
  eo.glued = f.glued;
  eo.quoted = f.quoted;
  t.eo.push_back(eo);
  // WHEN NO LONGER SENSITIVE is an event.
  const bool no_event = eo.value.kind == Instruction::na;
  if (no_event && !f.quoted && is_upper(text[field.end - 1])) read_captions_behind(text, field, d.words, t);
}

void add_authority(Telegram& t, const OpenField& f, std::string_view text, Span field) {
  Authority a;
  read_authority(text, field, t, a, f.label.misspelt ? f.label.span.end : 0);
  a.glued = f.glued;
  a.quoted = f.quoted;
  t.authorities.push_back(a);
}

// (RE)OPENING THE PORT: brackets that are joined to a word, and no mark that is known.
bool is_part_of_word(std::string_view text, const Marking& m, std::uint32_t end) {
  return m.fault == MarkFault::unknown_word && m.span.end < end && is_alpha(text[m.span.end]);
}

void add_subject(Draft& d, const OpenField& f, std::string_view text, Span value) {
  Telegram& t = d.t;
  Subject s;
  s.span = value;
  s.label = f.label.span;
  s.glued = f.glued;
  s.quoted = f.quoted;
  Marking m;
  const std::size_t tokens = t.mark_tokens.size();
  if (!value.empty() &&
      read_portion(text, value.begin, value.end, MarkPlace::subject, d.words, t.mark_tokens, m)) {
    if (is_part_of_word(text, m, value.end)) {
      t.mark_tokens.resize(tokens);
      t.subjects.push_back(s);
      return;
    }
    t.marks.push_back(m);
    s.mark = static_cast<std::int32_t>(t.marks.size()) - 1;
  }
  t.subjects.push_back(s);
}

// `text` is the record's text, with page lines inside the field blanked out.
void add_field(Draft& d, const OpenField& f, std::string_view text, Span field, Span value) {
  Telegram& t = d.t;
  switch (f.field) {
    case Field::eo: return add_eo(d, f, text, field);
    case Field::subject: return add_subject(d, f, text, value);
    case Field::authority: return add_authority(t, f, text, field);
    case Field::tags:
      if (f.quoted) return;
      t.tags_lines.push_back(field);
      return read_tags(text, value, t);
    case Field::reference:
      if (f.quoted) return;
      t.reference_lines.push_back(field);
      return read_references(text, value, t);
    case Field::none: return;
  }
}

}  // namespace

LineKind kind_of(Field f) {
  switch (f) {
    case Field::eo: return LineKind::eo;
    case Field::tags: return LineKind::tags;
    case Field::subject: return LineKind::subject;
    case Field::reference: return LineKind::reference;
    case Field::authority: return LineKind::authority;
    case Field::none: break;
  }
  return LineKind::other;
}

Span OpenField::value(std::string_view text) const { return trim(text, {begin, std::max(begin, end)}); }

void open(Draft& d, OpenField& f, const Label& label, bool glued) {
  close(d, f);
  f.field = label.field;
  f.label = label;
  f.begin = f.end = label.span.end;
  f.glued = glued;
  f.seen |= bit(label.field);
  if (glued) d.glued.push_back(label.span);
  if (label.misspelt && !is_cut_at(d.t.text, label.span.end))
    d.t.damage.push_back({label.span, DamageKind::noise, static_cast<std::uint16_t>(keyword_of(label.field))});
}

void close(Draft& d, OpenField& f) {
  if (f.field == Field::none) return;
  const Span value = f.value(d.t.text);
  const Span field{f.label.span.begin, value.empty() ? f.label.span.end : value.end};
  add_field(d, f, d.t.page_lines.empty() ? d.t.text : d.readable(field), field, value);
  f.field = Field::none;
}

}  // namespace cablelint::grammar
