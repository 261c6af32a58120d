// From the classification line to the text: captions, passing lines and the labelled fields, one a line or
// glued together, with blank lines between or without, wrapped or cut.
#include "grammar/fields/front_matter.hpp"

#include <algorithm>

#include "grammar/body/outline.hpp"
#include "grammar/body/starts.hpp"
#include "grammar/bytes.hpp"
#include "grammar/fields/captions.hpp"
#include "grammar/fields/labels.hpp"
#include "grammar/heading/archive.hpp"
#include "grammar/heading/heading_line.hpp"
#include "grammar/heading/page_line.hpp"
#include "grammar/readers.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t glued_reach = 4096;  // bytes of a line in which glued labels are looked for

class FrontMatter {
 public:
  FrontMatter(Draft& d, bool quoted) : d_(d), text_(d.t.text), quoted_(quoted) {}

  std::uint32_t read(std::size_t line, std::uint32_t at) {
    auto& lines = d_.t.lines;
    for (std::size_t i = line; i < lines.size(); ++i) {
      const std::uint32_t begin = i == line ? at : lines[i].begin;
      const Span content = trim(text_, {begin, lines[i].end});
      if (content.empty()) {
        if (!behind_page_) ++blank_lines_;
        continue;
      }
      const bool digit_last = is_digit(text_[content.end - 1]);
      if ((digit_last || begins_archive_words(text_, content) || is_level_alone(content)) &&
          is_archive_line(i, content))
        continue;
      if ((digit_last || text_[content.begin] == 'P') && is_page_line(content, lines[i])) {
        behind_page_ = !is_finished();
        if (behind_page_) blank_lines_ = 0;
        continue;
      }
      if (field_ == Field::none && !seen_any_ && is_rule(content)) {
        if (const std::size_t last = end_of_note(i)) {
          for (; i < last; ++i) lines[i].kind = LineKind::notice;
          lines[i].kind = LineKind::notice;
          continue;
        }
      }
      const Label label = label_of(content);
      if (label.field == Field::none && ends_front_matter(i, content)) return close(content.begin);
      if (label.field == Field::none && field_ == Field::reference && !goes_on(content))
        return close(content.begin);
      read_line(content, label, lines[i], i != line || at == lines[i].begin);
      if (body_) return close(body_);
      blank_lines_ = 0;
      behind_page_ = false;
    }
    return close(static_cast<std::uint32_t>(text_.size()));
  }

 private:
  bool is_page_line(Span content, const Line& line) {
    PageLine page;
    if (!read_page_line(text_, content, page)) return false;
    if (page.span.end != content.end && page.form == PageForm::state) return false;
    page.quoted = quoted_;
    d_.t.page_lines.push_back(page);
    d_.t.lines[static_cast<std::size_t>(&line - d_.t.lines.data())].kind = LineKind::page;
    return true;
  }

  // UNCLASSIFIED, CONFIDENTIAL, SECRET, TOP SECRET, LIMITED OFFICIAL USE: told by their length first.
  bool is_level_alone(Span content) const {
    const std::uint32_t size = content.size();
    return (size == 6 || size == 10 || size == 12 || size == 20) && is_level(view(text_, content));
  }

  static bool is_level(std::string_view v) {
    if (v[1] == 'I') return v == "LIMITED OFFICIAL USE";  // not SIPDIS
    return v == "UNCLASSIFIED" || v == "CONFIDENTIAL" || v == "SECRET" || v == "TOP SECRET" || v == "UNCLAS";
  }

  // Stamps, and the level word above and below a page: none of them belongs to a field.
  bool is_archive_line(std::size_t i, Span content) {
    LineKind& kind = d_.t.lines[i].kind;
    if (is_archive_mark(text_, content)) {
      kind = LineKind::archive;
      return true;
    }
    if (!is_level_alone(content) || !beside_page_line(d_, i)) return false;
    ClassificationLine c;
    if (!read_classification_lines(d_, i, false, c) || c.span.size() != content.size()) return false;
    c.role = ClassRole::page_word;
    d_.t.classifications.push_back(c);
    kind = LineKind::classification;
    return true;
  }

