#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "grammar/marking.hpp"

namespace cablelint {

// The word lists that reading needs. The grammar matches shapes and looks words up here; it holds no
// list of its own. rules/facts makes the instance from its tables (facts::vocabulary()); a
// configuration may add to it. All lists are sorted by text, in capitals. Views live as long as the facts.
struct MarkWord {
  std::string_view text;  // "NF", "NOFORN", "SBU-NF", "COSMIC TOP SECRET"
  TokenKind kind;
  std::uint8_t value;     // Level
  std::uint16_t id;       // row of the controls table
  bool long_form;         // belongs in banners
};

struct CaptionWord {
  std::string_view text;  // "SIPDIS", "AGREMENT CHANNEL"
  std::uint16_t id;       // row of the captions table
};

struct CountryWord {
  std::string_view text;  // "GBR", "NATO", and names as written in State marks: "UK", "ITALY"
  std::uint16_t id;       // row of the countries table
};

struct Vocabulary {
  std::span<const MarkWord> marks;
  std::span<const CaptionWord> captions;
  std::span<const CountryWord> countries;
};

}  // namespace cablelint
