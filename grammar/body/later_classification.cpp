#include "grammar/body/later_classification.hpp"

#include "grammar/body/outline.hpp"
#include "grammar/bytes.hpp"
#include "grammar/fields/labels.hpp"

namespace cablelint::grammar {
namespace {

bool same_mrn(const Telegram& t, const ClassificationLine& a, const ClassificationLine& b) {
  return a.number == b.number && t.view(a.post) == t.view(b.post);
}

// The next section of this cable under another post or number: a cable that is quoted whole has fields.
bool continues(const Telegram& t, const ClassificationLine& own, const ClassificationLine& c, std::size_t next) {
  if (!own.section.found() || own.section.total != c.section.total || c.section.number < 2) return false;
  constexpr int reach = 6;
  for (int n = 0; n < reach && next < t.lines.size(); ++next) {
    const Span s = trim(t.text, t.lines[next].content());
    if (s.empty()) continue;
    const Field field = match_label(t.text, s.begin, s.end, true).field;
    if (field == Field::eo || field == Field::tags || field == Field::subject) return false;
    ++n;
  }
  return true;
}

// UNCLAS OSLO 000114, has been overtaken
bool in_sentence(std::string_view text, std::uint32_t at, std::uint32_t end) {
  return at < end && (is_lower(text[at]) || is_one_of(text[at], ",;.)'\""));
}

// In running text only a letter-spaced or numbered line counts, never a sentence in capitals.
bool counts(Draft& d, const ClassificationLine& c, std::size_t i, bool after_blank) {
  const std::string_view text = d.t.text;
  const Span line = trim(text, d.t.lines[i].content());
  if (c.section.found()) return true;
  if (c.number < 0) return c.span.size() == line.size() && beside_page_line(d, i);
  if (!after_blank && in_sentence(text, skip_blanks(text, c.span.end, line.end), line.end)) return false;
  return c.spaced || c.number_span.size() >= 5 || c.word == ClassWord::unclassified ||
         c.word == ClassWord::limited_official_use;
}

ClassRole role_of(const Telegram& t, const ClassificationLine& c, std::size_t next) {
  const ClassificationLine* own = t.classification();
  if (c.number < 0 && !c.section.found()) return ClassRole::page_word;
  if (!own || (c.number >= 0 && !same_mrn(t, c, *own) && !continues(t, *own, c, next))) return ClassRole::quoted;
  return c.section.found() && c.section.number != own->section.number ? ClassRole::section : ClassRole::repeat;
}

}  // namespace

bool may_be_misspelt_section(std::string_view text, Span line) {
  constexpr std::uint32_t longest = 120;
  if (line.size() > longest || !is_upper(text[line.begin]) || !is_digit(text[line.end - 1])) return false;
  const auto at = view(text, line).find("SECTION ");
  return at != std::string_view::npos && at > 3;
}

std::size_t read_later_line(Draft& d, std::size_t i, bool after_blank, std::uint32_t from,
                            ClassificationLine& out) {
  std::size_t n = read_classification_lines(d, i, false, out, from);
  const ClassificationLine* own = d.t.classification();
  const bool sectioned = own && own->section.found();
  if (n == 0 && sectioned && may_be_misspelt_section(d.t.text, trim(d.t.text, d.t.lines[i].content()))) {
    n = read_classification_lines(d, i, true, out);
    const bool own_section = out.section.found() && same_mrn(d.t, out, *own);
    if (out.word == ClassWord::other || out.abbreviated || !own_section) return 0;
  }
  if (n == 0 || !counts(d, out, i, after_blank)) return 0;
  out.role = role_of(d.t, out, i + n);
  return n;
}

}  // namespace cablelint::grammar
