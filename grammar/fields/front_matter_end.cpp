#include "grammar/fields/front_matter_end.hpp"

#include "grammar/body/outline.hpp"
#include "grammar/body/starts.hpp"
#include "grammar/bytes.hpp"
#include "grammar/fields/continuation.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

// "SUBJECT: VISIT, JULY" / "14. NO RESULT", "REF: (A) ROME 1 (B) OSLO" / "12 (C) ROME 3": a number that the field
// goes on with, straight below it.
bool is_number_of_field(const OpenField& f, const Start& s) {
  if (s.number < 2 || s.number == 11) return false;
  if (f.field == Field::subject) return !s.marked() || !s.form.dot;
  return f.field == Field::reference && !s.form.dot;
}

bool starts_paragraph(Draft& d, const OpenField& f, Span content, bool behind_blank) {
  Telegram& t = d.t;
  const char c = t.text[content.begin];
  if (!is_digit(c) && c != '(' && c != '\xC2' && c != '\xB6' && c != '\xEF' && c != '<' && c != '&' && c != '[')
    return false;
  const std::size_t tokens = t.mark_tokens.size(), marks = t.marks.size();
  Start s;
  const bool start = read_start(t.text, content, content.end, d.words, t, s);
  const bool authority =
      start && match_authority_label(t.text, skip_blanks(t.text, s.text, content.end), content.end);
  t.mark_tokens.resize(tokens);
  t.marks.resize(marks);
  if (!start || s.listlike || (!behind_blank && is_number_of_field(f, s))) return false;
  if (f.field == Field::reference && !s.marked() && s.number != 1 && s.number != 11) return false;
  // A mark alone: "(U) Classified by" is a field, "(SBU) Summary" the text.
  if (s.number == 0)
    return f.any_seen() && !authority && (f.field != Field::reference || !is_next_reference(t.text, f, content));
  return true;
}

bool is_another_classification(Draft& d, std::size_t i, Span content) {
  Telegram& t = d.t;
  if (i == 0 || !may_be_classification(t.text, content)) return false;
  const std::size_t tokens = t.mark_tokens.size();
  ClassificationLine another;
  const bool found = read_classification(t.text, content, false, d.words, t, another) &&
                     (another.section.found() || another.number >= 0);
  t.mark_tokens.resize(tokens);
  return found;
}

// The fields that a cable of this level has; REF is missing in every second one.
unsigned wanted(const Telegram& t) {
  const ClassificationLine* own = t.classification();
  const bool classified = own && own->level >= Level::confidential;
  return bit(Field::eo) | bit(Field::tags) | bit(Field::subject) | (classified ? bit(Field::authority) : 0U);
}

// A stray line between blank lines: a field that has not been seen yet stands below it, and no paragraph before.
bool field_follows(Draft& d, const OpenField& f, std::size_t i) {
  constexpr std::size_t reach = 8;
  const auto& lines = d.t.lines;
  if (f.seen == (f.seen | wanted(d.t))) return false;
  for (std::size_t n = 0; n < reach && ++i < lines.size();) {
    const Span content = trim(d.t.text, lines[i].content());
    if (content.empty()) continue;
    ++n;
    const Label label = label_of_line(d.t.text, f, content);
    if (label.field != Field::none && !label.misspelt) return !(f.seen & bit(label.field));
    if (starts_paragraph(d, f, content, true)) return false;
  }
  return false;
}

// "(U) Classified by": the mark belongs to the field.
std::uint32_t behind_mark(std::string_view text, Span content) {
  const auto close = view(text, content).substr(0, 12).find(')');
  if (close == std::string_view::npos) return content.begin;
  return skip_blanks(text, content.begin + static_cast<std::uint32_t>(close) + 1, content.end);
}

// "Classiires J. Doe for reasons": transmission noise in the label.
Label garbled_authority(std::string_view text, Span content) {
  if (!starts_with_word(text, content.begin, content.end, "CLASSI")) return {};
  std::uint32_t end = content.begin;
  while (end < content.end && is_alpha(text[end])) ++end;
  return {Field::authority, {content.begin, end}, true};
}

bool is_rule_byte(char c) { return c == '-' || c == '=' || c == '*' || c == '_'; }

}  // namespace

bool ends_front_matter(Draft& d, const OpenField& f, std::size_t i, Span content, bool behind_blank) {
  if (starts_paragraph(d, f, content, behind_blank)) return true;
  if (is_rule(view(d.t.text, content))) return f.any_seen() && !field_follows(d, f, i);
  if (is_another_classification(d, i, content)) return true;
  return f.any_seen() && behind_blank && !continues_after_blank(d.t.text, f, content) && !field_follows(d, f, i);
}

Label label_of_line(std::string_view text, const OpenField& f, Span content) {
  const std::uint32_t at = text[content.begin] == '(' ? behind_mark(text, content) : content.begin;
  const Label label = match_label_at_line(text, at, content.end);
  if (at != content.begin && label.field != Field::authority) return {};
  if (label.field == Field::none && f.any_seen() && !(f.seen & bit(Field::authority)))
    return garbled_authority(text, content);
  return label;
}

bool is_rule(std::string_view line) {
  if (line.size() < 5) return false;
  for (const char c : line)
    if (!is_rule_byte(c) && !is_blank(c)) return false;
  return true;
}

std::size_t end_of_note(const Telegram& t, std::size_t first) {
  constexpr std::size_t longest = 20;
  for (std::size_t i = first + 1; i < t.lines.size() && i < first + longest; ++i) {
    const Span content = trim(t.text, t.lines[i].content());
    if (content.empty()) continue;
    if (is_rule(view(t.text, content))) return i;
    if (match_label(t.text, content.begin, content.end, true).field != Field::none) return 0;
  }
  return 0;
}

}  // namespace cablelint::grammar
