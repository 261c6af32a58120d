#include "grammar/body/text_lines.hpp"

#include <algorithm>

#include "grammar/body/before_number.hpp"
#include "grammar/body/later_classification.hpp"
#include "grammar/body/line_shape.hpp"
#include "grammar/body/number_markup.hpp"
#include "grammar/body/outline.hpp"
#include "grammar/body/quotation.hpp"
#include "grammar/body/special_lines.hpp"
#include "grammar/bytes.hpp"
#include "grammar/fields/front_matter.hpp"
#include "grammar/heading/archive.hpp"
#include "grammar/month.hpp"

namespace cablelint::grammar {
namespace {

// Goes through the text once, line by line.
class TextLines {
 public:
  TextLines(Draft& d, std::uint32_t at) : d_(d), t_(d.t), text_(d.t.text), at_(at), region_(d.t) {
    const ClassificationLine* own = t_.classification();
    sectioned_ = own && own->section.found();
  }

  void read() {
    std::size_t i = first_line();
    const std::size_t last = first_attribute(d_, at_);
    while (i < last)
      i = is_running(text_, t_.lines[i]) && t_.lines[i].begin >= at_ && !region_.inside() ? read_running(i)
                                                                                          : read_line(i);
    for (; i < t_.lines.size(); ++i) t_.lines[i].kind = LineKind::archive;
    region_.close(static_cast<std::uint32_t>(text_.size()));
  }

 private:
  std::size_t first_line() const {
    const auto& lines = t_.lines;
    if (at_ >= lines.back().next) return lines.size();  // no text behind the heading
    const auto behind = std::upper_bound(lines.begin(), lines.end(), at_,
                                         [](std::uint32_t at, const Line& l) { return at < l.begin; });
    return behind == lines.begin() ? 0 : static_cast<std::size_t>(behind - lines.begin()) - 1;
  }

  // All running lines from `i` on.
  std::size_t read_running(std::size_t i) {
    std::vector<Line>& lines = t_.lines;
    if (i == 0 || lines[i - 1].kind != LineKind::text) d_.blocks.push_back(static_cast<std::uint32_t>(i));
    do {
      if (text_[lines[i].begin + 1] < 'A' && may_begin_item(text_, lines[i].content()))
        d_.items.push_back(static_cast<std::uint32_t>(i));
      lines[i].kind = LineKind::text;
      ++i;
    } while (i < lines.size() && is_running(text_, lines[i]));
    after_blank_ = paged_ = false;
    previous_ = lines[i - 1].content();
    return i;
  }

  void add_text(std::size_t i, Span s) {
    if (i == 0 || t_.lines[i - 1].kind != LineKind::text) d_.blocks.push_back(static_cast<std::uint32_t>(i));
    t_.lines[i].kind = LineKind::text;
    after_blank_ = paged_ = false;
    previous_ = s;
  }

  // Returns the index of the next line to read.
  std::size_t read_line(std::size_t i) {
    Line& line = t_.lines[i];
    const Span content{std::max(line.begin, at_), line.end};
    const Span s = content.empty() ? content : trim(text_, content);
    if (s.empty()) {
      line.kind = LineKind::blank;
      after_blank_ = true;
      return i + 1;
    }
    if (const std::size_t next = read_special(i, s)) return next;
    const bool may_start = may_begin_start(text_[s.begin]);
    if (may_start && read_codes(i, s)) return i + 1;
    const bool whole = may_start && read_starts(i, s);
    if (region_.inside()) region_.follow(s);  // 2. TEXT. UNQUOTE
    if (!whole && may_begin_item(text_, without_markup(text_, s)))
      d_.items.push_back(static_cast<std::uint32_t>(i));
    add_text(i, s);
    return i + 1;
  }

  // Page lines, rules, end lines, later classification lines; 0 when the line is text.
  std::size_t read_special(std::size_t i, Span s) {
    Line& line = t_.lines[i];
    const char c = text_[s.begin];
    const bool may_be_page =
        is_upper(c) && s.size() < 90 && (is_digit(text_[s.end - 1]) || view(text_, s).starts_with("PAGE "));
    if (may_be_page)
      if (const std::size_t next = read_page(d_, i, s, region_.inside())) {
        paged_ = true;
        return next;
      }
    if (may_be_page || begins_archive_words(text_, s)) {
      if (const std::size_t next = read_archive(d_, i, s)) return next;
    }
    if (is_rule(text_, s)) {
      line.kind = LineKind::rule;
      after_blank_ = true;
      return i + 1;
    }
    std::uint32_t from = s.begin;  // behind QUOTE
    if (c == 'N' || c == '#' || c == 'B' || c == 'Q') {
      if (read_codes(i, s)) return i + 1;
      if (read_end(d_, line, s)) {
        after_blank_ |= line.kind == LineKind::end_message;
        return i + 1;
      }
      from = behind_quote_word(text_, s);
    }
    const bool later =
        may_be_classification(text_, {from, s.end}) || (sectioned_ && may_be_misspelt_section(text_, s));
    return later && at_ <= line.begin ? read_later_classification(i, from) : 0;
  }

