#include "grammar/body/paragraphs.hpp"

#include <algorithm>

#include "grammar/body/page_ends.hpp"
#include "grammar/body/signature.hpp"
#include "grammar/body/subparagraphs.hpp"
#include "grammar/bytes.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t longest_heading = 120;

class Paragraphs {
 public:
  explicit Paragraphs(Draft& d) : d_(d), t_(d.t), text_(d.t.text) {}

  void make() {
    end_ = text_end();
    const Start* open = nullptr;
    for (const Start& s : d_.starts) {
      if (!s.accepted) continue;
      read_between(open, s.begin, s.line + (t_.lines[s.line].begin < s.begin ? 1u : 0u));
      open = &s;
    }
    read_between(open, end_, first_line_at(end_));
    close_quotations();
    read_signature(t_, line_of(end_), end_);
    cut_signature();
  }

 private:
  // A name on a line of its own is no text of the last paragraph.
  void cut_signature() {
    const Span name = t_.signature;
    if (name.empty() || t_.paragraphs.empty()) return;
    Paragraph& last = t_.paragraphs.back();
    if (name.end != last.span.end || name.begin <= last.text.begin) return;
    const Span text = trim(text_, {last.text.begin, name.begin});
    if (text_.find('\n', text.end) >= name.begin) return;
    last.span.end = last.text.end = text.end;
  }

  // End lines and what follows NNNN are no text of a paragraph.
  std::uint32_t text_end() const {
    return d_.text_end != 0 && t_.quoted.empty() ? d_.text_end : static_cast<std::uint32_t>(text_.size());
  }

  // The first line that begins at or behind `at`.
  std::size_t first_line_at(std::uint32_t at) const {
    return static_cast<std::size_t>(std::lower_bound(t_.lines.begin(), t_.lines.end(), at,
                                                     [](const Line& l, std::uint32_t a) { return l.begin < a; }) -
                                    t_.lines.begin());
  }

  std::size_t line_of(std::uint32_t at) const {
    const auto behind = std::upper_bound(t_.lines.begin(), t_.lines.end(), at,
                                         [](std::uint32_t a, const Line& l) { return a < l.begin; });
    return behind == t_.lines.begin() ? 0 : static_cast<std::size_t>(behind - t_.lines.begin()) - 1;
  }

  // The text from `s` (or the body's begin) to `until`, in lines that end before `last`.
  void read_between(const Start* s, std::uint32_t until, std::size_t last) {
    const std::uint32_t begin = s ? s->begin : t_.body;
    const std::size_t first = s ? s->line : line_of(t_.body);
    std::uint32_t stop = until;
    cut_headings(s, first, last, stop);
    if (s) add(*s, without_page_lines(t_, {begin, std::max(begin, stop)}, last), {first, last});
  }

  bool is_text(std::size_t i) const {
    const LineKind k = t_.lines[i].kind;
    return k == LineKind::text || k == LineKind::heading;
  }

  Span content(std::size_t i) const { return trim(text_, t_.lines[i].content()); }

  // Headings: one or two short lines between blank lines or rules, without the full stop of a sentence. Those
  // at the end of a paragraph are cut off it.
  void cut_headings(const Start* start, std::size_t first, std::size_t last, std::uint32_t& stop) {
    const std::uint32_t begin = start ? start->begin : t_.body;
    bool only_headings_so_far = true;  // seen from the end
    while (block_ < d_.blocks.size() && d_.blocks[block_] < first) ++block_;
    std::size_t block = block_;
    while (block < d_.blocks.size() && d_.blocks[block] < last) ++block;
    while (block > block_) {
      const std::size_t i = d_.blocks[--block];
      if (i == first && start && !start->form.mid_line &&
          t_.lines[i].end <= stop) {  // the paragraph's own first line
        ++t_.text_blocks;
        break;
      }
      const Span s = content(i);
      if (s.begin < begin || s.end > stop) continue;
      if (is_heading(i, s, first, last, start != nullptr) && (!start || s.begin > begin)) {
        t_.lines[i].kind = LineKind::heading;
        t_.headings.push_back({s, heading_mark(s)});
        if (only_headings_so_far) stop = s.begin;
      } else {
        only_headings_so_far = false;
        ++t_.text_blocks;
      }
    }
  }

