// Damage that single bytes tell of: markup, bytes that are not UTF-8, control characters, redactions. The same
// pass finds the brackets of marks behind bullets and letters of lists.
#include <algorithm>
#include <array>

#include "grammar/body/bullet.hpp"
#include "grammar/bytes.hpp"
#include "grammar/damage/code_point.hpp"
#include "grammar/damage/damage.hpp"
#include "grammar/damage/markup.hpp"
#include "grammar/damage/rare_bytes.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t shortest_redaction = 4;  // XXXX
constexpr std::uint32_t longest_link = 200, longest_bracket = 80;
constexpr std::uint32_t block_sign = 0x2588, no_break_space = 0xA0;

// Words in brackets that stand for text taken out, and for text that is lost.
constexpr std::array<std::string_view, 8> taken_out = {"REDACT",   "DELETED", "DELETION",         "EXCISE",
                                                       "WITHHELD", "SANITIZ", "NOT DECLASSIFIED", "NAME REMOVED"};
constexpr std::array<std::string_view, 5> lost = {"TRUNCATED", "TEXT CUT", "TEXT MISSING", "CUT OFF",
                                                  "REST MISSING"};

class Bytes {
 public:
  explicit Bytes(Draft& d) : d_(d), t_(d.t), text_(d.t.text), size_(static_cast<std::uint32_t>(text_.size())) {}

  void find() {
    each_hit<RareBytes>(text_, 0, [this, text = text_.data()](std::uint32_t at) {
      if (text[at] != '(') {
        if (at >= done_) look(at);
      } else if (may_stand_behind_label(text, at)) {
        open_bracket(at);
      }
    });
  }

 private:
  // No part of the loop over the hits, which is short.
  [[gnu::noinline]] void look(std::uint32_t at) {
    switch (const char c = text_[at]) {
      case 'X': return run_of_x(at);
      case '<': return tag(at, tag_end(text_, at));
      case '&': return entity(at, entity_end(text_, at));
      case '[': return bracket(at);
      case '#': return number_signs(at);
      default:
        if (static_cast<unsigned char>(c) >= 0x80) return beyond_ascii(at);
        control(at, 1, static_cast<unsigned char>(c));
    }
  }

  // Nearly every bracket stands behind a word, or behind the number of a paragraph. Words lie above the signs.
  static bool may_stand_behind_label(const char* text, std::uint32_t at) {
    if (at < 3 || static_cast<signed char>(text[at - 2]) >= '0') return false;
    return text[at - 2] != '.' || !is_digit(text[at - 3]);
  }

  [[gnu::noinline]] void open_bracket(std::uint32_t at) {
    if (at + 2 < size_ && is_upper(text_[at + 1]) && ends_item_label(text_, at)) d_.item_marks.push_back(at);
  }

  void add(Span s, DamageKind kind, std::uint16_t what = 0) {
    done_ = s.end;
    t_.damage.push_back({s, kind, what});
  }

  void run_of_x(std::uint32_t at) {
    std::uint32_t begin = at, end = at;
    while (begin > done_ && text_[begin - 1] == 'X') --begin;
    while (end < size_ && text_[end] == 'X') ++end;
    if (end - begin >= shortest_redaction) add({begin, end}, DamageKind::redaction);
    done_ = end;
  }

  void markup(std::uint32_t at, std::uint32_t end, Markup what) {
    if (end != 0) add({at, end}, DamageKind::markup, static_cast<std::uint16_t>(what));
  }

  void tag(std::uint32_t at, std::uint32_t end) {
    markup(at, end, Markup::tag);
    if (end != 0 && ends_line(view(text_, {at, end}))) blank(at, end - at);
  }

  void entity(std::uint32_t at, std::uint32_t end) {
    markup(at, end, Markup::entity);
    if (end != 0 && is_space_entity(view(text_, {at, end}))) blank(at, end - at);
  }

  // [PGOV](#), [REDACTED], [...]
  void bracket(std::uint32_t at) {
    const std::string_view rest = text_.substr(at, longest_link);
    const auto close = rest.find_first_of("]\n");
    if (close == std::string_view::npos || rest[close] != ']') return;
    const auto end = at + static_cast<std::uint32_t>(close) + 1;
    if (const std::uint32_t stop = link_end(text_, end)) {
      markup(at, stop, Markup::link);
    } else if (const Span inside{at + 1, end - 1}; inside.size() <= longest_bracket) {
      if (names(inside, taken_out) || is_sign_run(inside))
        add({at, end}, DamageKind::redaction);
      else if (names(inside, lost))
        add({at, end}, DamageKind::truncated);
    }
  }

