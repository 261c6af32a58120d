#include "grammar/mark_words.hpp"

#include <algorithm>

namespace cablelint::grammar {
namespace {

bool has_lower(std::string_view s) {
  return std::any_of(s.begin(), s.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_word(std::string_view s, std::string_view capitals) {
  return std::equal(s.begin(), s.end(), capitals.begin(), capitals.end(),
                    [](char a, char b) { return a == b || (a >= 'a' && a <= 'z' && a - 'a' + 'A' == b); });
}

constexpr bool is_slash(SeparatorKind k) {
  return k == SeparatorKind::single_slash || k == SeparatorKind::double_slash || k == SeparatorKind::many_slashes;
}

// Reads the items from left to right. `list_` is what the words behind a control belong to.
class Reader {
 public:
  Reader(std::string_view text, const MarkItems& items, const Vocabulary& words, std::vector<MarkToken>& tokens,
         Marking& out)
      : text_(text), items_(items), words_(words), tokens_(tokens), out_(out) {}

  MarkReading read() {
    while (at_ < items_.count) {
      if (items_[at_].kind == MarkItem::Kind::separator)
        separator();
      else
        word();
    }
    if (!pending_.empty()) note_unknown(pending_at_);
    return reading_;
  }

 private:
  void push(std::size_t n, TokenKind kind, std::uint8_t value = 0, std::uint16_t id = 0, bool long_form = false) {
    tokens_.push_back({{items_[at_].span.begin, items_[at_ + n - 1].span.end}, kind, value, id, long_form});
    at_ += n;
  }

  void note_unknown(std::size_t item) {
    ++reading_.unknowns;
    reading_.unknown = std::min(reading_.unknown, item);
  }

  void sound() {
    if (reading_.unknown == MarkReading::none && !lost_) reading_.sound = at_;
  }

  void separator() {
    const MarkItem& item = items_[at_];
    last_ = item.separator;
    reading_.double_slash |= last_ == SeparatorKind::double_slash || last_ == SeparatorKind::many_slashes;
    if (item.wrapped && list_ != Operand::release) reading_.cut = true;
    if (ends_list(last_)) list_ = Operand::none;
    push(1, TokenKind::separator, static_cast<std::uint8_t>(item.separator));
  }

  // REL GBR/AUS and SAR-ABC/DEF go on over a slash, CUI categories over // too.
  bool ends_list(SeparatorKind k) const {
    if (list_ == Operand::categories || !is_slash(k)) return false;
    return k != SeparatorKind::single_slash || (list_ != Operand::release && list_ != Operand::programs);
  }

  void word() {
    if (items_[at_].kind == MarkItem::Kind::junk) return other();
    const bool in_list = list_ == Operand::release || list_ == Operand::owners;
    if (in_list && !is_slash(last_) && country()) return;
    if (mark() || (in_list ? country() : leading_country())) return;
    if (and_word()) return;
    if (entire_text() || compartment() || glued() || declassification()) return;
    other();
  }

  bool country() {
    if (and_word()) return true;
    const auto found = find_country(text_, items_, at_, words_);
    if (!found.word) return false;
    list_set().add(found.word->id);
    push(found.items, TokenKind::country, 0, found.word->id);
    sound();
    return true;
  }

  CountrySet& list_set() {
    if (list_ == Operand::owners) return out_.owners;
    return displays_ ? out_.display_to : out_.release_to;
  }

  // "GBR AND AUS"; between commas, and in lists of owners, AND is the code of Andorra.
  bool and_word() {
    if (list_ != Operand::release) return false;
    if (last_ != SeparatorKind::blank || at_ + 2 >= items_.count || !is_word(bytes(at_), "AND")) return false;
    if (items_[at_ + 1].separator != SeparatorKind::blank) return false;
    push(1, TokenKind::separator, static_cast<std::uint8_t>(SeparatorKind::and_word));
    return true;
  }

  // A country outside a list: the owner in //GBR C, or the first of USA/AUS EYES ONLY.
  bool leading_country() {
    if (has_lower(bytes(at_))) return false;
    const auto found = find_country(text_, items_, at_, words_);
    if (!found.word) return false;
    if (pending_.empty()) pending_at_ = at_;
    pending_.add(found.word->id);
    push(found.items, TokenKind::country, 0, found.word->id);
    return true;
  }

  bool mark() {
    const auto found = find_mark(text_, items_, at_, words_);
    if (!found.word || (found.word->kind == TokenKind::level && !take_level(*found.word))) return false;
    const MarkWord& w = *found.word;
    if (w.kind == TokenKind::foreign && !pending_.empty()) return false;  // //TUR NATO SECRET: two owners
    for (std::size_t i = at_; i < at_ + found.items; ++i) {
      if (w.kind != TokenKind::release) reading_.lower_level |= items_[i].is_word() && has_lower(bytes(i));
      if (w.kind != TokenKind::release) reading_.cut |= items_[i].wrapped;
    }
    take(w);
    push(found.items, w.kind, w.value, w.id, w.long_form);
    sound();
    return true;
  }

  // A second level is no part of a mark, except that (SBU) or (FOUO) only imply theirs.
  bool take_level(const MarkWord& w) {
    if (reading_.explicit_level || out_.system == System::nato) return false;
    reading_.explicit_level = true;
    out_.level = static_cast<Level>(w.value);
    if (out_.system == System::joint) {
      list_ = Operand::owners;
      return true;
    }
    if (!pending_.empty() || fgi_first_) {
      out_.system = System::foreign;
      out_.owners |= pending_;
      pending_ = {};
    }
    return true;
  }

  void take(const MarkWord& w) {
    if (w.kind == TokenKind::level) return;
    list_ = w.operand;
    displays_ = w.kind == TokenKind::control;
    if (w.kind == TokenKind::joint) out_.system = System::joint;
    if (w.kind == TokenKind::release) {
      out_.has_release = true;
      list_ = Operand::release;
    }
    if (w.kind == TokenKind::foreign) {
      out_.system = System::nato;
      out_.level = static_cast<Level>(w.value);
    }
    if (w.kind != TokenKind::control) return;
    if (w.operand == Operand::owners && out_.level == Level::none) fgi_first_ = true;
    if (out_.level == Level::none) out_.level = static_cast<Level>(w.value);
    out_.controls.add(w.parts[0]);
    out_.controls.add(w.parts[1]);
    if (w.operand == Operand::eyes) {
      out_.release_to |= pending_;
      pending_ = {};
    }
  }

  // "ENTIRE TEXT", "ENTIRE MESSAGE"
  bool entire_text() {
    if (!is_word(bytes(at_), "ENTIRE")) return false;
    const std::size_t n = at_ + 2 < items_.count && items_[at_ + 2].is_word() ? 3 : 1;
    out_.entire_text = true;
    reading_.cut = false;
    push(n, TokenKind::entire_text);
    sound();
    return true;
  }

  // G and ABCD in SI-G ABCD, DEF in SAR-ABC/DEF, 14 in SIGMA 14
  bool compartment() {
    const bool numbers = list_ == Operand::numbers && digits(bytes(at_));
    if (!numbers && list_ != Operand::compartments && list_ != Operand::programs && list_ != Operand::categories)
      return false;
    if (has_lower(bytes(at_))) return false;
    push(1, TokenKind::compartment);
    return true;
  }

  static bool digits(std::string_view s) {
    return std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
  }

  // (SNF)
  bool glued() {
    const std::size_t n = at_ == 0 ? glued_level(bytes(at_)) : 0;
    const MarkWord* level = n ? find_mark(bytes(at_).substr(0, n), words_) : nullptr;
    const MarkWord* control = n ? find_mark(bytes(at_).substr(n), words_) : nullptr;
    if (!level || !control || !take_level(*level)) return false;
    const Span span = items_[at_].span;
    const std::uint32_t middle = span.begin + static_cast<std::uint32_t>(n);
    take(*control);
    tokens_.push_back({{span.begin, middle}, TokenKind::level, level->value, 0, false});
    tokens_.push_back({{middle, span.end}, TokenKind::control, control->value, control->id, false});
    ++at_;
    sound();
    return true;
  }

  bool declassification() {
    if (!is_declassification(bytes(at_))) return false;
    const bool human = at_ + 2 < items_.count && items_[at_ + 1].separator == SeparatorKind::hyphen &&
                       (is_word(bytes(at_ + 2), "HUMAN") || is_word(bytes(at_ + 2), "HUM"));
    push(human ? 3 : 1, TokenKind::declassify);
    return true;
  }

  void other() {
    if (list_ == Operand::release && items_[at_].is_word())
      lost_ = true;  // a name that no table has; harmless as long as the bracket closes
    else if (!is_redacted(bytes(at_)))
      note_unknown(at_);
    push(1, TokenKind::other);
  }

  std::string_view bytes(std::size_t i) const { return view(text_, items_[i].span); }

  std::string_view text_;
  const MarkItems& items_;
  const Vocabulary& words_;
  std::vector<MarkToken>& tokens_;
  Marking& out_;
  MarkReading reading_;
  std::size_t at_ = 0;
  Operand list_ = Operand::none;
  SeparatorKind last_ = SeparatorKind::blank;
  CountrySet pending_;
  std::size_t pending_at_ = 0;
  bool displays_ = false;  // the list is DISPLAY ONLY's
  bool fgi_first_ = false;
  bool lost_ = false;
};

}  // namespace

MarkReading read_words(std::string_view text, const MarkItems& items, const Vocabulary& words,
                       std::vector<MarkToken>& tokens, Marking& out) {
  out.tokens.first = static_cast<std::uint32_t>(tokens.size());
  const MarkReading reading = Reader(text, items, words, tokens, out).read();
  out.tokens.count = static_cast<std::uint32_t>(tokens.size()) - out.tokens.first;
  return reading;
}

}  // namespace cablelint::grammar
