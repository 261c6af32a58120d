#include <algorithm>

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
  e.w.text_or_null(date).key("raw").text_or_null(folded(e.t.view(eo.value.span)));
  e.span(eo.span);
  e.w.close('}');
}

void subject(Elements& e, const Subject& s) {
  const Marking* m = e.t.mark(s.mark);
  Span words = s.span;
  if (m && m->span.begin == words.begin) words.begin = m->span.end;
  e.w.open('{').key("text").value(folded(e.t.view(words))).key("mark");
  e.mark(m);
  e.span(s.span);
  e.w.close('}');
}

void reference(Elements& e, const Reference& r) {
  std::string mrn;
  if (r.kind == Reference::Kind::telegram && r.number >= 0 && !r.post.empty())
    append_mrn(mrn, r.year > 0 ? r.year : mrn_year(e.t), e.t.view(r.post), r.number);
  e.w.open('{').key("letter").text_or_null(std::string_view(&r.letter, r.letter ? 1 : 0));
  e.w.key("raw").value(folded(e.t.view(r.span))).key("mrn").text_or_null(mrn);
  e.span(r.span);
  e.w.close('}');
}

void authority(Elements& e, const Authority& a) {
  e.w.open('{').key("by").text_or_null(folded(e.t.view(a.by)));
  e.w.key("derived_from").text_or_null(folded(e.t.view(a.derived_from))).key("reason");
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

}  // namespace

void front_matter(Elements& e) {
  e.w.key("captions").open('[');
  for (const Caption& c : e.t.captions) e.valued(facts::captions[c.id].text, c.span);
  e.w.close(']').key("passing").open('[');
  for (const Span s : e.t.passing) e.text_item(s);
  e.w.close(']').key("eo");
  e.t.own_eo() ? executive_order(e, *e.t.own_eo()) : void(e.w.null());
  e.w.key("tags").open('[');
  for (const Tag& tag : e.t.tags) e.text_item(tag.span);
  e.w.close(']').key("subject");
  const auto own = std::ranges::find(e.t.subjects, false, &Subject::quoted);
  own == e.t.subjects.end() ? void(e.w.null()) : subject(e, *own);
  e.w.key("references").open('[');
  for (const Reference& r : e.t.references) reference(e, r);
  e.w.close(']').key("authority");
  e.t.own_authority() ? authority(e, *e.t.own_authority()) : void(e.w.null());
}

}  // namespace cablelint::structure
