// From the classification line to the text: captions, passing lines and the labelled fields, one a line or
// glued together, with blank lines between or without, wrapped or cut.
#include "grammar/fields/front_matter.hpp"

#include <algorithm>

#include "grammar/body/outline.hpp"
#include "grammar/bytes.hpp"
#include "grammar/fields/captions.hpp"
#include "grammar/fields/continuation.hpp"
#include "grammar/fields/front_matter_end.hpp"
#include "grammar/fields/rest_of_line.hpp"
#include "grammar/heading/archive.hpp"
#include "grammar/heading/heading_line.hpp"
#include "grammar/heading/key_head.hpp"
#include "grammar/heading/level.hpp"
#include "grammar/heading/page_line.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t glued_reach = 4096;  // bytes of a line in which glued labels are looked for

class FrontMatter {
 public:
  FrontMatter(Draft& d, bool quoted) : d_(d), text_(d.t.text) { field_.quoted = quoted; }

  std::uint32_t read(std::size_t line, std::uint32_t at) {
    auto& lines = d_.t.lines;
    for (std::size_t i = line; i < lines.size(); ++i) {
      const std::uint32_t begin = i == line ? at : lines[i].begin;
      const Span content = trim(text_, {begin, lines[i].end});
      if (content.empty()) {
        if (!behind_page_) ++blank_lines_;
        continue;
      }
      if (is_between_fields(i, content) || skip_note(i, content)) continue;
      if (d_.keyed && read_caption_key(content, lines[i])) continue;
      const Label label = label_of_line(text_, field_, content);
      if (label.field == Field::none && skip_release_codes(content, lines[i])) continue;
      if (label.field == Field::none && is_text(i, content)) return end(content.begin);
      read_line(content, label, lines[i], i != line || at == lines[i].begin);
      if (body_) return end(body_);
      blank_lines_ = 0;
      behind_page_ = false;
    }
    return end(static_cast<std::uint32_t>(text_.size()));
  }

 private:
  std::uint32_t end(std::uint32_t body) {
    close(d_, field_);
    return body;
  }

  bool is_text(std::size_t i, Span content) {
    return ends_front_matter(d_, field_, i, content, blank_lines_ > 0) ||
           (field_.field == Field::reference && blank_lines_ == 0 && !goes_on(d_, field_, content));
  }

  // Stamps, page lines, and the level word above and below a page: none of them belongs to a field.
  bool is_between_fields(std::size_t i, Span content) {
    const bool digit_last = is_digit(text_[content.end - 1]);
    if ((digit_last || begins_archive_words(text_, content) || is_level_alone(view(text_, content))) &&
        is_archive_line(i, content))
      return true;
    if ((!digit_last && text_[content.begin] != 'P') || !is_page_line(i, content)) return false;
    behind_page_ = !is_finished(text_, field_);
    if (behind_page_) blank_lines_ = 0;
    return true;
  }

  // 1.4(D),B1 in the margin; but the reason of "Classified By: NAME, reasons" / "1.4(b)".
  bool skip_release_codes(Span content, Line& line) const {
    if (!is_release_codes(text_, content)) return false;
    if (field_.field == Field::authority && text_[content.begin] == '1') return false;
    line.kind = LineKind::archive;
    return true;
  }

  bool is_archive_line(std::size_t i, Span content) {
    LineKind& kind = d_.t.lines[i].kind;
    if (is_archive_mark(text_, content)) {
      kind = LineKind::archive;
      return true;
    }
    if (!is_level_alone(view(text_, content)) || !beside_page_line(d_, i)) return false;
    ClassificationLine c;
    if (!read_classification_lines(d_, i, false, c) || c.span.size() != content.size()) return false;
    c.role = ClassRole::page_word;
    d_.t.classifications.push_back(c);
    kind = LineKind::classification;
    return true;
  }

  bool is_page_line(std::size_t i, Span content) {
    PageLine page;
    if (!read_page_line(text_, content, page)) return false;
    if (page.span.end != content.end && page.form == PageForm::state) return false;
    page.quoted = field_.quoted;
    d_.t.page_lines.push_back(page);
    d_.t.lines[i].kind = LineKind::page;
    return true;
  }

  // An archive's note above the fields; `i` is its last line then. A later section has none: there a rule stands
  // below a title.
  bool skip_note(std::size_t& i, Span content) {
    if (field_.any_seen() || !is_rule(view(text_, content))) return false;
    if (!d_.starts.empty() || below_title(i)) return false;
    const std::size_t last = end_of_note(d_.t, i);
    if (last == 0) return false;
    for (; i < last; ++i) d_.t.lines[i].kind = LineKind::notice;
    d_.t.lines[i].kind = LineKind::notice;
    return true;
  }

