#include "grammar/heading/routing_above.hpp"

#include "grammar/bytes.hpp"
#include "grammar/heading/heading_line.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

bool may_stand_above_de(const Telegram& t, const Line& line) {
  return line.kind == LineKind::other && may_be_routing(view(t.text, trim(t.text, line.content())));
}

}  // namespace

void read_routing_above(Telegram& t, Line& de) {
  Line* first = &de;
  while (first > t.lines.data() && may_stand_above_de(t, first[-1])) --first;
  if (first == &de) return;
  if (!t.routing_span.empty() && first > t.lines.data() && first[-1].kind == LineKind::routing) --first;
  if (!t.routing_span.empty() && first->kind != LineKind::routing) return;
  t.routing_span = t.routing_prosign = {};
  t.routing_indicators.clear();
  read_routing(t.text, trim(t.text, {first->begin, de.begin}), t);
  for (Line* l = first; l < &de; ++l) l->kind = LineKind::routing;
}

}  // namespace cablelint::grammar
