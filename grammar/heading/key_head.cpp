#include "grammar/heading/key_head.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "grammar/bytes.hpp"
#include "grammar/fields/caption_words.hpp"
#include "grammar/fields/captions.hpp"
#include "grammar/fields/labels.hpp"
#include "grammar/heading/mrn.hpp"
#include "grammar/readers.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

enum class Key : std::uint8_t { none, mrn, dtg, from, action, info };

struct KeyWord {
  std::string_view text;
  Key key;
};
constexpr std::array<KeyWord, 6> head_keys = {{{"MRN", Key::mrn},
                                               {"DATE/DTG", Key::dtg},
                                               {"DTG", Key::dtg},
                                               {"FROM", Key::from},
                                               {"ACTION", Key::action},
                                               {"INFO", Key::info}}};
constexpr std::array<std::string_view, 5> end_keys = {"SIGNATURE", "DRAFTED BY", "CLEARED BY", "APPROVED BY",
                                                      "RELEASED BY"};

// What stands before the colon of a line, as long as a key may be.
std::string_view word_before_colon(std::string_view line) {
  constexpr std::size_t longest = 12;
  const std::size_t colon = line.substr(0, longest).find(':');
  return colon == std::string_view::npos ? std::string_view{} : line.substr(0, colon);
}

class KeyHead {
 public:
  KeyHead(Draft& d, std::size_t first) : d_(d), t_(d.t), text_(d.t.text), last_(first) {}

  std::size_t read() {
    d_.level_line = last_;
    constexpr int before_mrn = 4;  // lines between the level and the MRN: SBU
    int others = 0;
    for (std::size_t i = last_ + 1; i < t_.lines.size(); ++i) {
      const Span line = trim(text_, t_.lines[i].content());
      if (line.empty()) continue;
      const Key key = key_of(line);
      if (key == Key::mrn && !found_) found_ = set_mrn(line, i);
      if (!found_ && ++others >= before_mrn) break;
      if (!found_) continue;
      if (key == Key::none && !goes_on(line)) break;
      read_key(key, key == Key::none ? line : behind_colon(line), t_.lines[i]);
      last_ = i;
    }
    return last_;
  }

  bool found() const { return found_; }

 private:
  Key key_of(Span line) const {
    const std::string_view word = word_before_colon(view(text_, line));
    for (const KeyWord& k : head_keys)
      if (same_word(word, k.text)) return k.key;
    return Key::none;
  }

  // More addressees, in capitals and without a key.
  bool goes_on(Span line) const {
    const std::string_view v = view(text_, line);
    return role_ != Role::from && v.find(':') == std::string_view::npos &&
           std::none_of(v.begin(), v.end(), is_lower) &&
           match_label(text_, line.begin, line.end, true).field == Field::none;
  }

  Span behind_colon(Span line) const {
    const auto colon = static_cast<std::uint32_t>(text_.find(':', line.begin));
    return trim(text_, {colon + 1, line.end});
  }

  // The value of the key is [ year ] post number.
  bool set_mrn(Span line, std::size_t index) {
    const Span value = behind_colon(line);
    ClassificationLine& own = t_.classifications[static_cast<std::size_t>(t_.main)];
    const std::uint32_t year = skip_digits(text_, value.begin, value.end);
    const Mrn mrn = find_mrn(text_, year, value.end, d_.words);
    if (!mrn.found()) return false;
    d_.mrn_line = index;
    own.mrn_span = mrn.span();
    own.post = mrn.post;
    own.number_span = mrn.number_span;
    own.number = mrn.number;
    own.mrn_damaged = mrn.damaged;
    return true;
  }

  void read_key(Key key, Span value, Line& line) {
    switch (key) {
      case Key::dtg: line.kind = LineKind::dtg; return set_dtg(value);
      case Key::from: line.kind = LineKind::from; return add(value, Role::from);
      case Key::action: line.kind = LineKind::to; return add(value, Role::action);
      case Key::info: line.kind = LineKind::info; return add(value, Role::info);
      case Key::none: line.kind = LineKind::addressee; return add(value, role_);
      case Key::mrn: return;
    }
  }

