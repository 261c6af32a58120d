#pragma once

#include <string>
#include <string_view>

#include "validator/report/format.hpp"

namespace cablelint::command {

// Judges marks one by one, each as the only mark of a telegram of one day: a mark in parentheses as that of
// a paragraph, any other as the classification line.
class MarkJudge {
 public:
  explicit MarkJudge(Date day);
  void read(std::string_view mark);  // must live until the next one
  bool valid() const;                // understood, and neither error nor warning

  void append_json(std::string& out);
  void append_text(std::string& out) const;

 private:
  std::string_view readable(std::string_view written);
  void judge(std::string_view mark);
  void as_portion(Span all);
  void as_banner(Span all);
  bool is_no_mark() const;
  bool says_sensitive(const Marking& m) const;

  Telegram t_;
  rules::Selection selection_ = rules::Selection::none();
  Judging judging_;
  Findings findings_;
  RowBuffers buffers_;
  std::string blanked_;  // the mark with blanks for its no-break spaces
  std::string portion_, banner_;  // the canonical forms; empty when the mark is not understood to its end
};

}  // namespace cablelint::command