  // A page line may stand in the middle of a subject or a Classified By block, blank lines around it.
  bool is_finished() const {
    if (field_ == Field::subject) return false;
    if (field_ != Field::authority) return true;
    const Span value = trim(text_, {value_, std::max(value_, end_)});
    return value.empty() || text_[value.end - 1] == '.' || text_[value.end - 1] == ')';
  }

  bool after_fields() const { return seen_field_; }

  // The text begins: a paragraph start, or a line that no field can go on with.
  bool ends_front_matter(std::size_t i, Span content) {
    if (starts_paragraph(content)) return true;
    if (is_rule(content)) return after_fields();
    ClassificationLine another;
    Telegram& t = d_.t;
    const std::size_t tokens = t.mark_tokens.size();
    const bool classification = i > 0 && may_be_classification(text_, content) &&
                                read_classification(text_, content, false, d_.words, t, another) &&
                                (another.section.found() || another.number >= 0);
    t.mark_tokens.resize(tokens);
    if (classification) return true;
    if (!after_fields()) return false;
    return blank_lines_ > 0 && !continues_after_blank(content) && !field_follows(i);
  }

  // A stray line between blank lines: a field that has not been seen yet stands below it, and no paragraph before.
  bool field_follows(std::size_t i) {
    constexpr std::size_t reach = 8;
    const auto& lines = d_.t.lines;
    if (seen_ == (seen_ | wanted())) return false;
    for (std::size_t n = 0; n < reach && ++i < lines.size();) {
      const Span content = trim(text_, lines[i].content());
      if (content.empty()) continue;
      ++n;
      const Label label = label_of(content);
      if (label.field != Field::none && !label.misspelt) return !(seen_ & bit(label.field));
      if (starts_paragraph(content)) return false;
    }
    return false;
  }

  // The fields that a cable of this level has; REF is missing in every second one.
  unsigned wanted() const {
    const ClassificationLine* own = d_.t.classification();
    const bool classified = own && own->level >= Level::confidential;
    return bit(Field::eo) | bit(Field::tags) | bit(Field::subject) | (classified ? bit(Field::authority) : 0U);
  }

  static unsigned bit(Field f) { return 1U << static_cast<unsigned>(f); }

  // An archive's note stands between two rules above the fields; 0 when no second rule follows.
  std::size_t end_of_note(std::size_t first) const {
    constexpr std::size_t longest = 20;
    const auto& lines = d_.t.lines;
    for (std::size_t i = first + 1; i < lines.size() && i < first + longest; ++i) {
      const Span content = trim(text_, lines[i].content());
      if (content.empty()) continue;
      if (is_rule(content)) return i;
      if (match_label(text_, content.begin, content.end, true).field != Field::none) return 0;
    }
    return 0;
  }

  static bool is_rule_byte(char c) { return c == '-' || c == '=' || c == '*' || c == '_'; }

  bool is_rule(Span s) const {
    if (s.size() < 5) return false;
    for (std::uint32_t i = s.begin; i < s.end; ++i)
      if (!is_rule_byte(text_[i]) && !is_blank(text_[i])) return false;
    return true;
  }

  bool starts_paragraph(Span content) {
    const char c = text_[content.begin];
    if (!is_digit(c) && c != '(' && c != '\xC2' && c != '\xB6' && c != '\xEF') return false;
    Telegram& t = d_.t;
    const std::size_t tokens = t.mark_tokens.size(), marks = t.marks.size();
    Start s;
    const bool start = read_start(text_, content, content.end, d_.words, t, s);
    const bool authority =
        start && match_authority_label(text_, skip_blanks(text_, s.text, content.end), content.end);
    t.mark_tokens.resize(tokens);
    t.marks.resize(marks);
    if (!start || s.listlike) return false;
    if (field_ == Field::reference && !s.marked() && s.number != 1 && s.number != 11) return false;
    // A mark alone: "(U) Classified by" is a field, "(SBU) Summary" the text.
    if (s.number == 0)
      return after_fields() && !authority && (field_ != Field::reference || !is_next_reference(content));
    return true;
  }

