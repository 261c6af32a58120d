#include "grammar/marks/mark_reader.hpp"

namespace cablelint::grammar {
namespace {

bool digits(std::string_view s) {
  return std::all_of(s.begin(), s.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool MarkReader::country() {
  if (and_word()) return true;
  const auto found = find_country(text_, items_, at_, words_);
  if (!found.word) return false;
  list_set().add(found.word->id);
  push(found.items, TokenKind::country, 0, found.word->id);
  sound();
  return true;
}

CountrySet& MarkReader::list_set() {
  if (list_ == Operand::owners) return out_.owners;
  return displays_ ? out_.display_to : out_.release_to;
}

// "GBR AND AUS"; between commas, and in lists of owners, AND is the code of Andorra.
bool MarkReader::and_word() {
  if (list_ != Operand::release) return false;
  if (last_ != SeparatorKind::blank || at_ + 2 >= items_.count || !is_word(bytes(at_), "AND")) return false;
  if (items_[at_ + 1].separator != SeparatorKind::blank) return false;
  push(1, TokenKind::separator, static_cast<std::uint8_t>(SeparatorKind::and_word));
  return true;
}

// A country outside a list: the owner in //GBR C, or the first of USA/AUS EYES ONLY.
bool MarkReader::leading_country() {
  if (has_lower(bytes(at_))) return false;
  const auto found = find_country(text_, items_, at_, words_);
  if (!found.word) return false;
  if (pending_.empty()) pending_at_ = at_;
  pending_.add(found.word->id);
  push(found.items, TokenKind::country, 0, found.word->id);
  return true;
}

// "ENTIRE TEXT", "ENTIRE MESSAGE"
bool MarkReader::entire_text() {
  if (!is_word(bytes(at_), "ENTIRE")) return false;
  const std::size_t n = at_ + 2 < items_.count && items_[at_ + 2].is_word() ? 3 : 1;
  out_.entire_text = true;
  reading_.cut = false;
  push(n, TokenKind::entire_text);
  sound();
  return true;
}

// G and ABCD in SI-G ABCD, DEF in SAR-ABC/DEF, 14 in SIGMA 14
bool MarkReader::compartment() {
  const bool numbers = list_ == Operand::numbers && digits(bytes(at_));
  if (!numbers && list_ != Operand::compartments && list_ != Operand::programs && list_ != Operand::categories)
    return false;
  if (has_lower(bytes(at_))) return false;
  push(1, TokenKind::compartment);
  return true;
}

// (SNF)
bool MarkReader::glued() {
  const std::size_t n = at_ == 0 ? glued_level(bytes(at_)) : 0;
  const MarkWord* level = n ? find_mark(bytes(at_).substr(0, n), words_) : nullptr;
  const MarkWord* control = n ? find_mark(bytes(at_).substr(n), words_) : nullptr;
  if (!level || !control || !take_level(*level)) return false;
  const Span span = items_[at_].span();
  const std::uint32_t middle = span.begin + static_cast<std::uint32_t>(n);
  take(*control);
  tokens_.push_back({{span.begin, middle}, TokenKind::level, level->value, 0, false});
  tokens_.push_back({{middle, span.end}, TokenKind::control, control->value, control->id, false});
  ++at_;
  sound();
  return true;
}

bool MarkReader::declassification() {
  if (!is_declassification(bytes(at_))) return false;
  const bool human = at_ + 2 < items_.count && items_[at_ + 1].separator == SeparatorKind::hyphen &&
                     (is_word(bytes(at_ + 2), "HUMAN") || is_word(bytes(at_ + 2), "HUM"));
  push(human ? 3 : 1, TokenKind::declassify);
  return true;
}

void MarkReader::other() {
  if (list_ == Operand::release && items_[at_].is_word())
    lost_ = true;  // a name that no table has; harmless as long as the bracket closes
  else if (!is_redacted(bytes(at_)))
    note_unknown(at_);
  push(1, TokenKind::other);
}

}  // namespace cablelint::grammar
