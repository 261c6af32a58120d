#include "grammar/heading/copies.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"

namespace cablelint::grammar {
namespace {

// Letters and digits agree as far as both go: copies are cut, wrapped and spaced otherwise.
bool same_letters(std::string_view text, Span a, Span b, std::uint32_t least) {
  std::uint32_t same = 0;
  for (;;) {
    while (!a.empty() && !is_word(text[a.begin])) ++a.begin;
    while (!b.empty() && !is_word(text[b.begin])) ++b.begin;
    if (a.empty() || b.empty()) return same >= least || (a.empty() && b.empty() && same != 0);
    if (to_upper(text[a.begin++]) != to_upper(text[b.begin++])) return false;
    ++same;
  }
}

class Copies {
 public:
  explicit Copies(const Telegram& t) : t_(t) {}

  Span find() {
    lines();
    fields();
    text();
    return found_;
  }

 private:
  void note(Span s) {
    if (found_.empty() || s.begin < found_.begin) found_ = s;
  }

  bool same(Span a, Span b, std::uint32_t least) const { return same_letters(t_.text, a, b, least); }

  // SECTION 01 OF 02, or its word where the rest is lost: SECTION 2 VALLETTA 000117.
  bool names_section(const ClassificationLine& c) const {
    return c.section.found() ||
           t_.view({c.level_span.end, std::max(c.level_span.end, c.post.begin)}).find("SECTION") !=
               std::string_view::npos;
  }

  // FM, and the classification line with post and number. Headings of sections may stand again for another cause.
  void lines() {
    const Addressee* from = nullptr;
    for (const Addressee& a : t_.addressees) {
      if (a.role != Role::from || a.name.empty()) continue;
      if (from && same(from->name, a.name, from->name.size())) note(a.name);
      if (!from) from = &a;
    }
    const ClassificationLine* line = t_.classification();
    for (const ClassificationLine& c : t_.classifications)
      if (line && &c != line && c.role == ClassRole::repeat && c.number >= 0 && !names_section(c) &&
          !names_section(*line))
        note(std::max(c.span.begin, line->span.begin) == c.span.begin ? c.span : line->span);
  }

  void fields() {
    constexpr std::uint32_t enough = 12;
    const EoLine* eo = t_.own_eo();
    for (const EoLine& e : t_.eo)
      if (!e.quoted && &e != eo && same(eo->span, e.span, enough)) note(e.span);
    for (std::size_t i = 1; i < t_.tags_lines.size(); ++i)
      if (same(t_.tags_lines.front(), t_.tags_lines[i], enough)) note(t_.tags_lines[i]);
    const Subject* subject = nullptr;
    for (const Subject& s : t_.subjects) {
      if (s.quoted || s.span.empty()) continue;
      if (subject && same(subject->span, s.span, enough)) note({s.label.begin, s.span.end});
      if (!subject) subject = &s;
    }
  }

  // Paragraph 1 once more, with the same words.
  void text() {
    constexpr std::uint32_t compared = 200, enough = 40;
    const auto beginning = [&](const Paragraph& p) {
      return Span{p.text.begin, std::min(p.text.end, p.text.begin + compared)};
    };
    const Paragraph* one = nullptr;
    for (const Paragraph& p : t_.paragraphs) {
      if (p.quoted || p.authority || p.number != 1) continue;
      if (one && p.text.size() >= enough && same(beginning(*one), beginning(p), enough)) note(p.number_span);
      if (!one) one = &p;
    }
  }

  const Telegram& t_;
  Span found_;
};

}  // namespace

Span second_copy(const Telegram& t) { return Copies(t).find(); }

}  // namespace cablelint::grammar
