#include <algorithm>
#include <vector>

#include "validator/report/mrn.hpp"
#include "validator/report/structure/elements.hpp"
#include "validator/report/structure/words.hpp"

namespace cablelint::structure {
namespace {

void executive_order(Elements& e, const EoLine& eo) {
  e.w.open('{').key("order");
  eo.order < 0 ? e.w.null() : e.w.value(eo.order);
  e.w.key("instruction").value(instruction_word(eo.value.kind)).key("date");
  std::string date;
  if (exists(eo.value.date)) append_date(date, eo.value.date);
  e.w.text_or_null(date).key("raw").text_or_null(e.plain(eo.value.span));
  e.span(eo.span);
  e.w.close('}');
}

void subject(Elements& e, const Subject& s) {
  const Marking* m = e.t.mark(s.mark);
  Span words = s.span;
  if (m && m->span.begin == words.begin) words.begin = m->span.end;
  e.w.open('{').key("text").value(e.plain(words)).key("mark");
  e.mark(m);
  e.span(s.span);
  e.w.close('}');
}

void reference(Elements& e, const Reference& r) {
  std::string mrn;
  if (r.kind == Reference::Kind::telegram && r.number >= 0 && !r.post.empty())
    append_mrn(mrn, r.year > 0 ? r.year : mrn_year(e.t), e.t.view(r.post), r.number);
  e.w.open('{').key("letter").text_or_null(std::string_view(&r.letter, r.letter ? 1 : 0));
  e.w.key("raw").value(e.plain(r.span)).key("mrn").text_or_null(mrn);
  e.span(r.span);
  e.w.close('}');
}

void authority(Elements& e, const Authority& a) {
  e.w.open('{').key("by").text_or_null(e.plain(a.by));
  e.w.key("derived_from").text_or_null(e.plain(a.derived_from)).key("reason");
  if (a.reason_span.empty()) {
    e.w.null();
  } else {
    std::string section;
    if (a.reason_section >= 0) section = std::to_string(a.reason_section).insert(1, ".");
    e.w.open('{').key("section").text_or_null(section).key("letters").open('[');
    for (std::uint32_t i = 0; i < a.reason_letters.count; ++i)
      e.w.value(std::string_view(&e.t.reason_letters[a.reason_letters.first + i].letter, 1));
    e.w.close(']');
    e.span(a.reason_span);
    e.w.close('}');
  }
  e.span(a.span);
  e.w.close('}');
}

bool is_cut(std::string_view text) { return text.ends_with("...") || text.ends_with("\xE2\x80\xA6"); }

// Copies print the front matter twice, once cut short: the first that is whole counts, else the first.
template <class List, class Whole>
auto best_of(const List& list, Whole whole) {
  const auto own = std::ranges::find(list, false, &List::value_type::quoted);
  const auto best = std::find_if(own, list.end(), [&](const auto& x) { return !x.quoted && whole(x); });
  return best == list.end() ? own : best;
}

// The line that holds the most of `items`; the first of several.
template <class Item>
Span fullest(const std::vector<Span>& lines, const std::vector<Item>& items) {
  Span best;
  std::ptrdiff_t most = -1;
  for (const Span line : lines) {
    const auto n = std::ranges::count_if(items, [&](const Item& i) { return line.overlaps(i.span); });
    if (n > most) best = line;
    most = std::max(most, n);
  }
  return best;
}

}  // namespace

void front_matter(Elements& e) {
  e.w.key("captions").open('[');
  for (const Caption& c : e.t.captions) e.valued(facts::text_of(c, e.t.text), c.span);
  e.w.close(']').key("passing").open('[');
  for (const Span s : e.t.passing) e.text_item(s);
  e.w.close(']').key("eo");
  const auto eo =
      best_of(e.t.eo, [](const EoLine& x) { return x.value.kind != Instruction::none && !x.value.cut; });
  eo == e.t.eo.end() ? void(e.w.null()) : executive_order(e, *eo);
  e.w.key("tags").open('[');
  const Span tags = fullest(e.t.tags_lines, e.t.tags);
  for (const Tag& tag : e.t.tags)
    if (tags.overlaps(tag.span)) e.text_item(tag.span);
  e.w.close(']').key("subject");
  const auto own =
      best_of(e.t.subjects, [&](const Subject& s) { return !s.span.empty() && !is_cut(e.t.view(s.span)); });
  own == e.t.subjects.end() ? void(e.w.null()) : subject(e, *own);
  e.w.key("references").open('[');
  const Span references = fullest(e.t.reference_lines, e.t.references);
  for (const Reference& r : e.t.references)
    if (references.overlaps(r.span)) reference(e, r);
  e.w.close(']').key("authority");
  const auto by = best_of(e.t.authorities, [](const Authority& a) { return !a.cut && !a.by.empty(); });
  by == e.t.authorities.end() ? void(e.w.null()) : authority(e, *by);
}

}  // namespace cablelint::structure
