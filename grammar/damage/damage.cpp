#include "grammar/damage/damage.hpp"

#include <algorithm>
#include <array>

#include "grammar/bytes.hpp"
#include "grammar/heading/copies.hpp"
#include "grammar/spelling.hpp"

namespace cablelint::grammar {
namespace {

class Damages {
 public:
  explicit Damages(Draft& d) : d_(d), t_(d.t), text_(d.t.text) {}

  void find() {
    flattened();
    cuts();
    notice();
    noise();
    line_ends();
    if (const Span s = second_copy(t_); !s.empty()) add(s, DamageKind::copy_twice);
  }

 private:
  void add(Span s, DamageKind kind, std::uint16_t what = 0) { t_.damage.push_back({s, kind, what}); }

  // Labels in mid-line. A cable that is quoted in a sentence is always flat.
  void flattened() {
    for (const Span label : d_.glued) {
      const bool quoted = std::any_of(t_.quoted.begin(), t_.quoted.end(),
                                      [&](const QuotedCable& q) { return q.span.overlaps(label); });
      if (!quoted) add(label, DamageKind::flattened);
    }
  }

  // The text or a field ends in an ellipsis.
  void cuts() {
    for (const EoLine& e : t_.eo) cut(e.span);
    for (const Span s : t_.tags_lines) cut(s);
    for (const Subject& s : t_.subjects) cut(s.span);
    for (const Span s : t_.reference_lines) cut(s);
    for (const Authority& a : t_.authorities) cut(a.span);
    cut(trim(text_, {0, static_cast<std::uint32_t>(text_.size())}));
  }

  void cut(Span s) {
    const std::string_view v = view(text_, s);
    if (v.empty() || !is_one_of(v.back(), ".\xA6])")) return;
    static constexpr std::array<std::string_view, 4> signs = {"...", "\xE2\x80\xA6", "[...]", "(...)"};
    for (const std::string_view sign : signs) {
      const Span at{s.end - static_cast<std::uint32_t>(sign.size()), s.end};
      if (v.ends_with(sign) && (t_.damage.empty() || t_.damage.back().span != at)) add(at, DamageKind::truncated);
    }
  }

  // "This record is a partial extract of the original cable."
  void notice() {
    constexpr std::size_t reach = 40;
    for (std::size_t i = 0; i < std::min(reach, t_.lines.size()); ++i) {
      const Span line = t_.lines[i].content();
      if (line.empty() || (to_upper(text_[line.begin]) != 'T' && !is_blank(text_[line.begin]))) continue;
      const Span s{skip_blanks(text_, line.begin, line.end), line.end};
      if (s.empty() || !starts_with_word(text_, s.begin, s.end, "THIS RECORD")) continue;
      const auto stop = view(text_, s).find('.');
      const Span sentence{s.begin, stop == std::string_view::npos
                                       ? trim(text_, s).end
                                       : s.begin + static_cast<std::uint32_t>(stop) + 1};
      for (std::uint32_t at = s.begin; at < sentence.end; ++at)
        if (starts_with_word(text_, at, sentence.end, "PARTIAL EXTRACT"))
          return add(sentence, DamageKind::partial_extract);
    }
  }

  // Keywords of lines that were read all the same.
  void noise() {
    for (const EoLine& e : t_.eo)
      if (e.misspelt_label) add(e.label, DamageKind::noise, static_cast<std::uint16_t>(Keyword::eo));
    for (const ClassificationLine& c : t_.classifications)
      if (c.section.found()) section_noise(c.section.span);
    for (const Authority& a : t_.authorities) authority_noise(a.label);
  }

  // SECTION 01 GF 02, SCTION 01 OF 02, SECTIO N 0 1 O F O2. SEC is another spelling.
  void section_noise(Span s) {
    const Span word{s.begin, section_word_end(s)};
    if (!same_word(view(text_, word), "SEC") && !same_word(view(text_, word), "SECT"))
      keyword(word, "SECTION", Keyword::section);
    const Span of = section_of(section_number_noise({word.end, s.end}), s.end);
    if (!of.empty()) keyword(of, "OF", Keyword::of);
    section_number_noise({of.end, s.end});
  }