  // Oct 05, 2010 / 051234Z OCT 10
  void set_dtg(Span value) {
    const auto slash = view(text_, value).rfind('/');
    if (slash != std::string_view::npos) value.begin += static_cast<std::uint32_t>(slash) + 1;
    Dtg dtg;
    if (t_.dtg.span.empty() && read_dtg(text_, value, dtg)) t_.dtg = dtg;
  }

  // WASHDC, SECSTATE ROUTINE; LONDON, AMEMBASSY ROUTINE
  void add(Span value, Role role) {
    role_ = role;
    while (!value.empty()) {
      const auto stop = std::min(view(text_, value).find(';'), static_cast<std::size_t>(value.size()));
      const auto end = value.begin + static_cast<std::uint32_t>(stop);
      if (const Span one = trim(text_, {value.begin, end}); !one.empty()) {
        Addressee a;
        read_addressee(text_, one, role, a);
        t_.addressees.push_back(a);
      }
      value = {std::min(end + 1, value.end), value.end};
    }
  }

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
  std::size_t last_;
  Role role_ = Role::from;
  bool found_ = false;
};

// SBU is sent as UNCLAS with the caption SENSITIVE.
void read_sbu(Draft& d, Span line) {
  const Words words = words_of(d.t.text, line);
  const CaptionWord* sensitive = find_caption("SENSITIVE", d.words);
  for (std::uint32_t i = 0; sensitive && i < words.count; ++i)
    if (view(d.t.text, words.at[i]) == "SBU")
      d.t.captions.push_back({words.at[i], sensitive->id, CaptionPlace::own_line, false});
}

}  // namespace

std::size_t read_key_head(Draft& d, std::size_t line, std::uint32_t& at) {
  KeyHead head(d, line);
  const std::size_t last = head.read();
  if (!head.found()) return line;
  d.keyed = true;
  at = d.t.lines[last].end;
  return last;
}

void read_level_lines(Draft& d) {
  Telegram& t = d.t;
  const ClassificationLine& own = t.classifications[static_cast<std::size_t>(t.main)];
  const std::size_t known = t.captions.size();
  for (std::size_t i = d.level_line; i < d.mrn_line; ++i) {
    const Span line{std::max(t.lines[i].begin, own.level_span.end), std::max(t.lines[i].end, own.level_span.end)};
    const std::size_t before = t.captions.size();
    read_captions_in(t.text, line, CaptionPlace::own_line, d.words, t);
    if (own.level == Level::unclassified) read_sbu(d, line);
    if (i > d.level_line && t.captions.size() > before) t.lines[i].kind = LineKind::caption;
  }
  const auto added = t.captions.begin() + static_cast<std::ptrdiff_t>(known);
  const auto is_known = [&](const Caption& c) {
    return std::any_of(t.captions.begin(), added, [&](const Caption& k) { return k.id == c.id; });
  };
  t.captions.erase(std::remove_if(added, t.captions.end(), is_known), t.captions.end());
}

std::uint32_t match_caption_key(std::string_view text, Span line) {
  constexpr std::array<std::string_view, 4> keys = {"CAPTIONS", "CAPTION", "CAPTION(S)", "PASS LINE"};
  const std::string_view word = word_before_colon(view(text, line));
  const bool is_key = std::any_of(keys.begin(), keys.end(), [&](auto k) { return same_word(word, k); });
  return is_key ? line.begin + static_cast<std::uint32_t>(word.size()) + 1 : 0;
}

bool begins_key_end(Draft& d, Span line) {
  const std::string_view word = word_before_colon(view(d.t.text, line));
  const auto is = [&](std::string_view k) { return same_word(word, k); };
  if (std::none_of(end_keys.begin(), end_keys.end(), is)) return false;
  const Span value = trim(d.t.text, {line.begin + static_cast<std::uint32_t>(word.size()) + 1, line.end});
  if (is("SIGNATURE")) d.t.signature = value;
  return true;
}

}  // namespace cablelint::grammar