  // The label that a line begins with, if any.
  Label label_of(Span content) const {
    const std::uint32_t at = text_[content.begin] == '(' ? behind_mark(content) : content.begin;
    Label label = match_label(text_, at, content.end, true);
    if (at != content.begin && label.field != Field::authority) return {};
    if (label.field == Field::none && after_fields() && !seen_authority_) label = garbled_authority(content);
    return label;
  }

  // "(U) Classified by": the mark belongs to the field.
  std::uint32_t behind_mark(Span content) const {
    const auto close = view(text_, content).substr(0, 12).find(')');
    if (close == std::string_view::npos) return content.begin;
    return skip_blanks(text_, content.begin + static_cast<std::uint32_t>(close) + 1, content.end);
  }

  // "Classiires J. Doe for reasons": transmission noise in the label.
  Label garbled_authority(Span content) const {
    if (!starts_with_word(text_, content.begin, content.end, "CLASSI")) return {};
    std::uint32_t end = content.begin;
    while (end < content.end && is_alpha(text_[end])) ++end;
    return {Field::authority, {content.begin, end}, true};
  }

  // Copies put blank lines between the parts of one field: REF (A) ..., (B) ..., and Reason under Classified By.
  bool continues_after_blank(Span content) const {
    if (field_ == Field::reference) return begins_reference(content);
    if (field_ == Field::authority)
      return starts_with_word(text_, content.begin, content.end, "REASON") ||
             starts_with_word(text_, content.begin, content.end, "DECLASSIF") || is_reason_section(content);
    if (field_ == Field::eo) return starts_with_word(text_, content.begin, content.end, "DECL");
    return false;
  }

  // 1.4 (b) and (d)
  bool is_reason_section(Span content) const {
    const std::string_view v = view(text_, content);
    return v.size() > 4 && v[0] == '1' && v[1] == '.' && (v[2] == '4' || v[2] == '5') && !is_digit(v[3]);
  }

  bool value_empty() const { return trim(text_, {value_, end_}).empty(); }

  // (C) is a portion mark, but below REF: (A) ... (B) ... it is the next letter.
  bool is_next_reference(Span content) const {
    char next = 'A';
    for (std::uint32_t i = value_; i + 1 < end_; ++i) {
      const bool lettered = (text_[i + 1] == ')' || text_[i + 1] == '.') && to_upper(text_[i]) == next;
      if (lettered && (i == value_ || !is_alpha(text_[i - 1]))) ++next;
    }
    return to_upper(text_[skip_letter_marks(content)]) == next;
  }

  // Past the bracket, pilcrow or the 1 for it before a reference letter.
  std::uint32_t skip_letter_marks(Span content) const {
    std::uint32_t at = content.begin;
    while (at + 1 < content.end &&
           (text_[at] == '\xC2' || text_[at] == '\xB6' || text_[at] == '1' || text_[at] == '('))
      ++at;
    return at;
  }

  // (B) / B. / B) / 1B. / a pilcrow before the letter
  bool begins_reference(Span content) const {
    const std::uint32_t at = skip_letter_marks(content);
    if (at + 1 >= content.end || !is_alpha(text_[at])) return false;
    const char next = text_[skip_blanks(text_, at + 1, content.end - 1)];
    return next == '.' || next == ')';
  }

  // One line: perhaps a label at its start, perhaps more glued behind.
  void read_line(Span content, Label label, Line& line, bool whole_line) {
    const std::uint32_t begin = content.begin;
    if (blank_lines_ == 0 && names_reason_order(label)) label = {};
    if (label.field != Field::none) {
      open(label, !whole_line && seen_any_);
      line.kind = kind_of(label.field);
    } else if (field_ == Field::none) {
      read_before_fields(content, line);
      return;
    } else if (!goes_on(content)) {
      read_stray(content, line);
      return;
    } else {
      line.kind = LineKind::field_continuation;
    }
    read_glued(label.field == Field::none ? begin : label.span.end, content.end);
  }

