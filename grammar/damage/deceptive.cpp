// Characters of which the reader sees another marking, or none, than the text holds.
#include <algorithm>
#include <string>

#include "grammar/bytes.hpp"
#include "grammar/damage/code_point.hpp"
#include "grammar/damage/damage.hpp"
#include "grammar/readers.hpp"

namespace cablelint::grammar {
namespace {

constexpr std::uint32_t line_reach = 160, mark_reach = 48;

class Deceptive {
 public:
  explicit Deceptive(Draft& d) : d_(d), t_(d.t), text_(d.t.text) {}

  void find() {
    collect();
    for (const Damage& d : d_.deceptive)
      if (beside_marking(d.span) || before_mark(d.span.end) || breaks_mark(d.span) || breaks_line(d.span))
        t_.damage.push_back({d.span, DamageKind::deceptive, d.what});
  }

 private:
  void collect() {
    for (const ClassificationLine& c : t_.classifications) markings_.push_back(c.span);
    for (const Caption& c : t_.captions) markings_.push_back(c.span);
    for (const Marking& m : t_.marks) markings_.push_back(m.span);
    for (const EoLine& e : t_.eo) markings_.push_back(e.span);
    for (const Authority& a : t_.authorities)
      for (const Span s : {a.label, a.reason_span, a.declassify_on.span}) markings_.push_back(s);
    std::erase_if(markings_, [](Span s) { return s.empty(); });
    std::sort(markings_.begin(), markings_.end(), [](Span a, Span b) { return a.begin < b.begin; });
    std::uint32_t reach = 0;  // one may hold others
    for (Span& s : markings_) s.end = reach = std::max(reach, s.end);
  }

  // Inside one, or with nothing but a blank between.
  bool beside_marking(Span s) const {
    const auto behind = std::upper_bound(markings_.begin(), markings_.end(), s.begin,
                                         [](std::uint32_t at, Span m) { return at < m.begin; });
    if (behind != markings_.begin() && touches(std::prev(behind)->end, s.begin)) return true;
    return behind != markings_.end() && touches(s.end, behind->begin);
  }

  bool touches(std::uint32_t end, std::uint32_t begin) const {
    return begin <= end || (begin == end + 1 && is_blank(text_[end]));
  }

  // As it is shown: look-alikes as the letters that they look like, without what is not seen.
  std::string shown(Span s) const {
    std::string out;
    for (std::uint32_t i = s.begin; i < s.end;) {
      const CodePoint c = static_cast<unsigned char>(text_[i]) < 0x80 ? CodePoint{} : code_point_at(text_, i);
      const DeceptiveRange* row = c.size ? find(c.value) : nullptr;
      if (!row) {
        out += text_[i++];
        continue;
      }
      if (row->looks_like) out += static_cast<char>(row->looks_like + static_cast<char>(c.value - row->first));
      i += c.size;
    }
    return out;
  }

  const DeceptiveRange* find(std::uint32_t value) const {
    for (const DeceptiveRange& r : d_.words.deceptive)
      if (r.first <= value && value <= r.last) return &r;
    return nullptr;
  }

  bool is_mark(std::string_view text, std::uint32_t at, std::uint32_t end, Marking& m) {
    const std::size_t tokens = t_.mark_tokens.size();
    const bool read = read_portion(text, at, end, MarkPlace::after_number, d_.words, t_.mark_tokens, m);
    t_.mark_tokens.resize(tokens);
    return read && m.level != Level::none;
  }

  // In front of a mark that was not read for it.
  bool before_mark(std::uint32_t at) {
    const auto end = std::min(static_cast<std::uint32_t>(text_.size()), at + mark_reach);
    while (at < end && (is_blank(text_[at]) || static_cast<unsigned char>(text_[at]) >= 0x80)) ++at;
    Marking m;
    return at < end && text_[at] == '(' && is_mark(text_, at, end, m);
  }

  // (S) with another S: no mark was read, but one is shown.
  bool breaks_mark(Span s) {
    std::uint32_t open = s.begin, close = s.end;
    while (open > 0 && s.begin - open < mark_reach && text_[open] != '(' && text_[open] != '\n') --open;
    const auto limit = static_cast<std::uint32_t>(text_.size());
    while (close < limit && close - s.end < mark_reach && text_[close] != ')' && text_[close] != '\n') ++close;
    if (text_[open] != '(' || close == limit || text_[close] != ')') return false;
    const std::string mark = shown({open, close + 1});
    Marking m;
    const auto end = static_cast<std::uint32_t>(mark.size());
    return is_mark(mark, 0, end, m) && m.span.end == end;
  }

  // A classification line, a caption or an E.O. label that is shown but was not read.
  bool breaks_line(Span s) {
    std::uint32_t begin = s.begin, end = s.end;
    while (begin > 0 && s.begin - begin < line_reach && text_[begin - 1] != '\n') --begin;
    const auto limit = static_cast<std::uint32_t>(text_.size());
    while (end < limit && end - s.end < line_reach && text_[end] != '\n' && text_[end] != '\r') ++end;
    const std::string line = shown({begin, end});
    if (shows_caption(shown(word_at(s)))) return true;
    const auto size = static_cast<std::uint32_t>(line.size());
    const std::uint32_t from = skip_blanks(line, 0, size);
    if (const std::uint32_t n = match_eo_label(line, from, size, true))
      return s.begin - begin <= from + n || s.begin < t_.body;
    ClassificationLine c;
    const std::size_t tokens = t_.mark_tokens.size();
    const bool read = read_classification(line, {from, size}, false, d_.words, t_, c);
    t_.mark_tokens.resize(tokens);
    return read && (c.number >= 0 || c.section.found() || c.span.end == size) && s.begin - begin <= c.span.end;
  }

  Span word_at(Span s) const {
    const Span at = s;
    const auto ends = [&](char c) { return is_space(c) || c == ','; };
    while (s.begin > 0 && at.begin - s.begin < mark_reach && !ends(text_[s.begin - 1])) --s.begin;
    while (s.end < text_.size() && s.end - at.end < mark_reach && !ends(text_[s.end])) ++s.end;
    return s;
  }

  bool shows_caption(std::string_view word) const {
    const auto& known = d_.words.captions;
    return word.size() >= 4 &&
           std::any_of(known.begin(), known.end(), [&](const CaptionWord& c) { return c.text == word; });
  }

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
  std::vector<Span> markings_;
};

}  // namespace

void find_deceptive(Draft& d) { Deceptive(d).find(); }

}  // namespace cablelint::grammar