  // The line `i` of a paragraph whose lines are [first, last).
  bool is_heading(std::size_t i, Span s, std::size_t first, std::size_t last, bool begins_paragraph) const {
    if (s.size() > longest_heading || (i == first && begins_paragraph)) return false;
    if (i + 2 < last && is_text(i + 1)) return false;  // goes on, and no paragraph starts there
    const char closing = text_[s.end - 1];
    if (closing == '.' || closing == ',' || closing == ';' || closing == ':') return false;
    if (!is_upper(text_[s.begin]) && text_[s.begin] != '(' && text_[s.begin] != '"') return false;
    Subparagraph item;
    if (read_label(text_, s, item)) return false;
    const bool open_above = i == 0 || !is_text(i - 1);
    const bool open_below = i + 1 >= t_.lines.size() || !is_text(i + 1) || starts_paragraph(i + 1);
    return open_above && open_below;
  }

  bool starts_paragraph(std::size_t i) const {
    const Line& l = t_.lines[i];
    const auto at = std::lower_bound(d_.starts.begin(), d_.starts.end(), l.begin,
                                     [](const Start& s, std::uint32_t b) { return s.begin < b; });
    return at != d_.starts.end() && at->accepted && at->begin < l.end;
  }

  std::int32_t heading_mark(Span s) {
    Marking m;
    if (text_[s.begin] != '(') return -1;
    if (!read_portion(text_, s.begin, s.end, MarkPlace::heading, d_.words, t_.mark_tokens, m)) return -1;
    t_.marks.push_back(m);
    return static_cast<std::int32_t>(t_.marks.size()) - 1;
  }

  void add(const Start& s, Span span, LineRange lines) {
    Paragraph& p = t_.paragraphs.emplace_back();
    p.span = span;
    p.number_span = s.number_span;
    p.number = s.number;
    p.mark = s.mark;
    p.lead_in = s.lead_in;
    p.form = s.form;
    p.quoted = s.quoted;
    const std::uint32_t text = std::min(std::max(s.text, span.begin), span.end);
    p.text = trim(text_, {text, span.end});
    p.entire_text = is_entire_text(p);
    p.authority = !p.quoted && begins_authority(p);
    if (p.authority) add_authority(p);
    p.children = read_subparagraphs(d_, p.number, {text, p.span.end}, lines, items_passed_);
  }

  // (C - ENTIRE TEXT), whether the words stand inside the mark's brackets or behind it.
  bool is_entire_text(const Paragraph& p) const {
    const Marking* m = t_.mark(p.mark);
    if (m && m->entire_text) return true;
    return p.text.size() < 40 && view(text_, p.text).find("ENTIRE TEXT") != std::string_view::npos;
  }

  bool begins_authority(const Paragraph& p) const {
    return !p.text.empty() && is_one_of(to_upper(text_[p.text.begin]), "CD") &&
           match_authority_label(text_, p.text.begin, p.text.end) != 0;
  }

  void add_authority(const Paragraph& p) {
    Authority a;
    read_authority(text_, p.text, t_, a);
    a.numbered = true;
    t_.authorities.push_back(a);
  }

  // A quoted cable ends where the own numbering goes on. Both stand in the text's order: one walk will do.
  void close_quotations() {
    auto own = t_.paragraphs.begin();
    for (QuotedCable& q : t_.quoted) {
      while (own != t_.paragraphs.end() && (own->quoted || own->span.begin <= q.span.begin)) ++own;
      if (own == t_.paragraphs.end()) return;
      q.span.end = std::min(q.span.end, own->span.begin);
    }
  }

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
  std::uint32_t end_ = 0;
  std::size_t items_passed_ = 0;
  std::size_t block_ = 0;  // the first of the blocks that paragraphs made so far have not passed
};

}  // namespace

void make_paragraphs(Draft& d) {
  add_marked_items(d);
  Paragraphs(d).make();
}

}  // namespace cablelint::grammar