  // "Reason: E.O. 12958, 1.4 (b,d)" under Classified By is no E.O. line.
  bool names_reason_order(const Label& label) const {
    return label.field == Field::eo && field_ == Field::authority;
  }

  // "E.O. 12958 AS AMENDED BY E.O. 13292": one line.
  bool names_amender(const Label& label) const {
    if (label.field != Field::eo || field_ != Field::eo) return false;
    const Span before = trim(text_, {value_, label.span.begin});
    return before.size() > 2 && same_word(view(text_, {before.end - 2, before.end}), "BY");
  }

  // "SUBJECT: NEW TAGS: WHAT CHANGES" below the TAGS line: what the cable is about.
  bool names_field_in_subject(const Label& label) const {
    if (field_ != Field::subject) return false;
    return (label.field == Field::tags || label.field == Field::eo) && (seen_ & bit(label.field));
  }

  // Caption block; labels may be glued behind a caption or passing line.
  void read_before_fields(Span content, Line& line) {
    const Label glued = find_label(text_, content.begin, std::min(content.end, content.begin + glued_reach));
    const Span head{content.begin, glued.field == Field::none ? content.end : glued.span.begin};
    if (!trim(text_, head).empty() && !quoted_) read_caption_line(text_, head, d_.words, d_.t, line.kind);
    if (glued.field == Field::none) return;
    open(glued, true);
    line.kind = kind_of(glued.field);
    read_glued(glued.span.end, content.end);
  }

  // Further labels in the rest of the line, and a first paragraph glued behind them.
  void read_glued(std::uint32_t at, std::uint32_t end) {
    const std::uint32_t begin = at, reach = std::min(end, at + glued_reach);
    for (Label label; (label = find_label(text_, at, reach)).field != Field::none; at = label.span.end) {
      if (names_reason_order(label) || names_amender(label) || names_field_in_subject(label)) continue;
      end_ = label.span.begin;
      // Classified By: NAME. Derived From: GUIDE. is the block's own form, nothing glued.
      open(label, label.field != Field::authority || field_ != Field::authority);
    }
    end_ = end;
    note_page_lines(std::max(begin, value_), end);
    if (end - value_ > 60 || field_ == Field::reference) cut_at_paragraph(end);
  }

  // "REF: 09 STATE 1  NORDHAVN 00000077  001.3 OF 012": a page line in the middle of the line.
  void note_page_lines(std::uint32_t at, std::uint32_t end) {
    constexpr std::uint32_t shortest = 30;
    const ClassificationLine* own = d_.t.classification();
    if (!own || !own->section.found() || end < at + shortest) return;
    PageLine page;
    for (; at < end && find_page_line(text_, {at, end}, d_.words, page); at = page.span.end) {
      page.inside_line = true;
      page.quoted = quoted_;
      d_.t.page_lines.push_back(page);
    }
  }

  // "REF: 09 STATE 1  1.  In response": the text begins in mid-line.
  void cut_at_paragraph(std::uint32_t end) {
    Telegram& t = d_.t;
    const std::uint32_t from = std::max(value_ + 1, searched_);  // the lines above once only
    searched_ = end;
    for (std::uint32_t dot = from; dot < end; ++dot) {
      if (text_[dot] != '.' || !is_digit(text_[dot - 1])) continue;
      const std::uint32_t digits = text_[dot - 2] == '1' ? dot - 2 : dot - 1;
      if (text_[dot - 1] != '1' || digits <= value_ || !is_blank(text_[digits - 1])) continue;
      const std::size_t tokens = t.mark_tokens.size(), marks = t.marks.size();
      Start s;
      const bool start = read_start(text_, {digits, end}, end, d_.words, t, s);
      const bool counts = start && (s.marked() || (s.text > dot + 2 && field_ == Field::reference));
      t.mark_tokens.resize(tokens);
      t.marks.resize(marks);
      if (!counts) continue;
      end_ = digits;
      body_ = digits;
      return;
    }
  }

