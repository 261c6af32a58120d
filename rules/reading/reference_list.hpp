#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

#include "grammar/bytes.hpp"
#include "rules/cable.hpp"
#include "rules/reading/front_fields.hpp"

// The letters of the REF lines: A, B, C. A copy of the front matter has the whole list once more.
namespace cablelint::rules {

constexpr std::uint32_t bit_of(char letter) { return 1u << (letter - 'A'); }

// A letter as a word for a message.
constexpr std::string_view letter_word(char letter) {
  return std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZ").substr(static_cast<std::size_t>(letter - 'A'), 1);
}

// What the list can answer for.
struct ReferenceList {
  bool found = false;          // a REF line is there
  std::uint32_t letters = 0;   // bit 0 is A
  std::uint32_t entries = 0;   // with a letter; all, where none has one

  // Letters below the highest are listed, or missing in the list itself (REF001); entries without a letter, or
  // with one that stands twice (REF007), count as the letter that they should have.
  bool answers_for(char letter) const {
    const auto highest = static_cast<std::uint32_t>(32 - std::countl_zero(letters));
    return static_cast<std::uint32_t>(letter - 'A') < std::max(highest, entries);
  }
};

// "A. STATE 123B. VALLETTA 4": a letter glued to the number before it.
inline bool has_glued_letter(std::string_view line) {
  constexpr std::size_t reach = 4096;
  line = line.substr(0, reach);
  for (std::size_t i = 2; i + 1 < line.size(); ++i)
    if ((line[i + 1] == '.' || line[i + 1] == ')') && is_alpha(line[i]) && is_digit(line[i - 1]) &&
        is_word(line[i - 2]))
      return true;
  return false;
}

// Part of a list is taken out or cut off.
inline bool is_damaged(std::string_view list) {
  constexpr std::size_t reach = 4096;
  list = list.substr(0, reach);
  for (const std::string_view sign : {"XXXX", "xxxx", "REDACT", "...", "\xE2\x80\xA6"})
    if (list.find(sign) != std::string_view::npos) return true;
  return false;
}

// Letters may be lost: the list is cut, redacted, or glued to another line.
inline bool is_list_damaged(const Telegram& t) {
  return std::any_of(t.reference_lines.begin(), t.reference_lines.end(), [&](Span line) {
    return is_glued(t, line) || is_damaged(t.view(line)) || has_glued_letter(t.view(line));
  });
}

inline ReferenceList reference_list(const Cable& c) {
  ReferenceList list;
  list.found = !c.t.reference_lines.empty();
  std::uint32_t lettered = 0;
  for (const Reference& r : c.t.references) {
    if (!r.letter) continue;
    list.letters |= bit_of(r.letter);
    ++lettered;
  }
  list.entries = lettered ? lettered : static_cast<std::uint32_t>(c.t.references.size());
  return list;
}

// --- the order of the letters --------------------------------------------------------------------------

struct LetterEvent {
  enum class Kind : std::uint8_t { gap, repeat } kind;
  const Reference* at;     // the entry whose letter is out of line
  const Reference* other;  // the one before it, or the first with the letter; null at the start
  char expected;           // gap: what should stand there
};

// One fault is one event: a letter typed wrong is a repeat or a gap, not both.
class LetterOrder {
 public:
  explicit LetterOrder(const Telegram& t) : t_(t) {}

  template <class F>
  void each(F&& report) {
    const auto& all = t_.references;
    for (std::size_t i = 0; i < all.size();) i = read_list(i, report);
  }

 private:
  // The list goes on until A stands on another REF line.
  std::size_t end_of_list(std::size_t from) {
    const Reference* first = nullptr;
    letters_ = 0;
    std::size_t i = from;
    for (; i < t_.references.size(); ++i) {
      const Reference& r = t_.references[i];
      if (!r.letter) continue;
      if (!first) first = &r;
      if (r.letter == 'A' && line_of(r) != line_of(*first)) break;
      letters_ |= bit_of(r.letter);
    }
    return i;
  }

  std::ptrdiff_t line_of(const Reference& r) const {
    return std::upper_bound(t_.reference_lines.begin(), t_.reference_lines.end(), r.letter_span.begin,
                            [](std::uint32_t at, Span line) { return at < line.begin; }) -
           t_.reference_lines.begin();
  }

  template <class F>
  std::size_t read_list(std::size_t from, F&& report) {
    const std::size_t end = end_of_list(from);
    expected_ = 'A';
    seen_ = 0;
    first_ = {};
    const Reference* last = nullptr;
    for (std::size_t i = from; i < end; ++i) {
      const Reference& r = t_.references[i];
      if (!r.letter) continue;
      const Reference* next = i + 1 < end ? next_lettered(i + 1, end) : nullptr;
      step(last, r, next, report);
      if (!(seen_ & bit_of(r.letter))) first_[static_cast<std::size_t>(r.letter - 'A')] = &r;
      seen_ |= bit_of(r.letter);
      last = &r;
    }
    return end;
  }

  const Reference* next_lettered(std::size_t i, std::size_t end) const {
    constexpr std::size_t reach = 16;  // entries under one letter: X 12 AND 34
    for (const std::size_t stop = std::min(end, i + reach); i < stop; ++i)
      if (t_.references[i].letter) return &t_.references[i];
    return nullptr;
  }

  template <class F>
  void step(const Reference* last, const Reference& r, const Reference* next, F&& report) {
    if (seen_ & bit_of(r.letter)) {
      report(LetterEvent{LetterEvent::Kind::repeat, &r, first_[static_cast<std::size_t>(r.letter - 'A')], 0});
      // A B B D: the second B stands where C should.
      if (next && next->letter == expected_ + 1 && !(letters_ & bit_of(expected_))) ++expected_;
    } else if (r.letter == expected_) {
      ++expected_;
    } else if (r.letter > expected_) {
      jump(last, r, next, report);
    }  // a letter below was missed when it was passed over
  }

  template <class F>
  void jump(const Reference* last, const Reference& r, const Reference* next, F&& report) {
    // A C C D: the first C stands where B should; the repeat is reported instead.
    const bool repeated = next && next->letter == r.letter && r.letter == expected_ + 1;
    if (!repeated) report(LetterEvent{LetterEvent::Kind::gap, &r, last, expected_});
    // A B F D: one letter typed wrong.
    const bool lone = next && next->letter == expected_ + 1 && r.letter > next->letter;
    expected_ = static_cast<char>(lone ? expected_ + 1 : r.letter + 1);
  }

  const Telegram& t_;
  std::uint32_t letters_ = 0, seen_ = 0;  // of the list that is read
  std::array<const Reference*, 26> first_{};  // entries with each letter
  char expected_ = 'A';
};

}  // namespace cablelint::rules
