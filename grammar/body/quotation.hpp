#pragma once

#include "grammar/state.hpp"

namespace cablelint::grammar {

// Cables that are quoted in the middle of a line ("... this request: UNCLAS STATE 012345 SIPDIS E.O. ..."): notes
// them and puts the starts behind into their regions. Called only where the numbering does not add up. True when
// there is one.
bool add_mid_line_quotations(Draft& d);

// The cable that is quoted on lines of its own, while the text is read line by line.
class QuotedRegion {
 public:
  explicit QuotedRegion(Telegram& t) : t_(t) {}

  bool inside() const { return number_ != 0; }
  std::uint32_t number() const { return number_; }  // as in Start::region

  // `in_quotation`: it stands between words that begin and end a quotation.
  void open(const ClassificationLine& c, bool in_quotation);
  // Looks at a line inside: the cable ends with the quotation that it stands in, and may have others inside.
  void follow(Span line);
  void close(std::uint32_t end);

 private:
  Telegram& t_;
  std::uint32_t number_ = 0;
  int depth_ = 0;  // of quotations that are open; 0: it stands in none
};

// Words that begin a quotation stand above line `i`.
bool stands_in_quotation(const Telegram& t, std::size_t i);

}  // namespace cablelint::grammar
