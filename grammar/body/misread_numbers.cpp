#include "grammar/body/misread_numbers.hpp"

#include <algorithm>

#include "grammar/bytes.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t most_digits = 3;

// The digit that `c` is, or was before it was read as a letter; -1: none.
int digit_of(char c) {
  if (is_digit(c)) return c - '0';
  if (is_one_of(c, "lI|iL")) return 1;
  return c == 'O' || c == 'o' ? 0 : -1;
}

class MisreadNumbers {
 public:
  explicit MisreadNumbers(Draft& d) : d_(d), t_(d.t), text_(d.t.text), known_(d.starts.size()) {}

  bool add() {
    if (!t_.quoted.empty()) return false;  // whose numbers they are is not known
    std::int32_t last = 0;
    std::size_t line = first_line();
    for (std::size_t i = 0; i < known_; ++i) {
      const Start& s = d_.starts[i];
      if (!s.accepted || s.quoted || s.number == 0) continue;
      const std::int32_t number = s.number;
      const std::size_t until = s.line;
      for (std::size_t k = line; k < until && last + 1 < number; ++k) last = std::max(last, read(k, last, number));
      last = std::max(last, number);
      line = until + 1;
    }
    const bool any = d_.starts.size() > known_;
    if (any) merge();
    return any;
  }

 private:
  std::size_t first_line() const {
    const auto at = std::lower_bound(t_.lines.begin(), t_.lines.end(), t_.body,
                                     [](const Line& l, std::uint32_t a) { return l.begin < a; });
    return static_cast<std::size_t>(at - t_.lines.begin());
  }

  // Adds what begins the line `i` when it stands for a number between the two and has a mark. Returns the number,
  // or 0.
  std::int32_t read(std::size_t i, std::int32_t last, std::int32_t next) {
    const Line& line = t_.lines[i];
    if (line.kind != LineKind::text) return 0;
    const Span s = trim(text_, line.content());
    std::uint32_t at = s.begin;
    std::int32_t value = 0;
    for (; at < s.end && at - s.begin < most_digits && digit_of(text_[at]) >= 0; ++at)
      value = value * 10 + digit_of(text_[at]);
    if (value <= last || value >= next || at + 1 >= s.end || text_[at] != '.') return 0;
    if (skip_digits(text_, s.begin, at) == at) return 0;  // a list's, which was read
    Start start;
    start.begin = s.begin;
    start.number_span = {s.begin, at};
    const std::uint32_t mark = skip_blanks(text_, at + 1, s.end);
    const auto limit = std::min(static_cast<std::uint32_t>(text_.size()), s.end + farthest_mark_end);
    Marking m;
    if (mark == s.end || text_[mark] != '(' ||
        !read_portion(text_, mark, limit, MarkPlace::line_start, d_.words, t_.mark_tokens, m))
      return 0;
    t_.marks.push_back(m);
    start.mark = static_cast<std::int32_t>(t_.marks.size()) - 1;
    start.number = value;
    start.text = m.span.end;
    start.form.dot = true;
    start.form.indented = s.begin > line.begin;
    start.form.after_blank = i == 0 || t_.lines[i - 1].kind != LineKind::text;
    start.line = static_cast<std::uint32_t>(i);
    d_.starts.push_back(start);
    return value;
  }

  // In the text's order. What was read of their lines before, "2O." as a part of paragraph 2, counts no more.
  void merge() {
    auto& starts = d_.starts;
    std::sort(starts.begin(), starts.end(), [](const Start& a, const Start& b) {
      return a.begin != b.begin ? a.begin < b.begin : a.number_span.end < b.number_span.end;
    });
    for (std::size_t i = 1; i < starts.size(); ++i) {
      Start& before = starts[i - 1];
      if (before.begin != starts[i].begin) continue;
      before.number = 0;
      before.mark = -1;
    }
  }

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
  std::size_t known_;  // starts that were there before
};

}  // namespace

bool add_misread_numbers(Draft& d) { return MisreadNumbers(d).add(); }

}  // namespace cablelint::grammar
