#include "grammar/marks/mark_words.hpp"

#include "grammar/marks/mark_reader.hpp"

namespace cablelint::grammar {

MarkReading MarkReader::read() {
  while (at_ < items_.count) {
    if (items_[at_].kind == MarkItem::Kind::separator)
      separator();
    else
      word();
  }
  if (!pending_.empty()) note_unknown(pending_at_);
  return reading_;
}

void MarkReader::separator() {
  const MarkItem& item = items_[at_];
  last_ = item.separator;
  reading_.double_slash |= last_ == SeparatorKind::double_slash || last_ == SeparatorKind::many_slashes;
  if (item.wrapped && list_ != Operand::release) reading_.cut = true;
  if (ends_list(last_)) list_ = Operand::none;
  push(1, TokenKind::separator, static_cast<std::uint8_t>(item.separator));
}

// REL GBR/AUS and SAR-ABC/DEF go on over a slash, CUI categories over // too.
bool MarkReader::ends_list(SeparatorKind k) const {
  if (list_ == Operand::categories || !is_slash(k)) return false;
  return k != SeparatorKind::single_slash || (list_ != Operand::release && list_ != Operand::programs);
}

void MarkReader::word() {
  if (items_[at_].kind == MarkItem::Kind::junk) return other();
  const bool in_list = list_ == Operand::release || list_ == Operand::owners;
  if (in_list && !is_slash(last_) && country()) return;
  if (mark() || (in_list ? country() : names_compartment() ? compartment() : leading_country())) return;
  if (and_word()) return;
  if (entire_text() || compartment() || glued() || declassification()) return;
  other();
}

bool MarkReader::mark() {
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
bool MarkReader::take_level(const MarkWord& w) {
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

void MarkReader::take(const MarkWord& w) {
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

bool is_whole_mark(const MarkWord& w) {
  const auto level = static_cast<Level>(w.value);
  return (w.kind == TokenKind::level && level != Level::restricted) ||
         (w.kind == TokenKind::control && level == Level::unclassified);
}

MarkReading read_words(std::string_view text, const MarkItems& items, const Vocabulary& words,
                       std::vector<MarkToken>& tokens, Marking& out) {
  out.tokens.first = static_cast<std::uint32_t>(tokens.size());
  const MarkReading reading = MarkReader(text, items, words, tokens, out).read();
  out.tokens.count = static_cast<std::uint32_t>(tokens.size()) - out.tokens.first;
  return reading;
}

}  // namespace cablelint::grammar
