#pragma once

#include <string>

#include "rules/engine.hpp"

// What must hold for every Telegram and every list of findings, whatever the bytes were. Each function
// names the first thing that does not, or returns "".
namespace cablelint::tests {

class SpanCheck {
 public:
  explicit SpanCheck(const Telegram& t) : t_(t) {}

  void span(Span s, const char* what) {
    if (s.begin > t_.text.size() || s.end > t_.text.size()) fail(what);
  }
  void index(std::int32_t i, std::size_t size, const char* what) {
    if (i < -1 || (i >= 0 && static_cast<std::size_t>(i) >= size)) fail(what);
  }
  void range(Range r, std::size_t size, const char* what) {
    if (r.first + std::size_t{r.count} > size) fail(what);
  }
  void check(bool holds, const char* what) {
    if (!holds) fail(what);
  }
  const std::string& fault() const { return fault_; }

 private:
  void fail(const char* what) {
    if (fault_.empty()) fault_ = what;
  }
  const Telegram& t_;
  std::string fault_;
};

inline void check_lines(const Telegram& t, SpanCheck& c) {
  std::uint32_t at = 0;
  for (const Line& l : t.lines) {
    c.check(l.begin == at && l.begin <= l.end && l.end <= l.next && l.next > l.begin, "lines tile the text");
    at = l.next;
  }
  c.check(at == t.text.size(), "lines end with the text");
}

inline void check_heading(const Telegram& t, SpanCheck& c) {
  for (Span s :
       {t.transmission_id.span, t.routing_span, t.routing_prosign, t.de.span, t.de.indicator, t.de.serial_span,
        t.security.span, t.security.signal, t.security.letters, t.dtg.span, t.dtg.prosigns, t.dtg.group,
        t.dtg.month_span, t.dtg.year_span, t.signature, t.end_serial, t.end_message})
    c.span(s, "heading");
  for (Span s : t.routing_indicators) c.span(s, "routing indicator");
  for (Span s : t.bt) c.span(s, "BT");
  for (const Distribution& d : t.distributions)
    for (Span s : {d.span, d.sum_span}) c.span(s, "distribution");
  for (const Addressee& a : t.addressees)
    for (Span s : {a.span, a.indicator, a.name, a.precedence, a.number}) c.span(s, "addressee");
  c.index(t.main, t.classifications.size(), "main");
  for (const ClassificationLine& l : t.classifications) {
    for (Span s : {l.span, l.level_span, l.efto, l.banner, l.section.span, l.mrn_span, l.post, l.number_span})
      c.span(s, "classification line");
    c.range(l.marking.tokens, t.mark_tokens.size(), "tokens of a banner");
  }
  for (const Caption& a : t.captions) c.span(a.span, "caption");
  for (Span s : t.unknown_captions) c.span(s, "unknown caption");
  for (Span s : t.passing) c.span(s, "passing line");
}

inline void check_value(const Declassification& d, SpanCheck& c) {
  for (Span s : {d.span, d.date_span, d.exemption_span}) c.span(s, "declassification");
}

inline void check_front_matter(const Telegram& t, SpanCheck& c) {
  for (const EoLine& e : t.eo) {
    for (Span s : {e.span, e.label, e.number_span}) c.span(s, "E.O. line");
    check_value(e.value, c);
  }
  for (Span s : t.tags_lines) c.span(s, "TAGS line");
  for (const Tag& g : t.tags) c.span(g.span, "tag");
  for (const Subject& s : t.subjects) {
    c.span(s.span, "subject");
    c.span(s.label, "subject label");
    c.index(s.mark, t.marks.size(), "subject mark");
  }
  for (Span s : t.reference_lines) c.span(s, "REF line");
  for (const Reference& r : t.references)
    for (Span s : {r.span, r.letter_span, r.post, r.number_span}) c.span(s, "reference");
  for (const Authority& a : t.authorities) {
    for (Span s : {a.span, a.label, a.by, a.derived_from, a.reason_span, a.reason_section_span})
      c.span(s, "authority");
    c.range(a.reason_letters, t.reason_letters.size(), "reason letters");
    check_value(a.declassify_on, c);
  }
  for (const ReasonLetter& l : t.reason_letters) c.span(l.span, "reason letter");
}

inline void check_text(const Telegram& t, SpanCheck& c) {
  c.check(t.body <= t.text.size(), "body");
  for (const PageLine& p : t.page_lines)
    for (Span s : {p.span, p.post, p.number_span}) c.span(s, "page line");
  for (const Paragraph& p : t.paragraphs) {
    for (Span s : {p.span, p.number_span, p.lead_in, p.text}) c.span(s, "paragraph");
    c.index(p.mark, t.marks.size(), "paragraph mark");
    c.range(p.children, t.subparagraphs.size(), "children");
  }
  for (const Subparagraph& s : t.subparagraphs) {
    c.span(s.span, "sub-paragraph");
    c.span(s.label, "sub-paragraph label");
    c.index(s.mark, t.marks.size(), "sub-paragraph mark");
  }
  for (const Heading& h : t.headings) {
    c.span(h.span, "heading line");
    c.index(h.mark, t.marks.size(), "heading mark");
  }
  for (const Marking& m : t.marks) {
    c.span(m.span, "mark");
    c.range(m.tokens, t.mark_tokens.size(), "tokens of a mark");
  }
  for (const MarkToken& k : t.mark_tokens) c.span(k.span, "token");
  for (const QuotedCable& q : t.quoted) {
    c.span(q.span, "quoted cable");
    c.check(q.classification < t.classifications.size(), "quoted cable's line");
  }
  for (const Damage& d : t.damage) c.span(d.span, "damage");
}

inline std::string first_fault(const Telegram& t) {
  SpanCheck c(t);
  check_lines(t, c);
  check_heading(t, c);
  check_front_matter(t, c);
  check_text(t, c);
  return c.fault();
}

inline std::string first_fault(const Findings& found, const Telegram& t) {
  SpanCheck c(t);
  const Finding* before = nullptr;
  for (const Finding& f : found.list) {
    c.span(f.at, "finding");
    c.check(f.at.begin <= f.at.end, "finding ends before it begins");
    c.range({f.related_first, f.related_count}, found.related.size(), "related");
    c.range({f.edits_first, f.edits_count}, found.edits.size(), "edits");
    if (before) c.check(before->at.begin <= f.at.begin, "findings sorted");
    before = &f;
    std::string message;
    rules::format_message(f, t, message);
    for (char ch : message)
      c.check(static_cast<unsigned char>(ch) >= ' ' && ch != 0x7f, "message is one clean line");
  }
  for (const Related& r : found.related) c.span(r.at, "related place");
  for (const Edit& e : found.edits) c.span(e.at, "edit");
  return c.fault();
}

}  // namespace cablelint::tests
