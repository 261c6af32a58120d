#include "validator/lsp/methods.hpp"

namespace cablelint::lsp {
namespace {

struct Folds {
  json::Writer& w;
  OpenText& open;
  Encoding encoding;

  // From the line of the first byte to that of the last one, where these are two.
  void add(Span at) {
    if (at.empty()) return;
    const std::uint32_t first = position_of(open, at.begin, encoding).line;
    const std::uint32_t last = position_of(open, at.end - 1, encoding).line;
    if (last <= first) return;
    w.open('{').key("startLine").value(first).key("endLine").value(last).key("kind").value("region").close('}');
  }
};

// From the first line of the heading to its last one.
Span heading_of(const Telegram& t) {
  Span all = t.transmission_id.span;
  const auto join = [&](Span s) {
    if (s.empty()) return;
    all = all.empty() ? s : Span{std::min(all.begin, s.begin), std::max(all.end, s.end)};
  };
  for (const Span s : {t.routing_span, t.de.span, t.security.span, t.dtg.span}) join(s);
  for (const Addressee& a : t.addressees) join(a.span);
  return all;
}

void fold_sections(const Document& d, Folds& folds) {
  const Telegram& t = *d.telegram;
  Span section;
  for (const ClassificationLine& c : t.classifications) {
    if (c.role != ClassRole::section) continue;
    section.end = c.span.begin;
    if (section.begin != 0) folds.add(in_text(d, section));
    section.begin = c.span.begin;
  }
  section.end = static_cast<std::uint32_t>(t.text.size());
  if (section.begin != 0) folds.add(in_text(d, section));
}

void fold(const Document& d, Folds& folds) {
  const Telegram& t = *d.telegram;
  folds.add(in_text(d, heading_of(t)));
  const ClassificationLine* line = t.classification();
  if (line && t.body > line->span.begin) folds.add(in_text(d, {line->span.begin, t.body}));
  fold_sections(d, folds);
  for (const QuotedCable& q : t.quoted) folds.add(in_text(d, q.span));
  for (const Paragraph& p : t.paragraphs) folds.add(in_text(d, p.span));
}

}  // namespace

Answer folding_range(Session& s, Value params, json::Writer& w) {
  OpenText* open = text_of(s, params);
  if (!open) return Fault{invalid_params, "this text is not open"};
  Folds folds{w, *open, s.client.encoding};
  w.open('[');
  s.judge.read(*open, [&](const Document& d) { fold(d, folds); });
  w.close(']');
  return {};
}

}  // namespace cablelint::lsp