  // Behind the letters of SECTION, whatever blanks stand between them; or behind the first word.
  std::uint32_t section_word_end(Span s) const {
    std::uint32_t at = s.begin;
    for (const char letter : std::string_view("SECTION")) {
      at = skip_blanks(text_, at, s.end);
      if (at == s.end || to_upper(text_[at]) != letter) break;
      ++at;
    }
    if (at == s.begin || to_upper(text_[at - 1]) != 'N') at = s.begin;
    while (at < s.end && is_alpha(text_[at])) ++at;
    return at;
  }

  std::uint32_t skip_section_gap(std::uint32_t at, std::uint32_t end) const {
    while (at < end && (is_space(text_[at]) || is_one_of(text_[at], ",.:("))) ++at;
    return at;
  }

  // OF, GF, 0F, O F, F; empty where the word is lost.
  Span section_of(std::uint32_t at, std::uint32_t end) const {
    Span of{skip_section_gap(at, end), 0};
    of.end = of.begin;
    if (of.end + 1 < end && is_digit(text_[of.end]) && is_alpha(text_[of.end + 1])) ++of.end;
    while (of.end < end && is_alpha(text_[of.end])) ++of.end;
    const std::uint32_t next = skip_blanks(text_, of.end, end);
    if (of.size() == 1 && text_[of.begin] == 'O' && next < end && text_[next] == 'F') of.end = next + 1;
    return of;
  }

  // O1, 0l, 0 1. Returns where the number ends that `s` begins with.
  std::uint32_t section_number_noise(Span s) {
    const std::uint32_t begin = skip_section_gap(s.begin, s.end);
    std::uint32_t at = begin;
    bool noisy = false;
    for (; at < s.end && is_section_digit(at, s.end); ++at) noisy |= is_alpha(text_[at]);
    const std::uint32_t next = skip_blanks(text_, at, s.end);
    if (at == begin + 1 && next > at && next < s.end && is_digit(text_[next]) && is_one_of(text_[begin], "0O")) {
      noisy = true;
      at = next + 1;
    }
    if (noisy) add({begin, at}, DamageKind::noise, static_cast<std::uint16_t>(Keyword::section_number));
    return at;
  }

  bool is_section_digit(std::uint32_t at, std::uint32_t end) const {
    return is_digit(text_[at]) ||
           (is_one_of(text_[at], "OolIZ") && (at + 1 == end || to_upper(text_[at + 1]) != 'F'));
  }

  void authority_noise(Span label) {
    std::uint32_t end = label.begin;
    while (end < label.end && is_alpha(text_[end])) ++end;
    const std::string_view word = view(text_, {label.begin, end});
    if (same_word(word, "CLASSIFIED") || is_cut_at(text_, end)) return;
    if (edit_distance(word, "CLASSIFIED", 3) < 3) keyword({label.begin, end}, "CLASSIFIED", Keyword::authority);
    if (edit_distance(word, "DERIVED", 3) < 3) keyword({label.begin, end}, "DERIVED", Keyword::authority);
  }

  void keyword(Span s, std::string_view word, Keyword k) {
    if (!s.empty() && !same_word(view(text_, s), word)) add(s, DamageKind::noise, static_cast<std::uint16_t>(k));
  }

  // The first line that does not end as the first line does.
  void line_ends() {
    if (!d_.carriage_returns) return;
    const auto size = [](const Line& l) { return l.next - l.end; };
    for (const Line& l : t_.lines) {
      if (size(l) == size(t_.lines.front()) || size(l) == 0 || text_[l.next - 1] != '\n') continue;
      return add({l.end, l.next}, DamageKind::mixed_line_ends);
    }
  }

  Draft& d_;
  Telegram& t_;
  std::string_view text_;
};

}  // namespace

void find_damage(Draft& d) {
  if (!d.deceptive.empty()) find_deceptive(d);
  Damages(d).find();
}

}  // namespace cablelint::grammar
