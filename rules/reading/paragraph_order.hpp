#pragma once

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"

// How the own paragraph numbers run. One fault is one event here, so that the PAR rules do not report the
// same slip twice: a number typed wrong is a repeat or a gap, not both.
namespace cablelint::rules {

struct OrderEvent {
  enum class Kind : std::uint8_t { late, gap, repeat, fall } kind;
  const Paragraph* at;        // the paragraph whose number is out of line
  const Paragraph* other;     // the one before it, or the first of the two that repeat; null for late
  std::int32_t missing = 0;   // for gap: the first number that is nowhere
  std::int32_t last_missing = 0;  // and the last of those behind it that are nowhere
};

class ParagraphOrder {
 public:
  explicit ParagraphOrder(const Cable& c) : c_(c), line_(c.t.classifications.begin()) {
    for (const Paragraph& p : c.t.paragraphs)
      if (counts(p)) all_.set(static_cast<std::size_t>(p.number));
  }

  template <class F>
  void each(F&& report) {
    const Paragraph* last = nullptr;
    const auto& list = c_.t.paragraphs;
    for (std::size_t i = 0; i < list.size(); ++i) {
      const Paragraph& p = list[i];
      if (!counts(p) || stands_before_first(p, i)) continue;
      if (!last)
        first(p, report);
      else
        step(*last, p, next(i), report);
      if (!seen_[static_cast<std::size_t>(p.number)]) first_[static_cast<std::size_t>(p.number)] = &p;
      seen_.set(static_cast<std::size_t>(p.number));
      highest_ = std::max(highest_, p.number);
      last = &p;
    }
  }

 private:
  // 1. (U) Classified by ... above 1. (C) Text: the block took a number that it has not got.
  bool stands_before_first(const Paragraph& p, std::size_t i) const {
    const Paragraph* behind = p.authority ? next(i) : nullptr;
    return behind && behind->number == p.number;
  }

  static bool counts(const Paragraph& p) {
    return !p.quoted && p.number > 0 && p.number < static_cast<std::int32_t>(numbers);
  }

  const Paragraph* next(std::size_t i) const {
    for (++i; i < c_.t.paragraphs.size(); ++i)
      if (counts(c_.t.paragraphs[i])) return &c_.t.paragraphs[i];
    return nullptr;
  }

  template <class F>
  void first(const Paragraph& p, F&& report) {
    expected_ = p.number + 1;
    if (p.number != 1 && !all_[1])  // 2 1 3: two numbers exchanged
      report(OrderEvent{OrderEvent::Kind::late, &p, nullptr});
  }

  template <class F>
  void step(const Paragraph& last, const Paragraph& p, const Paragraph* next, F&& report) {
    const auto number = static_cast<std::size_t>(p.number);
    // The body, or another cable's, from 1 again: DMG007 or DMG008 says so.
    if (p.number == 1 && highest_ > 1 && next && next->number == 2) in_copy_ = true;
    if (p.number <= highest_ && heads_a_copy(last, p)) in_copy_ = true;
    if (in_copy_ && p.number <= highest_) return;
    in_copy_ = false;
    if (p.number == expected_) {
      ++expected_;
    } else if (seen_[number]) {
      report(OrderEvent{OrderEvent::Kind::repeat, &p, first_[number]});
      replace_or_insert(next);
    } else if (p.number < expected_) {
      if (p.number < last.number) report(OrderEvent{OrderEvent::Kind::fall, &p, &last});
      expected_ = std::max(expected_, highest_ + 1);
    } else {
      jump(last, p, next, report);
    }
  }

  // The classification line stands between the two once more, and no section begins there.
  bool heads_a_copy(const Paragraph& last, const Paragraph& p) {
    const auto end = c_.t.classifications.end();
    while (line_ != end && line_->span.begin <= last.span.begin) ++line_;
    for (auto line = line_; line != end && line->span.begin < p.span.begin; ++line)
      if (line->role == ClassRole::repeat) return true;
    return false;
  }

  // 1 2 2 4: the second 2 stands where 3 should. 1 2 2 3: it is one too many.
  void replace_or_insert(const Paragraph* next) {
    if (next && next->number == expected_ + 1 && !all_[static_cast<std::size_t>(expected_)]) ++expected_;
  }

  template <class F>
  void jump(const Paragraph& last, const Paragraph& p, const Paragraph* next, F&& report) {
    std::int32_t missing = expected_;
    while (missing < p.number && all_[static_cast<std::size_t>(missing)]) ++missing;
    // 1 2 4 4 5: the first 4 stands where 3 should; the repeat is reported instead.
    const bool repeated_next = next && next->number == p.number && p.number == expected_ + 1;
    // 1 2 3 4 9 6: one number typed wrong.
    const bool lone = next && next->number == expected_ + 1 && p.number > next->number;
    std::int32_t last_missing = missing;
    while (last_missing + 1 < p.number && !all_[static_cast<std::size_t>(last_missing + 1)]) ++last_missing;
    if (missing < p.number && !repeated_next)
      report(OrderEvent{OrderEvent::Kind::gap, &p, &last, missing, last_missing});
    expected_ = lone ? expected_ + 1 : p.number + 1;
  }

  static constexpr std::size_t numbers = 1000;

  const Cable& c_;
  std::vector<ClassificationLine>::const_iterator line_;  // rises with the paragraphs
  std::bitset<numbers> all_, seen_;
  std::array<const Paragraph*, numbers> first_;  // with each number that was seen; the others are not set
  std::int32_t expected_ = 1, highest_ = 0;
  bool in_copy_ = false;
};

// Text is taken out between the two: a run of X, or a cut.
inline bool cut_between(const Cable& c, std::uint32_t from, std::uint32_t to) {
  for (const Damage& d : c.t.damage)
    if ((d.kind == DamageKind::redaction || d.kind == DamageKind::truncated) && d.span.begin >= from &&
        d.span.begin < to)
      return true;
  return false;
}

}  // namespace cablelint::rules
