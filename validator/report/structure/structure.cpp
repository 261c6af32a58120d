#include "validator/report/structure/structure.hpp"

#include <algorithm>

#include "validator/report/marks.hpp"
#include "validator/report/structure/elements.hpp"

namespace cablelint {
namespace structure {

std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool white = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!white) out += c;
    if (white && !out.empty() && out.back() != ' ') out += ' ';
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::string Elements::plain(Span s) const {
  std::string out(t.view(s));
  for (const PageLine& p : t.page_lines)
    for (std::uint32_t i = std::max(p.span.begin, s.begin); i < std::min(p.span.end, s.end); ++i)
      out[i - s.begin] = ' ';
  for (std::size_t i = 0; i < out.size(); ++i)
    if (out[i] == '\\' && (i + 1 == out.size() || out[i + 1] == '\n' || out[i + 1] == '\r')) out[i] = ' ';
  return folded(out);
}

void Elements::mark(const Marking* m) {
  if (!m) return void(w.null());
  w.open('{').key("raw").value(folded(t.view(m->span))).key("level").text_or_null(level_letter(m->level));
  w.key("controls");
  append_controls(w, m->controls);
  w.key("release_to");
  append_countries(w, m->release_to);
  span(m->span);
  w.close('}');
}

}  // namespace structure

void append_structure(const Document& d, std::string& out) {
  structure::Elements e{*d.telegram, d.bom, json::Writer(out)};
  e.w.open('{').key("path").value(d.path).key("record");
  d.record ? e.w.value(d.record) : e.w.null();
  e.w.key("offset").value(d.offset);
  e.w.key("layout").value(std::string_view(&"ABCDEFGHIJK"[static_cast<int>(e.t.layout)], 1));
  heading(e);
  classification(e);
  front_matter(e);
  body(e);
  e.w.close('}');
}

}  // namespace cablelint