  // (b)(1), B1 in the place of a paragraph, or behind the end.
  bool read_codes(std::size_t i, Span s) {
    if (!is_release_codes(text_, s) || (d_.text_end == 0 && !stands_alone(i))) return false;
    t_.lines[i].kind = LineKind::archive;
    if (d_.text_end == 0) t_.damage.push_back({s, DamageKind::redaction});
    return true;
  }

  // Blank lines stand round it, as where paragraphs were taken out.
  bool stands_alone(std::size_t i) const {
    return after_blank_ && (i + 1 == t_.lines.size() || trim(text_, t_.lines[i + 1].content()).empty());
  }

  std::size_t read_later_classification(std::size_t i, std::uint32_t from) {
    ClassificationLine c;
    const std::size_t n = read_later_line(d_, i, after_blank_, from, c);
    if (n == 0) return 0;
    for (std::size_t k = i; k < i + n; ++k) t_.lines[k].kind = LineKind::classification;
    t_.classifications.push_back(c);
    if (c.role == ClassRole::page_word) {
      paged_ = true;
      return i + n;
    }
    if (c.role == ClassRole::quoted)
      region_.open(c, from > trim(text_, t_.lines[i].content()).begin || stands_in_quotation(t_, i));
    else
      region_.close(c.span.begin);
    if (c.role == ClassRole::section) d_.text_end = 0;  // NNN ended the section before
    return skip_front_matter(i + n - 1, c);
  }

  std::size_t skip_front_matter(std::size_t i, const ClassificationLine& c) {
    const bool quoted = c.role == ClassRole::quoted;
    const std::size_t fields = t_.eo.size() + t_.subjects.size();
    at_ = read_front_matter(d_, i, c.span.end, quoted);
    if (quoted && t_.eo.size() + t_.subjects.size() > fields) t_.damage.push_back({c.span, DamageKind::joined});
    after_blank_ = true;
    const std::size_t next = first_line();
    return std::max(next, i) == i && at_ <= t_.lines[i].begin ? i + 1 : std::max(next, i);
  }

  // True when a number begins the line that is no part of a paragraph.
  bool read_starts(std::size_t i, Span s) {
    if (s.begin < taken_) return false;
    const Line& line = t_.lines[i];
    const auto limit = std::min(static_cast<std::uint32_t>(text_.size()), s.end + farthest_mark_end);
    if (text_[s.begin] == '.') return read_torn(i, s, limit);
    const std::uint32_t line_begin = skip_blanks(text_, line.begin, line.end) == s.begin ? line.begin : s.begin;
    Start start;
    if (!read_start(text_, {line_begin, s.end}, limit, d_.words, t_, start)) return false;
    start.line = static_cast<std::uint32_t>(i);
    start.form.after_blank = after_blank_ || s.begin == trim(text_, {at_, s.end}).begin;
    start.below_items = !start.form.after_blank && is_below_items();
    start.mid_sentence = goes_on_from_above();
    if (paged_ && start.mid_sentence && start.number == 0)
      return false;  // ... (B) FISH, AND / page line / (C) NETS
    start.lower = goes_on_lower(start, s.end);
    start.listlike |= !start.form.after_blank && start.lower;
    push(start);
    taken_ = start.text;
    return start.number > 0 && !start.form.mark_first && !start.part;
  }

  // "... and ships. 2" / ". (C) He left."
  bool read_torn(std::size_t i, Span s, std::uint32_t limit) {
    Start start;
    const bool straight_below = i > 0 && t_.lines[i - 1].kind == LineKind::text && !after_blank_;
    if (!straight_below || !read_torn_start(text_, trim(text_, previous_), s.begin, limit, d_.words, t_, start))
      return false;
    start.line = static_cast<std::uint32_t>(i - 1);
    push(start);
    taken_ = start.text;
    return false;
  }

  // The last item stands in the block above; each item is in a block.
  bool is_below_items() const { return !d_.items.empty() && d_.items.back() >= d_.blocks.back(); }

  // Most lines of text end in a full stop, or a comma. A page may end in the middle of a sentence.
  bool goes_on_from_above() const {
    const Span above = trim(text_, previous_);
    const bool apart = after_blank_ && !paged_;
    if (above.empty() || (apart && !is_alpha(text_[above.end - 1]))) return false;
    const std::string_view line = view(text_, above);
    return ends_in_month(line) || (!apart && (ends_before_number(line) || is_cut_sentence(line)));
  }

  // 4. in August: an item of a list in a sentence.
  bool goes_on_lower(const Start& start, std::uint32_t end) const {
    return !start.marked() && start.text < end && is_lower(text_[start.text]);
  }

  void push(Start& start) {
    start.region = region_.number();
    if (const Marking* m = t_.mark(start.mark)) {
      start.entire_text = m->entire_text;
      start.doubtful = m->fault == MarkFault::unknown_word && m->level == Level::none;
    }
    d_.starts.push_back(start);
  }

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
  std::uint32_t at_;
  QuotedRegion region_;
  Span previous_;
  std::uint32_t taken_ = 0;  // the last start's number and mark reach to here, perhaps over line ends
  bool after_blank_ = true;
  bool paged_ = false;  // a page line or a page's level word came since the last line of text
  bool sectioned_ = false;  // the cable's own classification line has SECTION nn OF mm
};

}  // namespace

void read_text_lines(Draft& d, std::uint32_t at) { TextLines(d, at).read(); }

}  // namespace cablelint::grammar
