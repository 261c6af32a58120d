#pragma once

#include <string>

#include "validator/report/document.hpp"
#include "validator/text/json.hpp"

namespace cablelint::structure {

// White space of any kind counts as one blank: where a line was wrapped is told by the span.
std::string folded(std::string_view text);

// What all parts of one telegram's JSON are written with: single values are {"value", "span"}.
struct Elements {
  const Telegram& t;
  std::uint32_t bom;  // bytes before the text that spans must count
  json::Writer w;

  void span(Span s) { w.key("span").open('[').value(s.begin + bom).value(s.end + bom).close(']'); }

  template <class V>
  void valued(const V& value, Span s) {
    w.open('{').key("value").value(value);
    span(s);
    w.close('}');
  }
  // What a field says: without the page lines that stand in it, and without backslashes left at line ends.
  std::string plain(Span s) const;
  void text_item(Span s) { s.empty() ? void(w.null()) : valued(plain(s), s); }
  void text(std::string_view key, Span s) {
    w.key(key);
    text_item(s);
  }
  void mark(const Marking* m);
};

// The parts, in the order of the printed JSON.
void heading(Elements& e);
void classification(Elements& e);
void front_matter(Elements& e);
void body(Elements& e);

}  // namespace cablelint::structure
