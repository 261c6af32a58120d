#pragma once

#include <cstdint>

#include "grammar/marking.hpp"
#include "grammar/span.hpp"

// The classification line and the captions below it.
// clang-format off: words of one kind stand on one line, comments in one column
namespace cablelint {

enum class ClassWord : std::uint8_t {  // the word that stands there; Level says what it means
  none, unclassified, limited_official_use, restricted, confidential, secret, top_secret,
  sensitive,  // SBU, SENSITIVE, SENSITIVE BUT UNCLASSIFIED in the place of UNCLAS
  other       // some other word in the place of the level
};

enum class ClassRole : std::uint8_t {
  main,            // the cable's own classification line
  repeat,          // the same line once more, or a level word alone before the full line
  record_banner,   // a banner of the record before the cable: UNCLASSIFIED//FOR OFFICIAL USE ONLY, or a stamp's word
  section,         // the heading of a later section
  page_word,       // a level word alone beside a PAGE line
  quoted           // another cable's line inside this one's text
};

struct Section {             // SECTION nn OF mm
  Span span;
  std::int32_t number = -1;  // -1: not there or unreadable
  std::int32_t total = -1;
  constexpr bool found() const { return !span.empty(); }
};

struct ClassificationLine {
  Span span;                 // from the level to the number, one or two lines
  Span level_span;           // "C O N F I D E N T I A L", "UNCLAS", "CNFIDENTIAL"
  Level level = Level::none; // what it counts as; for a misspelt word the nearest
  ClassWord word = ClassWord::none;
  ClassRole role = ClassRole::main;
  bool spaced = false;       // letter-spaced
  bool abbreviated = false;  // TS, S, C, CONF
  bool misspelt = false;
  Span efto;                 // "E F T O"
  Span banner;               // "SECRET//NOFORN" where `//` is used; marking says the rest
  Marking marking;           // filled where banner is not empty
  Section section;
  Span mrn_span;             // post and number as written
  Span post, number_span;
  std::int64_t number = -1;  // -1: absent or unreadable
  bool mrn_damaged = false;  // something stands there that cannot be read as post and number
};

// Captions are found as words, on lines of their own, beside each other, on the classification line or
// glued behind a passing line.
enum class CaptionPlace : std::uint8_t { own_line, shared_line, classification_line, passing_line };

struct Caption {
  Span span;
  std::uint16_t id = 0;      // row of the captions table
  CaptionPlace place = CaptionPlace::own_line;
  bool misspelt = false;     // counts as `id`, at edit distance 1 or 2
};

}  // namespace cablelint
