#include "rules/cable.hpp"

#include "rules/reading/register_marks.hpp"

namespace cablelint {
namespace {

Date first_day(int year) { return {static_cast<std::int16_t>(year), 1, 1}; }
Date last_day(int year) { return {static_cast<std::int16_t>(year), 12, 31}; }

// The years in which the order that the E.O. line cites was in force.
DateRange order_years(const Telegram& t) {
  const EoLine* eo = t.own_eo();
  if (!eo || eo->order < 0 || eo->value.kind == Instruction::declassified) return {};  // a note of a later release
  DateRange range;
  for (const auto& o : facts::executive_orders) {
    if (o.number != eo->order) continue;
    if (!range.known()) range.first = o.in_force_from;
    range.last = o.in_force_to.known() ? o.in_force_to : last_day(9999);
  }
  return range;
}

DateRange dated(const Telegram& t) {
  if (exists(t.dtg.date)) return {t.dtg.date, t.dtg.date};
  if (t.record_date.exact()) return {t.record_date, t.record_date};
  if (t.record_date.known()) return {first_day(t.record_date.year), last_day(t.record_date.year)};
  return order_years(t);
}

Span first_line(const Telegram& t) {
  for (const Line& l : t.lines)
    if (t.view(l.content()).find_first_not_of(" \t\r") != std::string_view::npos) return l.content();
  return {};
}

// A caption that was put among the TAGS (CAP011) is misplaced, but not missing.
bool among_tags(const Telegram& t, facts::CaptionId id) {
  for (const Tag& tag : t.tags)
    if (t.view(tag.span) == facts::row(id).text) return true;
  return false;
}

}  // namespace

Cable::Cable(const Telegram& telegram, const Judging& how, marking::RegisterMarks& buffer)
    : t(telegram), judging(how), register_marks_(buffer) {
  dated = cablelint::dated(t);
  if (const auto* line = t.classification()) {
    level = line->level;
    limited_official_use = line->word == ClassWord::limited_official_use;
    anchor = line->span;
  } else {
    anchor = first_line(t);
  }
  front_matter_absent = t.eo.empty() && t.tags_lines.empty() && t.subjects.empty();
  for (const Damage& d : t.damage) {
    joined |= d.kind == DamageKind::joined;
    flattened |= d.kind == DamageKind::flattened;
    truncated |= d.kind == DamageKind::truncated;
    redacted |= d.kind == DamageKind::redaction;
  }
  const auto captioned = [&](facts::CaptionId id) { return has_caption(id) || among_tags(t, id); };
  sensitive_caption = captioned(facts::CaptionId::sensitive);
  noforn_caption = captioned(facts::CaptionId::noforn);
  for (const Paragraph& p : t.paragraphs) {
    if (!is_own(p)) continue;
    ++paragraphs;
    if (const Marking* m = t.mark(p.mark)) ++(m->level == Level::none ? unreadable : marked);
  }
  features = read_features();
}

const marking::RegisterMarks& Cable::register_marks() const {
  if (!register_marks_read_) rules::read_register_marks(t, judging.mark_alone, register_marks_);
  register_marks_read_ = true;
  return register_marks_;
}

const rules::Overall* Cable::overall() const {
  const ClassificationLine* line = t.classification();
  if (!line || line->banner.empty() || joined || marked == 0) return nullptr;
  if (!overall_) overall_.emplace(rules::roll_up_beside(*this, *line));
  return &*overall_;
}

const facts::CaptionRow* Cable::caption(facts::CaptionId id, Span* where) const {
  for (const Caption& c : t.captions) {
    if (c.id != static_cast<std::uint16_t>(id)) continue;
    if (where) *where = c.span;
    return &facts::row(id);
  }
  return nullptr;
}

}  // namespace cablelint
