#include "validator/report/structure/elements.hpp"
#include "validator/report/structure/words.hpp"

namespace cablelint::structure {
namespace {

void paragraph(Elements& e, const Paragraph& p) {
  e.w.open('{').key("number");
  p.number > 0 ? e.w.value(p.number) : e.w.null();
  e.w.key("mark");
  e.mark(e.t.mark(p.mark));
  e.span(p.span);
  e.w.close('}');
}

}  // namespace

void body(Elements& e) {
  e.w.key("paragraphs").open('[');
  for (const Paragraph& p : e.t.paragraphs)
    if (!p.quoted) paragraph(e, p);
  e.w.close(']').key("headings").open('[');
  for (const Heading& h : e.t.headings) e.text_item(h.span);
  e.w.close(']');
  e.text("signature", e.t.signature);
  e.w.key("damage").open('[');
  for (const Damage& d : e.t.damage) {
    e.w.open('{').key("kind").value(damage_word(d.kind));
    e.span(d.span);
    e.w.close('}');
  }
  e.w.close(']');
}

}  // namespace cablelint::structure
