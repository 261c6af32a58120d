#include "grammar/body/mid_line.hpp"

#include <algorithm>

#include "grammar/byte_scan.hpp"
#include "grammar/bytes.hpp"
#include "grammar/heading/page_line.hpp"

namespace cablelint::grammar {
namespace {

class MidLine {
 public:
  explicit MidLine(Draft& d) : d_(d), t_(d.t), text_(d.t.text), line_starts_(d.starts.size()) {}

  bool search(std::uint32_t from) {
    std::uint32_t taken = from;  // read up to here
    each_hit<NumberStops>(text_, from, [&](std::uint32_t dot) {
      if (dot > taken) taken = std::max(taken, read_at(dot));
    });
    if (misses_page_lines()) find_page_lines(from);
    return merge();
  }

 private:
  // Page lines stop before the last section: the rest may stand in running text, without a full stop (002 OF 002).
  bool misses_page_lines() const {
    const ClassificationLine* own = t_.classification();
    if (!own || !own->section.found() || t_.page_lines.empty()) return false;
    return std::none_of(t_.page_lines.begin(), t_.page_lines.end(),
                        [&](const PageLine& p) { return p.section >= own->section.total; });
  }

  void find_page_lines(std::uint32_t from) {
    const auto end = static_cast<std::uint32_t>(text_.size());
    PageLine page;
    for (std::uint32_t at = from; find_page_line(text_, {at, end}, d_.words, page); at = page.span.end) {
      const auto same = [&](const PageLine& p) { return p.span.overlaps(page.span); };
      if (std::any_of(t_.page_lines.begin(), t_.page_lines.end(), same)) continue;
      page.inside_line = true;
      page.quoted = region_of(page.span.begin) != 0 && !is_own_page(t_, page);
      t_.page_lines.push_back(page);
    }
  }

  // Returns how far the element around this full stop reaches.
  std::uint32_t read_at(std::uint32_t dot) {
    std::uint32_t digits = dot;
    while (digits > 0 && is_digit(text_[digits - 1]) && dot - digits <= 3) --digits;
    if (digits == 0 || text_[digits - 1] == '\n') return 0;  // a line start
    const Line* line = line_of(dot);
    if (line->kind != LineKind::text) return 0;
    const Span s = trim(text_, line->content());
    const std::uint32_t from = behind_line_start(dot, s.begin);
    if (from > dot) return from;
    if (dot + 1 < s.end && is_digit(text_[dot + 1])) return add_page_line(dot, s);
    Start start;
    const auto limit = std::min(static_cast<std::uint32_t>(text_.size()), s.end + farthest_mark_end);
    if (!read_start_at(text_, dot, {from, s.end}, limit, d_.words, t_, start) &&
        !read_behind_page_line(dot, {from, s.end}, limit, start))
      return 0;
    start.line = static_cast<std::uint32_t>(line - t_.lines.data());
    start.region = region_of(start.begin);
    d_.starts.push_back(start);
    return start.text;
  }

  // "NORDHAVN 00000077  002 OF 012   3.  Nobody": the paragraph begins behind the page line, "002 OF 0123. (C)
  // Text" straight behind it.
  bool read_behind_page_line(std::uint32_t dot, Span line, std::uint32_t limit, Start& start) {
    constexpr std::uint32_t longest = 60, total_digits = 3;
    std::uint32_t digits = dot;
    while (digits > line.begin && is_digit(text_[digits - 1]) && dot - digits < 2 * total_digits) --digits;
    const bool glued = dot - digits > total_digits;
    std::uint32_t end = glued ? digits + total_digits : digits;
    while (end > line.begin && is_blank(text_[end - 1])) --end;
    if ((!glued && end == digits) || end == line.begin || !is_digit(text_[end - 1])) return false;
    PageLine page;
    const std::uint32_t begin = std::max(line.begin, end - std::min(end, longest));
    if (!find_page_line(text_, {begin, end}, d_.words, page) || page.span.end != end) return false;
    if (!read_start(text_, {page.span.end, line.end}, limit, d_.words, t_, start) || (glued && !start.marked()))
      return false;
    start.form.mid_line = true;
    start.form.indented = false;
    start.glued = glued;
    return true;
  }

  const Line* line_of(std::uint32_t at) const {
    return &*std::prev(std::upper_bound(t_.lines.begin(), t_.lines.end(), at,
                                        [](std::uint32_t a, const Line& l) { return a < l.begin; }));
  }

  // Where the text begins behind a number and mark at the line's start.
  std::uint32_t behind_line_start(std::uint32_t dot, std::uint32_t line_begin) const {
    const auto begin = d_.starts.begin(), end = begin + static_cast<std::ptrdiff_t>(line_starts_);
    const auto behind =
        std::upper_bound(begin, end, dot, [](std::uint32_t a, const Start& s) { return a < s.begin; });
    if (behind == begin) return line_begin;
    const Start& start = *std::prev(behind);
    const bool may_be_none = !start.marked() && dot > start.text;  // July / 7. 4. (C) We agree.
    return may_be_none ? line_begin : std::max(line_begin, start.text);
  }

  std::uint32_t add_page_line(std::uint32_t dot, Span line) {
    PageLine page;
    if (!read_page_line_at(text_, dot, line, d_.words, page)) return 0;
    page.inside_line = page.span.begin != line.begin || page.span.end != line.end;
    page.quoted = region_of(page.span.begin) != 0 && !is_own_page(t_, page);
    t_.page_lines.push_back(page);
    return page.span.end;
  }

  std::uint32_t region_of(std::uint32_t at) const {
    for (std::size_t i = t_.quoted.size(); i-- > 0;)
      if (t_.quoted[i].span.contains(at)) return static_cast<std::uint32_t>(i + 1);
    return 0;
  }

  bool merge() {
    std::sort(t_.page_lines.begin(), t_.page_lines.end(),
              [](const PageLine& a, const PageLine& b) { return a.span.begin < b.span.begin; });
    if (d_.starts.size() == line_starts_) return false;
    std::sort(d_.starts.begin(), d_.starts.end(),
              [](const Start& a, const Start& b) { return a.begin < b.begin; });
    return true;
  }

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
  std::size_t line_starts_;
};

}  // namespace

bool line_starts_suffice(const Draft& d) {
  const ClassificationLine* own = d.t.classification();
  if ((own && own->section.found()) || !d.t.page_lines.empty() || !d.t.quoted.empty()) return false;
  return d.numbers_run_on;  // else the mark may stand with the same number in mid-line
}

bool add_mid_line_starts(Draft& d, std::uint32_t from) { return MidLine(d).search(from); }

}  // namespace cablelint::grammar
