#include "grammar/fields/continuation.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

// Past the bracket, pilcrow or the 1 for it before a reference letter.
std::uint32_t skip_letter_marks(std::string_view text, Span content) {
  std::uint32_t at = content.begin;
  while (at + 1 < content.end && (text[at] == '\xC2' || text[at] == '\xB6' || text[at] == '1' || text[at] == '('))
    ++at;
  return at;
}

// (B) / B. / B) / 1B. / a pilcrow before the letter
bool begins_reference(std::string_view text, Span content) {
  const std::uint32_t at = skip_letter_marks(text, content);
  if (at + 1 >= content.end || !is_alpha(text[at])) return false;
  const char next = text[skip_blanks(text, at + 1, content.end - 1)];
  return next == '.' || next == ')';
}

// 1.4 (b) and (d)
bool is_reason_section(std::string_view line) {
  return line.size() > 4 && line[0] == '1' && line[1] == '.' && (line[2] == '4' || line[2] == '5') &&
         !is_digit(line[3]);
}

// (b), b and d, d
bool begins_letters(std::string_view line) {
  const std::size_t at = line.find_first_not_of(' ');
  if (at == std::string_view::npos) return false;
  if (line[at] == '(') return true;
  return to_upper(line[at]) >= 'A' && to_upper(line[at]) <= 'H' &&
         (at + 1 == line.size() || !is_word(line[at + 1]));
}

// "Classified By: NAME, TITLE, for" / "reasons 1.4 (b)": a blank line stands in the wrapped block.
bool gives_reason(std::string_view text, Span content) {
  constexpr std::size_t section = 3;  // 1.4
  const std::string_view line = view(text, content);
  for (std::size_t at = line.find("1."); at < line.size(); at = line.find("1.", at + 1)) {
    const std::string_view found = line.substr(at);
    if (found.size() > section && is_one_of(found[2], "45") && begins_letters(found.substr(section))) return true;
  }
  return false;
}

// "C) 05" / "ROME 3"
bool ends_in_year(std::string_view value) {
  const std::size_t blank = value.size() - 3;
  return value.size() > 4 && is_digit(value.back()) && is_digit(value[value.size() - 2]) &&
         is_space(value[blank]) && is_one_of(value[blank - 1], ").,:");
}

// "REF: A. OSLO 12 B." / "ROME 3": the entry stands below a blank line.
bool ends_in_letter(std::string_view value) {
  if (ends_in_year(value)) return true;
  if (value.size() < 3 || (value.back() != ')' && value.back() != '.')) return false;
  const char before = value[value.size() - 3];
  return is_upper(value[value.size() - 2]) && (is_space(before) || before == '(');
}

// Words of a sentence on the line; a number or a slash before the second one tells an entry of the list.
int joining_words(std::string_view text, Span content) {
  constexpr std::string_view joining[] = {"THE", "OF",  "TO",  "AND",  "A",    "IN",
                                          "IS",  "ARE", "HAS", "WILL", "THAT", "ON"};
  int found = 0;
  for (std::uint32_t at = content.begin; at < content.end && found < 2; at = skip_blanks(text, at, content.end)) {
    std::uint32_t end = at;
    while (end < content.end && !is_blank(text[end])) ++end;
    const std::string_view word = text.substr(at, end - at);
    if (word.find_first_of("0123456789/@") != std::string_view::npos) return 0;
    found += std::any_of(std::begin(joining), std::end(joining), [&](auto w) { return same_word(word, w); });
    at = end;
  }
  return found;
}

// "REF: OSLO 12" and straight below it "The port authority wants ...": the list is whole, and a sentence begins.
bool begins_prose(std::string_view text, const OpenField& f, Span content) {
  const Span value = f.value(text);
  if (value.empty() || !is_upper(text[content.begin])) return false;
  if (const char last = text[value.end - 1]; !is_digit(last) && last != ')' && last != '.') return false;
  return starts_with_word(text, content.begin, content.end, "SUMMARY") || joining_words(text, content) > 1;
}

