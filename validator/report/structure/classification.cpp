#include "validator/report/mrn.hpp"
#include "validator/report/structure/elements.hpp"

namespace cablelint::structure {

void classification(Elements& e) {
  const ClassificationLine none;
  const ClassificationLine& line = e.t.classification() ? *e.t.classification() : none;
  const auto level = level_word(&line);
  e.w.key("classification");
  level.empty() ? void(e.w.null()) : e.valued(level, line.level_span);
  e.w.key("controls").open('[');
  const auto first = e.t.mark_tokens.begin() + line.marking.tokens.first;
  for (auto token = first; token != first + line.marking.tokens.count; ++token)
    if (token->kind == TokenKind::control) e.valued(facts::controls[token->id].banner, token->span);
  e.w.close(']').key("efto");
  line.efto.empty() ? void(e.w.null()) : e.valued(true, line.efto);
  e.w.key("section");
  if (line.section.found()) {
    e.w.open('{').key("number").value(line.section.number).key("total").value(line.section.total);
    e.span(line.section.span);
    e.w.close('}');
  } else {
    e.w.null();
  }
  e.w.key("mrn");
  std::string mrn;
  append_mrn(mrn, e.t) ? e.valued(mrn, line.mrn_span) : void(e.w.null());
  e.text("post", line.post);
  e.w.key("number");
  line.number < 0 ? void(e.w.null()) : e.valued(line.number, line.number_span);
}

}  // namespace cablelint::structure
