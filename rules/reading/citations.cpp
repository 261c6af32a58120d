#include "rules/reading/citations.hpp"

#include <algorithm>
#include <cstring>

#include "grammar/bytes.hpp"
#include "rules/reading/find_ef.hpp"
#include "rules/reading/names_behind_letters.hpp"
#include "rules/reading/portions.hpp"

namespace cablelint::rules {
namespace {

class Scan {
 public:
  explicit Scan(const Telegram& t) : t_(t), text_(t.text), quoted_(t), page_(t.page_lines.begin()) {
    if (!t.end_message.empty() && t.end_message.begin >= t.body) text_ = text_.substr(0, t.end_message.begin);
  }

  Citations read() {
    grammar::each_hit<Ef>(text_, t_.body + 2, [this](std::uint32_t at) {
      if (to_upper(text_[at - 2]) == 'R') read_at(at - 2);
    });
    return found_;
  }

 private:
  char at(std::uint32_t i) const { return i < text_.size() ? text_[i] : '\0'; }

  void read_at(std::uint32_t begin) {
    if (begin > 0 && is_word(text_[begin - 1])) return;  // before, brief
    std::uint32_t end = begin + 3;
    const bool tel = starts_with_word(text_, end, size(), "TEL");
    if (tel) end += 3;
    const bool plural = to_upper(at(end)) == 'S';
    if (plural) ++end;
    if (is_word(at(end)) || quoted_.holds(begin)) return;
    if (at(end) == ':' && (begin == 0 || text_[begin - 1] != '(')) {
      found_.list_in_text = true;
      return;
    }
    std::uint32_t next = end;
    if ((at(next) == '.' && !tel) || at(next) == ':') ++next;  // reftel. ends a sentence, ref. A does not
    const std::uint32_t behind = read_letters(begin, next, plural);
    if (behind == 0) {
      found_.whole_list |= plural;
      found_.only_entry |= !plural;
      if (!tel) return;
    }
    if (found_.first.empty()) found_.first = {begin, behind ? behind : end};
  }

  std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  // Past blanks, one line end, and page lines with the blank lines round them.
  std::uint32_t skip_gap(std::uint32_t from) {
    std::uint32_t i = from;
    int line_ends = 0;
    bool over_page = false;
    for (; i < size(); ++i) {
      if (is_page_line(i)) {
        i = page_->span.end - 1;
        over_page = true;
      } else if (text_[i] == '\n') {
        ++line_ends;
      } else if (!is_space(text_[i]) && text_[i] != '\\') {
        break;
      }
    }
    return line_ends > 1 && !over_page ? from : i;
  }

  bool is_page_line(std::uint32_t i) {
    while (page_ != t_.page_lines.end() && page_->span.end <= i) ++page_;
    return page_ != t_.page_lines.end() && page_->span.begin == i && page_->span.end > i;
  }

  struct Cited {
    char letter = 0;
    Span span;              // the letter
    std::uint32_t end = 0;  // behind its bracket
  };

  // One letter that stands for itself at `i`: not the start of a word, of U.S. or of C-130.
  Cited letter_at(std::uint32_t i, bool small_too) const {
    const bool bracket = at(i) == '(';
    if (bracket) i = skip_blanks(text_, i + 1, size());
    const char c = at(i), behind = at(i + 1);
    if (!is_alpha(c) || is_word(behind)) return {};
    const char after = at(i + 2);
    if ((behind == '.' || behind == '-' || behind == '\'') && is_word(after)) {
      const bool range = behind == '-' && is_alpha(after) && !is_word(at(i + 3));
      const bool genitive = behind == '\'' && to_upper(after) == 'S';
      if (!range && !genitive) return {};
    }
    const bool closed = behind == '\0' || std::strchr(")],;:/.&-", behind) != nullptr;
    if (is_lower(c) && !closed && !small_too) return {};
    std::uint32_t end = i + 1;
    if (bracket) {
      const std::uint32_t close = skip_blanks(text_, end, size());
      if (at(close) == ')') end = close + 1;
    }
    return {to_upper(c), {i, i + 1}, end};
  }

  // What joins two letters at `i`: nothing, a list or a range.
  enum class Joint : std::uint8_t { none, comma, word, range };
  struct Joined {
    Joint by = Joint::none;
    std::uint32_t end = 0;
  };

  Joined joint_at(std::uint32_t i) {
    i = skip_gap(i);
    Joined joint{Joint::none, i};
    if (at(i) == ',' || at(i) == ';') joint = {Joint::comma, skip_gap(i + 1)};
    const auto takes = [&](std::string_view word) {
      const auto end = joint.end + static_cast<std::uint32_t>(word.size());
      const bool hit =
          starts_with_word(text_, joint.end, size(), word) && (!is_alpha(word[0]) || !is_word(at(end)));
      if (hit) joint.end = skip_gap(end);
      return hit;
    };
    if (takes("AND") || takes("OR") || takes("&") || takes("/")) return {Joint::word, joint.end};
    if (takes("THROUGH") || takes("THRU") || takes("TO") || takes("-")) return {Joint::range, joint.end};
    return joint;
  }

  // The letters behind ref; the end of the first one, 0 when there is none.
  std::uint32_t read_letters(std::uint32_t begin, std::uint32_t from, bool plural) {
    Cited last = letter_at(skip_gap(from), plural);
    if (!last.letter) return 0;
    const std::uint32_t end = last.end;
    cite(last.letter, {begin, last.end});
    bool closed = false;  // refs A and B, C. Doe said: behind the word the list is whole
    for (;;) {
      const Joined joint = joint_at(last.end);
      if (joint.by == Joint::none) return end;
      const Cited next = letter_at(joint.end, plural);
      if (!next.letter || begins_name(next, joint.by, plural && !closed) || is_pronoun(next, last.letter))
        return end;
      closed = joint.by == Joint::word;
      if (joint.by == Joint::range)
        for (char c = static_cast<char>(last.letter + 1); c < next.letter; ++c) cite(c, next.span);
      cite(next.letter, next.span);
      last = next;
    }
  }

  // ref A and S/CT guidance; ref A, J. Doe said; ref A and C. Smith; ref B, U Win Naing. But "refs A and C. Fees
  // rose".
  bool begins_name(const Cited& c, Joint by, bool plural) const {
    if (c.end != c.span.end) return false;  // in brackets
    if (at(c.end) == '/' || at(c.end) == '&') return begins_office(text_, c.letter, c.end);
    if (plural || at(c.span.begin - 1) == '/') return false;
    if (at(c.end) == '.') return by == Joint::comma || opens_name(text_, c.end + 1, false);
    if (by == Joint::comma) return opens_name(text_, c.end, true);
    return opens_name(text_, c.end, false) && !in_capitals(text_, c.end);
  }

  // ref A and I
  bool is_pronoun(const Cited& c, char last) const {
    return c.letter == 'I' && last != 'H' && is_blank(at(c.end));
  }

  void cite(char letter, Span s) {
    Span& first = found_.letters[static_cast<std::size_t>(letter - 'A')];
    if (first.empty()) first = s;
  }

  const Telegram& t_;
  std::string_view text_;
  QuotedText quoted_;
  std::vector<PageLine>::const_iterator page_;
  Citations found_;
};

}  // namespace

Citations read_citations(const Telegram& t) { return Scan(t).read(); }

}  // namespace cablelint::rules