bool is_caption_word(const Vocabulary& words, std::string_view word) {
  return std::any_of(words.captions.begin(), words.captions.end(),
                     [&](const CaptionWord& c) { return c.text == word; });
}

bool looks_like_tags(const Vocabulary& words, std::string_view line) {
  for (const char c : line)
    if (is_lower(c)) return false;
  return !is_caption_word(words, line) && (line.size() < 60 || line.find(',') != std::string_view::npos);
}

// "TU SUBJECT: PORT FEES": the tags end where the next field is glued to them.
Span before_label(std::string_view text, Span content) {
  constexpr std::uint32_t reach = 120;
  const Label next = find_label(text, content.begin, std::min(content.end, content.begin + reach));
  return next.field == Field::none ? content : trim(text, {content.begin, next.span.begin});
}

// "E.O. 12958 AS AMENDED BY E.O. 13292": one line.
bool names_amender(std::string_view text, const OpenField& f, const Label& label) {
  if (label.field != Field::eo || f.field != Field::eo) return false;
  const Span before = trim(text, {f.begin, label.span.begin});
  return before.size() > 2 && same_word(view(text, {before.end - 2, before.end}), "BY");
}

// "SUBJECT: NEW TAGS: WHAT CHANGES" below the TAGS line: what the cable is about.
bool names_field_in_subject(const OpenField& f, const Label& label) {
  if (f.field != Field::subject) return false;
  return (label.field == Field::tags || label.field == Field::eo) && (f.seen & bit(label.field)) != 0;
}

}  // namespace

bool goes_on(const Draft& d, const OpenField& f, Span content) {
  const std::string_view text = d.t.text;
  switch (f.field) {
    case Field::tags: return looks_like_tags(d.words, view(text, before_label(text, content)));
    case Field::eo:
      return trim(text, {f.begin, f.end}).empty() || continues_after_blank(text, f, content) ||
             is_digit(text[content.begin]) ||
             (awaits_value(text, f) && !is_caption_word(d.words, view(text, content)));
    case Field::reference: return begins_reference(text, content) || !begins_prose(text, f, content);
    default: return true;
  }
}

bool continues_after_blank(std::string_view text, const OpenField& f, Span content) {
  if (f.field == Field::reference)
    return begins_reference(text, content) || ends_in_letter(view(text, f.value(text)));
  if (f.field == Field::authority)
    return starts_with_word(text, content.begin, content.end, "REASON") ||
           starts_with_word(text, content.begin, content.end, "DECLASSIF") ||
           is_reason_section(view(text, content)) || awaits_value(text, f) ||
           (!is_finished(text, f) && gives_reason(text, content));
  if (f.field == Field::eo) return starts_with_word(text, content.begin, content.end, "DECL");
  return false;
}

bool is_next_reference(std::string_view text, const OpenField& f, Span content) {
  char next = 'A';
  for (std::uint32_t i = f.begin; i + 1 < f.end; ++i) {
    const bool lettered = (text[i + 1] == ')' || text[i + 1] == '.') && to_upper(text[i]) == next;
    if (lettered && (i == f.begin || !is_alpha(text[i - 1]))) ++next;
  }
  return to_upper(text[skip_letter_marks(text, content)]) == next;
}

bool is_finished(std::string_view text, const OpenField& f) {
  if (f.field == Field::subject) return false;
  if (f.field != Field::authority) return true;
  const Span value = f.value(text);
  return value.empty() || text[value.end - 1] == '.' || text[value.end - 1] == ')';
}

bool names_reason_order(const OpenField& f, const Label& label) {
  return label.field == Field::eo && f.field == Field::authority;
}

bool awaits_value(std::string_view text, const OpenField& f) {
  const Span value = f.value(text);
  return !value.empty() && text[value.end - 1] == ':';
}

bool is_word_of(std::string_view text, const OpenField& f, const Label& label) {
  return names_reason_order(f, label) || names_amender(text, f, label) || names_field_in_subject(f, label);
}

}  // namespace cablelint::grammar
