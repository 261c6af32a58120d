#include <fmt/format.h>

#include <algorithm>

#include "validator/lsp/meaning.hpp"
#include "validator/lsp/methods.hpp"
#include "validator/report/rule_list.hpp"

namespace cablelint::lsp {
namespace {

// What is shown, and the place in the cable that it is about.
struct Shown {
  Explanation text;
  Span at;
};

void explain_finding(const Document& d, const Finding& f, Explanation& out) {
  const rules::Rule& rule = rule_of(f);
  out.title(fmt::format("{} {} ({})", rule.code, rule.name, cablelint::name(d.level(f))));
  out.line(rule.doc).source(rule.basis);
}

// Explains the first of the elements that hold `at`.
template <class List, class Place, class F>
bool first_at(const List& list, std::uint32_t at, Place&& place, Shown& shown, F&& explain) {
  for (const auto& element : list) {
    const Span span = place(element);
    if (!span.contains(at)) continue;
    explain(element, shown.text);
    if (shown.text.empty()) continue;
    shown.at = span;
    return true;
  }
  return false;
}

constexpr auto by_span = [](const auto& element) { return element.span; };

bool explain_indicators(const Telegram& t, std::uint32_t at, Shown& shown) {
  const auto explain = [&](Span s, Explanation& out) { explain_indicator(t.view(s), out); };
  const auto own = [](Span s) { return s; };
  if (first_at(t.routing_indicators, at, own, shown, explain)) return true;
  if (first_at(std::array{t.de.indicator}, at, own, shown, explain)) return true;
  return first_at(
      t.addressees, at, [](const Addressee& a) { return a.indicator; }, shown,
      [&](const Addressee& a, Explanation& out) { explain_indicator(t.view(a.indicator), out); });
}

bool explain_element(const Telegram& t, std::uint32_t at, Shown& shown) {
  const auto mark = [&](const Marking& m, Explanation& out) { explain_mark(t, m, out); };
  const auto tag = [&](const Tag& tag, Explanation& out) { explain_tag(t.view(tag.span), out); };
  const auto banner = [](const ClassificationLine& c) { return c.banner; };
  const auto reason = [](const Authority& a) { return a.reason_span; };
  return first_at(t.marks, at, by_span, shown, mark) ||
         first_at(t.classifications, at, banner, shown,
                  [&](const ClassificationLine& c, Explanation& out) { explain_mark(t, c.marking, out); }) ||
         first_at(t.captions, at, by_span, shown, explain_caption) || first_at(t.tags, at, by_span, shown, tag) ||
         first_at(t.eo, at, by_span, shown, explain_order) ||
         first_at(t.authorities, at, reason, shown,
                  [](const Authority& a, Explanation& out) { explain_reason(a.reason_section, out); }) ||
         explain_indicators(t, at, shown);
}

void explain_line_at(const Telegram& t, std::uint32_t at, Shown& shown) {
  const auto behind = std::ranges::upper_bound(t.lines, at, {}, &Line::begin);
  if (behind == t.lines.begin()) return;
  const Line& line = *std::prev(behind);
  explain_line(line.kind, shown.text);
  shown.at = line.content();
}

void explain_at(const Document& d, std::uint32_t at, Shown& shown) {
  if (!explain_element(*d.telegram, at, shown)) explain_line_at(*d.telegram, at, shown);
  for (std::size_t i = 0; i < d.findings->list.size(); ++i) {
    const Finding& f = d.findings->list[i];
    if (!f.at.contains(at) || !d.is_live(i)) continue;
    if (shown.text.empty()) shown.at = f.at;
    explain_finding(d, f, shown.text);
  }
}

}  // namespace

Answer hover(Session& s, Value params, json::Writer& w) {
  std::uint32_t at = 0;
  OpenText* open = place_in_text(s, params, at);
  if (!open) return Fault{invalid_params, "no place in an open text"};
  Shown shown{Explanation(s.client.markdown), {}};
  s.judge.judge(*open, [&](const Document& d) {
    const Span whole = in_text(d, {0, static_cast<std::uint32_t>(d.telegram->text.size())});
    if (!whole.contains(at)) return;
    explain_at(d, at - whole.begin, shown);
    shown.at = in_text(d, shown.at);
  });
  if (shown.text.empty()) {
    w.null();
    return {};
  }
  w.open('{').key("contents").open('{').key("kind").value(s.client.markdown ? "markdown" : "plaintext");
  w.key("value").value(shown.text.text()).close('}').key("range");
  append_range(w, *open, shown.at, s.client.encoding);
  w.close('}');
  return {};
}

}  // namespace cablelint::lsp
