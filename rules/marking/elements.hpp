#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "rules/facts/facts.hpp"

// A mark by its elements: TOP SECRET//SI-G ABCD/TK//REL TO USA, GBR has the level, SI-G with its
// sub-compartment, TK, and the release list. What the register says of a mark it says of these.
namespace cablelint::marking {

struct Element {
  enum class Kind : std::uint8_t {
    level,       // SECRET, and what stands in the level's place: GBR SECRET, NATO SECRET, JOINT S GBR USA, SBU
    control,     // NOFORN, REL TO USA, GBR
    declassify,  // 20350101, MR
    owners,      // countries that belong to nothing
    unknown      // words in no list
  };
  Kind kind;
  SeparatorKind before;     // meaningful where `separator` is not empty
  bool long_form;
  std::uint16_t id;         // of a control, or no_control
  Span separator;           // in front of the element; empty: glued to the one before it
  Span word;                // the control itself
  Span span;                // with its compartments or its list
  Range tokens;             // of the span, into Telegram::mark_tokens

  static constexpr std::uint16_t no_control = 0xFFFF;
  constexpr bool is(facts::ControlId control) const { return id == static_cast<std::uint16_t>(control); }
};

struct Elements {
  std::span<const Element> list;   // borrowed from the store that read_elements() was given
  Span lead, trail;                // separators at the ends
  bool double_slash = false;
  ControlSet written;              // by the words that stand there: SBU-NF is one, REL TO is in
  bool joint_later = false;        // JOINT or a NATO level behind another level

  std::size_t count() const { return list.size(); }
  const Element* begin() const { return list.data(); }
  const Element* end() const { return list.data() + list.size(); }
  const Element& operator[](std::size_t i) const { return list[i]; }
};

// `tokens` are all of the text's. `store` holds the elements of every mark that was read since it was last
// empty; it has room for `tokens.size()` of them and so never moves.
Elements read_elements(const Marking& mark, std::span<const MarkToken> tokens, std::vector<Element>& store);

// Place of a category in the register's order: 4 SCI, 5 SAP, 6 AEA, 7 FGI, 8 dissemination, 9 non-IC.
constexpr int category(std::uint16_t id) { return facts::controls[id].order / 100; }

// CNWDI and SIGMA hang on RD or FRD: RD-CNWDI.
constexpr bool hangs_on_rd(const Element& e) {
  return e.is(facts::ControlId::cnwdi) || e.is(facts::ControlId::sigma);
}

// The row of a token that is a control; null for every other.
inline const facts::ControlRow* control_of(const MarkToken& t) {
  return t.kind == TokenKind::control ? &facts::controls[t.id] : nullptr;
}

}  // namespace cablelint::marking
