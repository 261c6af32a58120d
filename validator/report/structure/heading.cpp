#include <algorithm>

#include "validator/report/mrn.hpp"
#include "validator/report/structure/elements.hpp"
#include "validator/report/structure/words.hpp"

namespace cablelint::structure {
namespace {

void addressee(Elements& e, const Addressee& a) {
  e.w.open('{').key("name").text_or_null(folded(e.t.view(a.name)));
  e.w.key("routing_indicator").text_or_null(e.t.view(a.indicator));
  e.w.key("precedence").text_or_null(folded(e.t.view(a.precedence)));
  e.w.key("number").text_or_null(e.t.view(a.number));
  e.span(a.span);
  e.w.close('}');
}

void addressees(Elements& e, std::string_view key, Role role) {
  e.w.key(key).open('[');
  for (const Addressee& a : e.t.addressees)
    if (a.role == role) addressee(e, a);
  e.w.close(']');
}

}  // namespace

void heading(Elements& e) {
  e.text("transmission_id", e.t.transmission_id.span);
  e.w.key("precedence").open('[');
  for (std::uint32_t at = e.t.dtg.prosigns.begin; at < e.t.dtg.prosigns.end; ++at)
    if (const auto word = precedence_word(e.t.text[at]); !word.empty()) e.valued(word, Span{at, at + 1});
  e.w.close(']').key("dtg");
  std::string time;
  append_time(time, e.t.dtg) ? e.valued(time, e.t.dtg.span) : void(e.w.null());
  e.w.key("from");
  const auto from = std::ranges::find(e.t.addressees, Role::from, &Addressee::role);
  from == e.t.addressees.end() ? void(e.w.null()) : addressee(e, *from);
  addressees(e, "to", Role::action);
  addressees(e, "info", Role::info);
  addressees(e, "exempt", Role::exempt);
  e.text("security_signal", e.t.security.span);
}

}  // namespace cablelint::structure
