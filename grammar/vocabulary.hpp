#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "grammar/marking.hpp"

namespace cablelint {

// The word lists that reading needs. The grammar matches shapes and looks words up here; it holds no
// list of its own. rules/facts makes the instance from its tables (facts::vocabulary()); a
// configuration may add to it. All lists are sorted by text, in capitals. Views live as long as the facts.
// What hangs on a control word: SI-G ABCD, SAR-ABC/DEF, SIGMA 14 18, FGI GBR JPN, DISPLAY ONLY IRQ,
// USA/AUS EYES ONLY (the list stands before), CUI//SP-PRVCY.
enum class Operand : std::uint8_t { none, compartments, programs, numbers, owners, release, eyes, categories };

struct MarkWord {
  std::string_view text;  // "NF", "NOFORN", "SBU-NF", "COSMIC TOP SECRET"
  TokenKind kind;
  std::uint8_t value;     // Level; for a control the level that it implies when it stands alone: (SBU) is U
  std::uint16_t id;       // row of the controls table
  bool long_form;         // belongs in banners
  std::uint16_t parts[2]; // what goes into a ControlSet: id twice, or SBU and NOFORN for SBU-NF
  Operand operand;
};

struct CaptionWord {
  std::string_view text;  // "SIPDIS", "AGREMENT CHANNEL"
  std::uint16_t id;       // row of the captions table
  bool exact = false;     // a word near to it is no misspelling of it
};

struct CountryWord {
  std::string_view text;  // "GBR", "NATO", and names as written in State marks: "UK", "ITALY"
  std::uint16_t id;       // row of the countries table
};

// Characters that are not seen, turn the order of what is shown, or look like a letter of ours.
struct DeceptiveRange {
  std::uint32_t first, last;
  char looks_like;  // the capital or small letter that `first` looks like, the rest in their order; 0: none
};

struct Vocabulary {
  std::span<const MarkWord> marks;
  std::array<std::uint16_t, 27> marks_by_letter;  // where the words that begin with A, B, ... Z begin, and the end
  std::span<const CaptionWord> captions;
  std::span<const CountryWord> countries;
  std::span<const std::string_view> posts;  // as message reference numbers name them: "ABU DHABI"
  std::span<const DeceptiveRange> deceptive;  // by code point
};

}  // namespace cablelint
