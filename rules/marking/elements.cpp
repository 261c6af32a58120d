#include "rules/marking/elements.hpp"

#include <utility>

namespace cablelint::marking {
namespace {

using facts::ControlId;
using Kind = Element::Kind;

constexpr std::uint16_t id_of(ControlId id) { return static_cast<std::uint16_t>(id); }

bool is_slash(SeparatorKind k) {
  return k == SeparatorKind::single_slash || k == SeparatorKind::double_slash || k == SeparatorKind::many_slashes;
}

bool has_list(const Element& e) {
  if (e.kind != Kind::control) return false;
  const auto operand = facts::controls[e.id].operand;
  return operand == "owners" || operand == "release";
}

// Walks the tokens once; each either begins an element or belongs to the one before it.
class Reader {
 public:
  Reader(std::span<const MarkToken> tokens, std::vector<Element>& store, Elements& out)
      : tokens_(tokens), store_(store), first_(store.size()), out_(out) {}

  void read(Range range) {
    for (at_ = range.first; at_ < range.first + range.count; ++at_) {
      const MarkToken& t = tokens_[at_];
      t.kind == TokenKind::separator ? separator(t) : word(t);
    }
    out_.trail = pending_ ? pending_->span : Span{};
    if (empty()) std::swap(out_.lead, out_.trail);
    out_.list = std::span(store_).subspan(first_);
  }

 private:
  bool empty() const { return store_.size() == first_; }
  Element* last() { return empty() ? nullptr : &store_.back(); }
  bool slash() const { return pending_ && is_slash(static_cast<SeparatorKind>(pending_->value)); }
  bool divided_by(SeparatorKind k) const { return pending_ && pending_->value == static_cast<std::uint8_t>(k); }

  void separator(const MarkToken& t) {
    const auto kind = static_cast<SeparatorKind>(t.value);
    if (kind == SeparatorKind::and_word) return;
    out_.double_slash |= kind == SeparatorKind::double_slash || kind == SeparatorKind::many_slashes;
    if (empty() && !pending_)
      out_.lead = t.span;
    else
      pending_ = &t;
  }

  void word(const MarkToken& t) {
    switch (t.kind) {
      case TokenKind::level: return level(t);
      case TokenKind::foreign:
      case TokenKind::joint: out_.joint_later |= !empty(); return start(Kind::level, t);
      case TokenKind::control:
      case TokenKind::release: return control(t);
      case TokenKind::country: return country(t);
      case TokenKind::compartment: return last() ? extend(t) : start(Kind::unknown, t);
      case TokenKind::declassify: return start(Kind::declassify, t);
      case TokenKind::other: return other(t);
      default: return;
    }
  }

  void start(Kind kind, const MarkToken& t) {
    store_.push_back({kind,
                      pending_ ? static_cast<SeparatorKind>(pending_->value) : SeparatorKind::blank,
                      t.long_form,
                      kind == Kind::control ? t.id : Element::no_control,
                      pending_ ? pending_->span : Span{t.span.begin, t.span.begin},
                      t.span,
                      t.span,
                      {at_, 1}});
    pending_ = nullptr;
  }

  void extend(const MarkToken& t) {
    Element& e = *last();
    e.span.end = t.span.end;
    e.tokens.count = at_ + 1 - e.tokens.first;
    pending_ = nullptr;
  }

  // GBR SECRET and JOINT SECRET are one element, as is FGI S.
  void level(const MarkToken& t) {
    Element* e = last();
    const bool belongs =
        e && store_.size() == first_ + 1 &&
        (e->kind == Kind::owners || tokens_[e->tokens.first].kind == TokenKind::joint || e->is(ControlId::fgi));
    if (!belongs || slash()) return start(Kind::level, t);
    if (e->kind == Kind::control) out_.written.remove(e->id);
    e->kind = Kind::level;
    e->id = Element::no_control;
    extend(t);
  }

  void control(const MarkToken& t) {
    Element* e = last();
    if (e && t.id == id_of(ControlId::eyes_only) && e->kind == Kind::owners && !slash()) {
      e->kind = Kind::control;
      e->id = t.id;
      e->word = t.span;
      e->long_form = t.long_form;
      extend(t);
    } else if (e && t.id == id_of(ControlId::noforn) && e->is(ControlId::sbu) &&
               divided_by(SeparatorKind::single_slash)) {  // State's SBU/NF
      out_.written.remove(e->id);
      e->id = id_of(ControlId::sbu_noforn);
      e->word.end = t.span.end;
      extend(t);
    } else {
      start(Kind::control, t);
    }
    out_.written.add(last()->id);
  }

  void country(const MarkToken& t) {
    const Element* e = last();
    const bool list =
        e && (has_list(*e) || e->kind == Kind::owners || tokens_[e->tokens.first].kind == TokenKind::joint);
    const bool release = e && (e->kind == Kind::owners || (has_list(*e) && !e->is(ControlId::fgi)));
    const bool goes_on = !slash() || (release && divided_by(SeparatorKind::single_slash));
    const bool follows_unknown = e && e->kind == Kind::unknown && !slash();
    (list && goes_on) || follows_unknown ? extend(t) : start(Kind::owners, t);
  }

  void other(const MarkToken& t) {
    const Element* e = last();
    const bool goes_on = e && !slash() && (has_list(*e) || e->kind == Kind::unknown);
    goes_on ? extend(t) : start(Kind::unknown, t);
  }

  std::span<const MarkToken> tokens_;
  std::vector<Element>& store_;
  std::size_t first_;
  Elements& out_;
  const MarkToken* pending_ = nullptr;
  std::uint32_t at_ = 0;
};

}  // namespace

Elements read_elements(const Marking& mark, std::span<const MarkToken> tokens, std::vector<Element>& store) {
  Elements out;
  if (mark.tokens.first + mark.tokens.count <= tokens.size()) Reader(tokens, store, out).read(mark.tokens);
  return out;
}

}  // namespace cablelint::marking