  // Whether a line straight below goes on with the open field.
  bool goes_on(Span content) const {
    switch (field_) {
      case Field::tags: return looks_like_tags(content);
      case Field::eo: return value_empty() || continues_after_blank(content) || is_digit(text_[content.begin]);
      case Field::reference: return begins_reference(content) || !begins_prose(content);
      default: return true;
    }
  }

  // "REF: OSLO 12" and straight below it "The port authority wants ...": the list is whole, and a sentence begins.
  bool begins_prose(Span content) const {
    const Span value = trim(text_, {value_, std::max(value_, end_)});
    if (value.empty() || !is_upper(text_[content.begin])) return false;
    if (const char last = text_[value.end - 1]; !is_digit(last) && last != ')' && last != '.') return false;
    return starts_with_word(text_, content.begin, content.end, "SUMMARY") || joining_words(content) > 1;
  }

  // Words of a sentence on the line; a number or a slash before the second one tells an entry of the list.
  int joining_words(Span content) const {
    constexpr std::string_view joining[] = {"THE", "OF",  "TO",  "AND",  "A",    "IN",
                                            "IS",  "ARE", "HAS", "WILL", "THAT", "ON"};
    int found = 0;
    for (std::uint32_t at = content.begin; at < content.end && found < 2;
         at = skip_blanks(text_, at, content.end)) {
      std::uint32_t end = at;
      while (end < content.end && !is_blank(text_[end])) ++end;
      const std::string_view word = text_.substr(at, end - at);
      if (word.find_first_of("0123456789/@") != std::string_view::npos) return 0;
      found += std::any_of(std::begin(joining), std::end(joining), [&](auto w) { return same_word(word, w); });
      at = end;
    }
    return found;
  }

  bool is_caption_word(Span content) const {
    const std::string_view word = view(text_, content);
    return std::any_of(d_.words.captions.begin(), d_.words.captions.end(),
                       [&](const CaptionWord& c) { return c.text == word; });
  }

  bool looks_like_tags(Span content) const {
    for (std::uint32_t i = content.begin; i < content.end; ++i)
      if (is_lower(text_[i])) return false;
    const std::string_view rest = view(text_, content);
    return !is_caption_word(content) && (rest.size() < 60 || rest.find(',') != std::string_view::npos);
  }

  // A caption or passing line between or behind the fields.
  void read_stray(Span content, Line& line) {
    if (!quoted_) read_caption_line(text_, content, d_.words, d_.t, line.kind);
  }

  static Keyword keyword_of(Field f) {
    switch (f) {
      case Field::eo: return Keyword::eo;
      case Field::tags: return Keyword::tags;
      case Field::subject: return Keyword::subject;
      case Field::reference: return Keyword::reference;
      case Field::authority: return Keyword::authority;
      case Field::none: break;
    }
    return Keyword::none;
  }

  static LineKind kind_of(Field f) {
    switch (f) {
      case Field::eo: return LineKind::eo;
      case Field::tags: return LineKind::tags;
      case Field::subject: return LineKind::subject;
      case Field::reference: return LineKind::reference;
      case Field::authority: return LineKind::authority;
      case Field::none: break;
    }
    return LineKind::other;
  }

  void open(const Label& label, bool glued) {
    // Reason: and Declassify On: under Classified By belong to it.
    flush();
    field_ = label.field;
    label_ = label;
    value_ = label.span.end;
    end_ = value_;
    glued_ = glued;
    seen_field_ = seen_any_ = true;
    seen_ |= bit(label.field);
    seen_authority_ |= label.field == Field::authority;
    if (glued) d_.glued.push_back(label.span);
    if (label.misspelt)
      d_.t.damage.push_back({label.span, DamageKind::noise, static_cast<std::uint16_t>(keyword_of(label.field))});
  }