  // Captions: SENSITIVE, wherever a heading of keys has it.
  bool read_caption_key(Span content, Line& line) {
    const std::uint32_t begin = match_caption_key(text_, content);
    if (begin == 0) return false;
    close(d_, field_);
    line.kind = LineKind::caption;
    blank_lines_ = 0;
    if (const Span value = trim(text_, {begin, content.end}); !value.empty()) read_stray(value, line);
    return true;
  }

  bool below_title(std::size_t i) const {
    const auto& lines = d_.t.lines;
    return i > 0 && lines[i - 1].kind != LineKind::classification && !trim(text_, lines[i - 1].content()).empty();
  }

  // One line: perhaps a label at its start, perhaps more glued behind.
  void read_line(Span content, Label label, Line& line, bool whole_line) {
    if (names_reason_order(field_, label) && (blank_lines_ == 0 || awaits_value(text_, field_))) label = {};
    if (label.field != Field::none) {
      open(d_, field_, label, !whole_line && field_.any_seen());
      line.kind = kind_of(label.field);
      return read_glued(label.span.end, content.end);
    }
    if (is_rule(view(text_, content))) {
      line.kind = LineKind::rule;
      return;
    }
    if (is_heading(content)) return read_heading(content, line);
    if (field_.field == Field::none) return read_before_fields(content, line);
    if (!goes_on(d_, field_, content)) return read_stray(content, line);
    line.kind = LineKind::field_continuation;
    read_glued(content.begin, content.end);
  }

  // SUMMARY between blank lines, below SUBJECT or REF and above Classified By. In some copies blank lines stand in
  // a wrapped subject too: its lines are long.
  bool is_heading(Span content) const {
    constexpr std::uint32_t longest = 60, shortest_wrapped = 45;
    if (blank_lines_ == 0 || content.size() > longest || !is_alpha(text_[content.begin])) return false;
    if (is_one_of(text_[content.end - 1], ".,;:")) return false;
    if (field_.field == Field::subject) {
      const std::size_t above = text_.rfind('\n', field_.end - 1) + 1;  // 0 where none is above
      return field_.end - above < shortest_wrapped;
    }
    return field_.field == Field::reference && !continues_after_blank(text_, field_, content);
  }

  void read_heading(Span content, Line& line) {
    close(d_, field_);
    d_.t.headings.push_back({content, -1});
    line.kind = LineKind::heading;
  }

  // Caption block; labels may be glued behind a caption or passing line.
  void read_before_fields(Span content, Line& line) {
    const Label glued = find_label(text_, content.begin, std::min(content.end, content.begin + glued_reach));
    const Span head{content.begin, glued.field == Field::none ? content.end : glued.span.begin};
    if (!trim(text_, head).empty()) read_stray(head, line);
    if (glued.field == Field::none) return;
    open(d_, field_, glued, true);
    line.kind = kind_of(glued.field);
    read_glued(glued.span.end, content.end);
  }

  // A caption or passing line before, between or behind the fields.
  void read_stray(Span content, Line& line) {
    if (!field_.quoted) read_caption_line(text_, content, d_.words, d_.t, line.kind);
  }

  // Further labels in the rest of the line, and a first paragraph glued behind them.
  void read_glued(std::uint32_t at, std::uint32_t end) {
    const std::uint32_t begin = at, reach = std::min(end, at + glued_reach);
    for (Label label; (label = find_label(text_, at, reach)).field != Field::none; at = label.span.end) {
      if (is_word_of(text_, field_, label)) continue;
      field_.end = label.span.begin;
      // Classified By: NAME. Derived From: GUIDE. is the block's own form, nothing glued.
      open(d_, field_, label, label.field != Field::authority || field_.field != Field::authority);
    }
    field_.end = end;
    note_page_lines(d_, field_, std::max(begin, field_.begin), end);
    if (end - field_.begin > 60 || field_.field == Field::reference || view(text_, {end - 2, end}) == "1.")
      cut_at_paragraph(end);
  }

  void cut_at_paragraph(std::uint32_t end) {
    const std::uint32_t begin = paragraph_behind_field(d_, field_, searched_, end);
    searched_ = end;  // the lines above once only
    if (begin != 0) field_.end = body_ = begin;
  }

  Draft& d_;
  std::string_view text_;
  OpenField field_;
  std::uint32_t searched_ = 0;  // up to here no paragraph begins in mid-line
  std::uint32_t blank_lines_ = 0;
  bool behind_page_ = false;  // a page line interrupts the open field
  std::uint32_t body_ = 0;  // set when the text begins in mid-line
};

}  // namespace

std::uint32_t read_front_matter(Draft& d, std::size_t line, std::uint32_t at, bool quoted) {
  return FrontMatter(d, quoted).read(line, at);
}

}  // namespace cablelint::grammar