  template <std::size_t N>
  bool names(Span s, const std::array<std::string_view, N>& words) const {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (i > s.begin && is_alpha(text_[i - 1])) continue;
      for (const std::string_view w : words)
        if (starts_with_word(text_, i, s.end, w)) return true;
    }
    return false;
  }

  // [XX], [***], [____]
  bool is_sign_run(Span s) const {
    std::uint32_t signs = 0;
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (is_blank(text_[i])) continue;
      if (text_[i] != 'X' && text_[i] != '#' && text_[i] != '*' && text_[i] != '_') return false;
      ++signs;
    }
    return signs >= 2;
  }

  // (##)
  void number_signs(std::uint32_t at) {
    std::uint32_t end = at;
    while (end < size_ && text_[end] == '#') ++end;
    done_ = end;
    if (end - at < 2 || at == 0 || end == size_ || text_[at - 1] != '(' || text_[end] != ')') return;
    add({at - 1, end + 1}, DamageKind::redaction);
  }

  void control(std::uint32_t at, std::uint32_t size, std::uint32_t code) {
    std::uint32_t end = at + size;
    const std::string_view one = text_.substr(at, size);
    while (text_.substr(end, size) == one) end += size;
    add({at, end}, DamageKind::control_character, static_cast<std::uint16_t>(code));
  }

  void beyond_ascii(std::uint32_t at) {
    if (text_.substr(at, 2) == "\xC2\xB6") {  // the pilcrow of every other paragraph
      done_ = at + 2;
      return;
    }
    const CodePoint c = code_point_at(text_, at);
    if (c.size == 0) return not_utf8(at);
    done_ = at + c.size;
    if (c.value == no_break_space) return blank(at, c.size);
    if (c.value < 0xA0) return control(at, c.size, c.value);
    if (c.value == block_sign) return blocks(at, c.size);
    deceptive(at, c);
  }

  // A no-break space is read as a blank, wherever it stands; and what stands for blanks and line ends.
  void blank(std::uint32_t at, std::uint32_t size) {
    if (d_.blanked.empty()) d_.blanked.assign(text_);
    d_.blanked.replace(at, size, size, ' ');
  }

  // Bytes beside each other are one damage; A0 among them is the no-break space of a Latin-1 copy.
  void not_utf8(std::uint32_t at) {
    std::uint32_t end = at + 1;
    while (end < size_ && static_cast<unsigned char>(text_[end]) >= 0x80 && code_point_at(text_, end).size == 0)
      ++end;
    for (std::uint32_t i = at; i < end; ++i)
      if (text_[i] == '\xA0') blank(i, 1);
    add({at, end}, DamageKind::invalid_utf8);
  }

  void blocks(std::uint32_t at, std::uint32_t size) {
    std::uint32_t end = at;
    while (end < size_ && text_.substr(end, size) == text_.substr(at, size)) end += size;
    if (end - at >= 2 * size) add({at, end}, DamageKind::redaction);
    done_ = end;
  }

  void deceptive(std::uint32_t at, CodePoint c) {
    const auto& known = d_.words.deceptive;
    if (known.empty() || c.value < known.front().first || (at == 0 && c.value == 0xFEFF)) return;
    auto row = std::upper_bound(known.begin(), known.end(), c.value,
                                [](std::uint32_t value, const DeceptiveRange& r) { return value < r.first; });
    if (--row; c.value > row->last) return;
    d_.deceptive.push_back(
        {{at, at + c.size}, DamageKind::deceptive, static_cast<std::uint16_t>(row - known.begin())});
  }

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
  std::uint32_t size_;
  std::uint32_t done_ = 0;  // looked at up to here
};

// "> TAGS: PREL": the sign before each line of a mail that is answered, where most lines have it.
void blank_quote_signs(Draft& d) {
  std::size_t with = 0, without = 0;
  for (const Line& l : d.t.lines)
    if (l.begin < l.end) ++(d.t.text[l.begin] == '>' ? with : without);
  if (with < 9 * without) return;
  if (d.blanked.empty()) d.blanked.assign(d.t.text);
  for (const Line& l : d.t.lines)
    for (std::uint32_t at = l.begin; at < l.end && (d.blanked[at] == '>' || is_blank(d.blanked[at])); ++at)
      d.blanked[at] = ' ';
}

}  // namespace

void find_byte_damage(Draft& d) {
  Bytes(d).find();
  if (d.t.text.starts_with('>')) blank_quote_signs(d);
}

}  // namespace cablelint::grammar
