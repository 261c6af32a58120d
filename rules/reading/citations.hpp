#pragma once

#include <array>
#include <cstdint>

#include "grammar/model.hpp"

// What the text cites of the reference list, read in one pass over its bytes.
//   citation = ( "ref" / "reftel" ) [ "s" ] [ "." ] [ letters ]
//   letters  = letter *( [ "," ] [ "and" / "or" / "&" / "/" ] letter / ( "-" / "through" ) letter )
//   letter   = ALPHA / "(" ALPHA ")"         ; (ref A), refs A and B, reftel (C), refs A-C
// Blanks, line ends and page lines between the parts are one blank.
namespace cablelint::rules {

struct Citations {
  std::array<Span, 26> letters{};  // where each letter is cited first; empty: nowhere
  Span first;                      // the first that names the list: reftel, or ref with a letter
  bool whole_list = false;         // refs, reftels: all of the list
  bool only_entry = false;         // ref, reftel: the only one
  bool list_in_text = false;       // a REF label that was not taken for a field stands in the text

  Span cited(char letter) const { return letters[static_cast<std::size_t>(letter - 'A')]; }
};

Citations read_citations(const Telegram& t);

}  // namespace cablelint::rules
