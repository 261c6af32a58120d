#pragma once

#include <string>
#include <string_view>

#include "grammar/model.hpp"

// What the elements of a cable mean, in sentences made of the fact tables and with their sources. No word of a
// cable gets in, only what the tables say of it.
namespace cablelint::lsp {

// Text that is shown beside a place. Of each part the title stands first.
class Explanation {
 public:
  explicit Explanation(bool markdown) : markdown_(markdown) {}

  Explanation& title(std::string_view text);
  Explanation& line(std::string_view text);
  Explanation& source(std::string_view text);
  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }

 private:
  void paragraph();

  std::string text_;
  bool markdown_;
};

void explain_mark(const Telegram& t, const Marking& mark, Explanation& out);
void explain_caption(const Caption& caption, Explanation& out);
void explain_tag(std::string_view tag, Explanation& out);
void explain_order(const EoLine& eo, Explanation& out);
void explain_reason(std::int32_t section, Explanation& out);
// The station whose routing indicator this is.
void explain_indicator(std::string_view indicator, Explanation& out);
// What a line of this kind is for; nothing for text.
void explain_line(LineKind kind, Explanation& out);

}  // namespace cablelint::lsp