  std::uint32_t close(std::uint32_t body) {
    flush();
    field_ = Field::none;
    return body;
  }

  void flush() {
    if (field_ == Field::none) return;
    const Span value = trim(text_, {value_, std::max(value_, end_)});
    const Span field{label_.span.begin, value.empty() ? label_.span.end : value.end};
    const bool as_it_is = d_.t.page_lines.empty() && !has_no_break(label_.span.end);
    add_field(as_it_is ? text_ : d_.readable(field), field, value);
    field_ = Field::none;
  }

  // A no-break space before the colon, or behind the label.
  bool has_no_break(std::uint32_t at) const {
    return (at > 1 && text_[at - 2] == '\xA0') ||
           (at < text_.size() && static_cast<unsigned char>(text_[at]) >= 0x80);
  }

  // `text` is the record's text, with page lines inside the field blanked out.
  void add_field(std::string_view text, Span field, Span value) {
    Telegram& t = d_.t;
    switch (field_) {
      case Field::eo: {
        EoLine eo;
        read_eo(text, field, eo);
        eo.glued = glued_;
        eo.quoted = quoted_;
        t.eo.push_back(eo);
        break;
      }
      case Field::tags:
        if (quoted_) break;
        t.tags_lines.push_back(field);
        read_tags(text, value, t);
        break;
      case Field::subject: add_subject(text, value); break;
      case Field::reference:
        if (quoted_) break;
        t.reference_lines.push_back(field);
        read_references(text, value, t);
        break;
      case Field::authority: {
        Authority a;
        read_authority(text, field, t, a, label_.misspelt ? label_.span.end : 0);
        a.glued = glued_;
        a.quoted = quoted_;
        t.authorities.push_back(a);
        break;
      }
      case Field::none: break;
    }
  }

  void add_subject(std::string_view text, Span value) {
    Telegram& t = d_.t;
    Subject s;
    s.span = value;
    s.label = label_.span;
    s.glued = glued_;
    s.quoted = quoted_;
    Marking m;
    if (!value.empty() &&
        read_portion(text, value.begin, value.end, MarkPlace::subject, d_.words, t.mark_tokens, m)) {
      t.marks.push_back(m);
      s.mark = static_cast<std::int32_t>(t.marks.size()) - 1;
    }
    t.subjects.push_back(s);
  }

  Draft& d_;
  std::string_view text_;
  bool quoted_;
  Field field_ = Field::none;  // the field that is open
  Label label_;
  std::uint32_t value_ = 0, end_ = 0;
  std::uint32_t searched_ = 0;  // up to here no paragraph begins in mid-line
  bool glued_ = false;
  bool seen_field_ = false;
  bool seen_any_ = false;
  bool seen_authority_ = false;
  unsigned seen_ = 0;  // the fields that were opened
  std::uint32_t blank_lines_ = 0;
  bool behind_page_ = false;  // a page line interrupts the open field
  std::uint32_t body_ = 0;  // set when the text begins in mid-line
};

}  // namespace

void read_tags_above(Draft& d, std::size_t line) {
  Telegram& t = d.t;
  if (!t.tags_lines.empty()) return;
  for (std::size_t i = 0; i < line; ++i) {
    const Span content = trim(t.text, t.lines[i].content());
    if (content.empty() || t.text[content.begin] != 'T' || is_of_heading(t.lines[i].kind)) continue;
    const Label label = match_label(t.text, content.begin, content.end, true);
    if (label.field != Field::tags || label.misspelt) continue;
    t.lines[i].kind = LineKind::tags;
    t.tags_lines.push_back(content);
    return read_tags(t.text, trim(t.text, {label.span.end, content.end}), t);
  }
}

std::uint32_t read_front_matter(Draft& d, std::size_t line, std::uint32_t at, bool quoted) {
  return FrontMatter(d, quoted).read(line, at);
}

}  // namespace cablelint::grammar
